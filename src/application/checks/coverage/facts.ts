import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** Enough of the code is covered, by the report of a test run. */
export const coverageFacts: KindFacts<Params> = {
  kind: 'coverage',
  tier: 'read',
  volatile: () => false,
  inputs: ({ report }) => [report],
  command: () => null,
  describe,
};
