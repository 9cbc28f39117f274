import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** A command prints what a stored file says it prints. */
export const goldenFacts: KindFacts<Params> = {
  kind: 'golden',
  tier: 'exec',
  volatile: () => false,
  inputs: () => null,
  command: ({ run }) => run,
  describe,
};
