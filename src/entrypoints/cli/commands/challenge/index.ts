import type { Command } from '../../command.ts';
import { RUN_OPTIONS } from '../../run-options.ts';

export const challenge: Command = {
  name: 'challenge',
  group: 'Prove it',
  summary: 'prove that each check can fail, by breaking what it looks at in a scratch copy',
  arguments: [
    { name: 'tracker', description: 'trackers (default: those of the configuration)', variadic: true },
  ],
  options: [
    { flags: '-s, --spec <file>', description: 'spec whose checks are challenged', repeat: true },
    ...RUN_OPTIONS,
  ],
  examples: [
    { command: 'aurora-x challenge --spec specs/fast.yaml', says: 'find the checks that would pass anyway' },
    {
      command: 'aurora-x challenge --json | jq \'.results[] | select(.result == "vacuous")\'',
      says: 'only those',
    },
  ],
  exitCodes: [0, 1, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runChallenge(context),
};
