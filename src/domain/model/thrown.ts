/** What was thrown, in its own words: JavaScript may throw anything. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

/** The same behind the name of its kind (`TypeError: …`), where a person has to find what is broken. */
export const namedMessageOf = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
