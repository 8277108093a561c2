/** Names in a sentence: `pip, twine, and uv`. By hand, as `Intl.ListFormat` costs a third of what Node.js costs to start. */
export function listed(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
