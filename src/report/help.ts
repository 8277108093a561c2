/** The heading of a failure in docs/TROUBLESHOOTING.md, in the version of this action that runs; nothing where the runner does not name it. */
export function helpUrl(code: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: version } = process.env;
  if (!server || !home || !version) return undefined;
  return `${server}/${home}/blob/${version}/docs/TROUBLESHOOTING.md#${code.toLowerCase()}`;
}
