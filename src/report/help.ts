/** The address of a document of this action, in the version that runs; nothing where the runner does not name it. */
function addressOf(document: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: version } = process.env;
  return server && home && version ? `${server}/${home}/blob/${version}/${document}` : undefined;
}

/** The heading of a failure in docs/TROUBLESHOOTING.md; nothing where the runner does not say where that is. */
export function helpUrl(code: string): string | undefined {
  return addressOf(`docs/TROUBLESHOOTING.md#${code.toLowerCase()}`);
}

/** A text with the addresses of the documents that it names: they are files of this action, and not of the job's repository. */
export function withAddresses(text: string): string {
  return text.replace(/(?<![/\w])(?:docs|\.github)\/[A-Z]+\.md/g, (name) => addressOf(name) ?? name);
}
