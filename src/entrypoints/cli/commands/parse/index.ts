import type { Command } from '../../command.ts';
import { CONFIG } from '../../run-options.ts';

export const parse: Command = {
  name: 'parse',
  group: 'Read the tracker',
  summary: 'show what is read from a tracker, and every finding with its place',
  arguments: [
    { name: 'file', description: 'trackers (default: those of the configuration)', variadic: true },
  ],
  options: [CONFIG],
  examples: [
    { command: 'aurora-x parse docs/readiness.md', says: 'milestones, items and findings' },
    {
      command: 'aurora-x parse --json | jq \'.documents[].items[] | select(.claim == "done").id\'',
      says: 'ids claimed done',
    },
  ],
  exitCodes: [0, 1, 2, 70],
  run: async (context) => (await import('./run.ts')).runParse(context),
};
