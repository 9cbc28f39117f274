import type { Command } from '../../command.ts';
import { OUT } from '../../run-options.ts';

export const inspect: Command = {
  name: 'inspect',
  group: 'Understand',
  summary: 'look at the last runs: errors by reason, slowest checks, artifacts; or at one run',
  arguments: [{ name: 'run', description: 'id of a run, the beginning of one, or latest' }],
  options: [
    OUT,
    { flags: '-n, --last <n>', description: 'how many runs to look at', default: '10' },
    { flags: '--verify', description: 'check every digest of the run and name the file that differs' },
  ],
  examples: [
    { command: 'aurora-x inspect', says: 'what happened lately' },
    { command: 'aurora-x inspect latest', says: 'the last run with its timeline' },
    { command: 'aurora-x inspect latest --verify', says: 'was its evidence altered?' },
  ],
  exitCodes: [0, 1, 2, 70],
  run: async (context) => (await import('./run.ts')).runInspect(context),
};
