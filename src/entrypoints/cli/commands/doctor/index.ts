import type { Command } from '../../command.ts';
import { CONFIG, OUT } from '../../run-options.ts';

export const doctor: Command = {
  name: 'doctor',
  group: 'Start',
  summary: 'check that everything a run needs is in place, with the fix for what is not',
  arguments: [],
  options: [CONFIG, OUT],
  examples: [
    { command: 'aurora-x doctor', says: 'one line per probe' },
    {
      command: 'aurora-x doctor --json | jq \'.probes[] | select(.status == "failed")\'',
      says: 'only what failed',
    },
  ],
  exitCodes: [0, 1, 2, 70],
  run: async (context) => (await import('./run.ts')).runDoctor(context),
};
