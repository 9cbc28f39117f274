import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** A shell command ends with the exit code (and the output) it should. */
export const runFacts: KindFacts<Params> = {
  kind: 'run',
  tier: 'exec',
  volatile: () => false,
  inputs: () => null,
  command: ({ run }) => run,
  describe,
};
