import type { KindFacts } from '../kind.ts';
import type { Params } from './schema.ts';

/** What is known of a check that names its own module, as long as the module is not loaded. */
export const usesFacts: KindFacts<Params> = {
  kind: 'uses',
  tier: 'exec',
  volatile: () => false,
  inputs: () => null,
  command: () => null,
  prepare: async () => [],
  describe: ({ module }) => `${module} passes`,
};
