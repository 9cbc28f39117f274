import { isMapping } from '../model/record.ts';
import { expectSchema, type CommonKeys } from './schema.ts';

/** What a command must come to; every key that is given must hold. */
export interface RunExpect {
  readonly exitCode?: number;
  readonly contains?: string;
  /** A comparison, `<10`. */
  readonly number?: string;
}

/** `expect: 0`, `expect: "OK"` and `expect: "<10"` in their long form; null when nothing is expected. */
export const runExpect = (expect: CommonKeys['expect']): RunExpect | null => {
  if (expect === undefined) return null;
  if (typeof expect === 'number') return { exitCode: expect };
  if (typeof expect !== 'string')
    return Object.fromEntries(Object.entries(expect).filter(([, value]) => value !== undefined));
  return /^\s*(?:<=?|>=?|==)\s*-?\d+(?:\.\d+)?\s*$/.test(expect)
    ? { number: expect.replaceAll(/\s/g, '') }
    : { contains: expect };
};

/**
 * The parameters of a `run` check in one form, whether it was written as text or as a mapping. The shell of the
 * command itself wins over that of the check, and that over that of the spec.
 */
export const runParams = (value: unknown, common: CommonKeys, shell: 'plain' | 'strict'): unknown => {
  if (typeof value !== 'string' && !isMapping(value)) return value;
  const given = typeof value === 'string' ? { run: value } : value;
  const own = expectSchema.safeParse(given['expect']);
  return {
    shell: common.shell ?? shell,
    ...given,
    // An expectation that cannot be read stays as it is, for the schema of the kind to complain about.
    expect: own.success ? runExpect(own.data) : (given['expect'] ?? runExpect(common.expect)),
  };
};
