import type { Command } from '../../command.ts';
import { CONFIG } from '../../run-options.ts';

export const config: Command = {
  name: 'config',
  group: 'Set up',
  summary: 'validate the configuration, or print it with every default filled in',
  arguments: [{ name: 'action', description: 'what to do', required: true, choices: ['validate', 'print'] }],
  options: [CONFIG, { flags: '--origin', description: 'print where each value comes from' }],
  examples: [
    { command: 'aurora-x config validate', says: 'all errors at once, each with its place' },
    { command: 'aurora-x config print --origin', says: 'what is in force, and why' },
  ],
  exitCodes: [0, 2, 70],
  run: async (context) => (await import('./run.ts')).runConfig(context),
};
