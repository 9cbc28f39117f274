import type { CheckKind } from './kind.ts';

/**
 * A kind that takes parameters as a spec holds them (`min: 70%`) and works with them as its schema reads them
 * (`0.7`). Each parameter object is read once.
 *
 * @throws when parameters do not fit, which is a bug: they were held to the schema when the spec was read.
 */
const parsing = (kind: CheckKind): CheckKind => {
  const read = new WeakMap<object, unknown>();
  const parsed = (params: unknown): unknown => {
    if (typeof params !== 'object' || params === null) return kind.schema.parse(params);
    const known = read.get(params);
    if (known !== undefined) return known;
    const value = kind.schema.parse(params);
    read.set(params, value);
    return value;
  };
  return {
    ...kind,
    inputs: (params) => kind.inputs(parsed(params)),
    command: (params) => kind.command(parsed(params)),
    describe: (params) => kind.describe(parsed(params)),
    execute: async (params, context) => kind.execute(parsed(params), context),
    challenge: async (params, context) => kind.challenge(parsed(params), context),
  };
};

/** All kinds, taking parameters as specs hold them. */
export const withParsedParams = (kinds: ReadonlyMap<string, CheckKind>): ReadonlyMap<string, CheckKind> =>
  new Map([...kinds].map(([name, kind]) => [name, parsing(kind)]));
