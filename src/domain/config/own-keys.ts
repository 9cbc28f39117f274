/** Copies a value without the keys that begin with `x-`: those belong to the author. */
export const withoutOwnKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutOwnKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, entry]) => [key, withoutOwnKeys(entry)]),
  );
};
