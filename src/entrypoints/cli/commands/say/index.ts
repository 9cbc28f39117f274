import type { Command } from '../../command.ts';
import { CONFIG } from '../../run-options.ts';

export const say: Command = {
  name: 'say',
  group: 'Read the tracker',
  summary: 'turn a sentence into a spec, or answer a question from the tracker',
  details:
    'Works by rules, without a model and without a network. An unclear sentence gets the nearest readings, not a guess.',
  arguments: [{ name: 'sentence', description: 'what you want, in quotes', required: true, variadic: true }],
  options: [CONFIG, { flags: '--tracker <file>', description: 'tracker to answer from', repeat: true }],
  examples: [
    {
      command: 'aurora-x say "every PR runs unit tests and coverage stays above 70%"',
      says: 'drafts a spec',
    },
    { command: 'aurora-x say "what blocks M-04?"', says: 'answers from the tracker' },
  ],
  exitCodes: [0, 1, 2, 70],
  run: async (context) => (await import('./run.ts')).runSay(context),
};
