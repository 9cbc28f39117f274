import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** The results of a test run hold: enough tests ran, and none failed. */
export const junitFacts: KindFacts<Params> = {
  kind: 'junit',
  tier: 'read',
  volatile: () => false,
  inputs: ({ report }) => [report],
  command: () => null,
  describe,
};
