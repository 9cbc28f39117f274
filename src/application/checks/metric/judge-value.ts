import type { Params } from './schema.ts';

/** Floating point must not decide: 99.9 / 100 is not 0.999. */
const EPSILON = 1e-9;

/** Whether `value op threshold` holds. */
export const holds = (value: number, op: Params['op'], threshold: number): boolean => {
  const difference = value - threshold;
  const slack = EPSILON * Math.max(1, Math.abs(threshold));
  switch (op) {
    case '>=':
      return difference >= -slack;
    case '>':
      return difference > slack;
    case '<=':
      return difference <= slack;
    case '<':
      return difference < -slack;
    case '==':
      return Math.abs(difference) <= slack;
  }
};

/** The worst a value could sensibly become: nothing where more is better, a thousandfold where less is. */
export const worst = (value: number, op: Params['op']): number => {
  if (op === '>=' || op === '>') return Math.min(0, value);
  if (op === '==') return value + 1;
  return Math.max(Math.abs(value) * 1000, 1e6);
};
