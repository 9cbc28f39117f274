import type { Command } from '../../command.ts';
import { CONFIG, OUT } from '../../run-options.ts';

export const explain: Command = {
  name: 'explain',
  group: 'Understand',
  summary: 'explain a code, or an item: claim, checks, dependencies, last standing',
  arguments: [
    { name: 'subject', description: 'a code such as AX1001, or the id of an item', required: true },
  ],
  options: [CONFIG, OUT, { flags: '--tracker <file>', description: 'tracker to read', repeat: true }],
  examples: [
    { command: 'aurora-x explain AX1001', says: 'what the code means and what to do' },
    { command: 'aurora-x explain M-04', says: 'everything known of an item' },
  ],
  exitCodes: [0, 2, 70],
  run: async (context) => (await import('./run.ts')).runExplain(context),
};
