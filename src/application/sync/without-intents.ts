import type { Intents } from '../../ports/intents.ts';

/** For a caller that lists what exists before it makes anything: nothing is written down, nothing is looked up. */
export const withoutIntents: Intents = {
  recall: async () => null,
  begin: async () => null,
  doubt: async () => {},
  settle: async () => {},
  abandon: async () => {},
};
