/** Whether a value has keys: a mapping or a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a value is a mapping. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && !Array.isArray(value);

/** The value under an own key or index, or undefined: `constructor` leads nowhere. */
export const entryOf = (value: unknown, key: string | number): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A mapping without the keys that begin with `x-`: those belong to the author. */
export const withoutOwnKeys = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));

/** The same at every depth. */
export const withoutOwnKeysDeep = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutOwnKeysDeep);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(withoutOwnKeys(value)).map(([key, entry]) => [key, withoutOwnKeysDeep(entry)]),
  );
};
