type Redact = (text: string) => string;

/**
 * Names under which words of people and commands stand. Everything else in our values is an id, a digest, a time or a
 * word of ours: a password that happens to be `passed` must not make an outcome unreadable.
 */
const WORDS: ReadonlySet<string> = new Set([
  'command',
  'describe',
  'message',
  'reason',
  'remedy',
  'tail',
  'text',
  'title',
]);

/** The value with `change` made to its strings; it is told the name that a string, or the list it is in, stands under. */
const mapStrings = (value: unknown, change: (text: string, name: string) => string, name = ''): unknown => {
  if (typeof value === 'string') return change(value, name);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, change, name));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, change, key)]));
};

/**
 * A plain value without the secrets in its words, with its ids, digests and words of ours untouched. One without any
 * is given back as it is.
 */
export const redactWords = <T extends object>(value: T, redact: Redact): T => {
  const text = JSON.stringify(value);
  if (redact(text) === text) return value;
  return mapStrings(value, (one, name) => (WORDS.has(name) ? redact(one) : one)) as T;
};

/** A JSON text without secrets, names included, that is still JSON: each string is redacted by itself. */
export const redactJson = (text: string, redact: Redact): string => {
  if (redact(text) === text) return text;
  return JSON.stringify(JSON.parse(text, (_, value: unknown) => redacted(value, redact)));
};

/** What `JSON.parse` hands to its reviver: a string, or an object whose parts are done. */
const redacted = (value: unknown, redact: Redact): unknown => {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [redact(key), one]));
};
