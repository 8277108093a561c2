// @actions/core imports its HTTP client for `getIDToken` alone, and with it undici, node:https and nine tenths of its start-up
// time. This action asks for the token through its own network room (src/network), under the retry policy that all its calls
// have, so nothing here is ever used; what does reach for it fails with a name instead of silently.
function unused() {
  throw new Error('@actions/http-client is not part of this action: requests go through src/network');
}

export const HttpClient = unused;
export const BearerCredentialHandler = unused;
