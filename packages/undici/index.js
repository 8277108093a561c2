// @actions/http-client imports undici only for a ProxyAgent that none of its verbs uses, yet the import is nine tenths of
// the start-up time of @actions/core. Anything that does reach for it fails here with a name instead of silently.
class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this action: @actions/http-client speaks through node:https and tunnel');
  }
}
module.exports = { ProxyAgent };
