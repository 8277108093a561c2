/** What `read` gives; nothing where it throws, as all that reads texts of unknown form does. */
export function attempt<T>(read: () => T): T | undefined {
  let value: T | undefined;
  try {
    value = read();
  } catch {
    // Why it cannot be read is in words that may quote it.
  }
  return value;
}
