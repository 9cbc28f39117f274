import type { Check } from '../../domain/model/check.ts';
import type { Config } from '../../domain/model/config.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { digestOf } from './digest.ts';

/** What a check does, without where it stands in which document. */
export const substance = ({ kind, with: params, needs, inputs, env, passEnv, item }: Check): string =>
  digestOf({ kind, params, needs, inputs, env, passEnv, item });

/**
 * Hex sha256 of what had to be run by the rules that count: on a pull request those of the base, so what the head adds
 * or changes is not in it. Two runs with the same one were given the same commands.
 */
export const planDigest = ({ checks }: Plan, { execution, checks: modules }: Config): string =>
  digestOf([
    execution.shell,
    modules,
    checks
      .filter(({ changedHere }) => !changedHere)
      .map(({ check }) => [check.id, substance(check)])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  ]);
