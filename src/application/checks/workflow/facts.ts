import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** A workflow of the repository was green so many times in a row. */
export const workflowFacts: KindFacts<Params> = {
  kind: 'workflow',
  tier: 'read',
  volatile: () => true,
  network: () => true,
  inputs: () => [],
  command: () => null,
  describe,
};
