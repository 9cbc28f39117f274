import type { Params } from './schema.ts';

/** Floating point must not decide: 99.9 / 100 is not 0.999. */
const EPSILON = 1e-9;

type Test = (difference: number, slack: number) => boolean;

const TESTS: Readonly<Record<Params['op'], Test>> = {
  '>=': (difference, slack) => difference >= -slack,
  '>': (difference, slack) => difference > slack,
  '<=': (difference, slack) => difference <= slack,
  '<': (difference, slack) => difference < -slack,
  '==': (difference, slack) => Math.abs(difference) <= slack,
};

/** Whether `value op threshold` holds. */
export const holds = (value: number, op: Params['op'], threshold: number): boolean =>
  TESTS[op](value - threshold, EPSILON * Math.max(1, Math.abs(threshold)));

/** The worst a value could sensibly become: nothing where more is better, a thousandfold where less is. */
export const worst = (value: number, op: Params['op']): number => {
  if (op === '>=' || op === '>') return Math.min(0, value);
  if (op === '==') return value + 1;
  return Math.max(Math.abs(value) * 1000, 1e6);
};
