import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** A person has signed it off, because no command can check it. */
export const manualFacts: KindFacts<Params> = {
  kind: 'manual',
  tier: 'read',
  volatile: () => true,
  inputs: () => [],
  command: () => null,
  describe,
};
