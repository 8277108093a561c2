// @actions/core imports this for `platform.getDetails` alone. The action runs commands too, but loads the real package only on
// the paths that do; what reaches for it through @actions/core fails with a name instead of silently.
function unused() {
  throw new Error('@actions/core has no @actions/exec here: import it where a command is run');
}

export const exec = unused;
export const getExecOutput = unused;
export default { exec, getExecOutput };
