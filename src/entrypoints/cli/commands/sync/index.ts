import type { Command } from '../../command.ts';
import { DRY_RUN, POLICY, REPO } from '../../github-options.ts';
import { CONFIG, OUT } from '../../run-options.ts';

export const sync: Command = {
  name: 'sync',
  group: 'GitHub',
  summary: 'apply the tracker to GitHub: milestones, issues, labels, assignees',
  details:
    'Without --apply it shows the plan and writes nothing, as plan does. A second run changes nothing, and one that was cut goes on where it stopped. With AURORA_DRY_RUN=1 it has no writer.',
  arguments: [
    { name: 'file', description: 'trackers (default: those of the configuration)', variadic: true },
  ],
  options: [CONFIG, OUT, REPO, POLICY, { flags: '--apply', description: 'write to GitHub' }, DRY_RUN],
  examples: [
    { command: 'aurora-x sync -R acme/rocket', says: 'what would change' },
    { command: 'aurora-x sync -R acme/rocket --apply', says: 'change it' },
  ],
  exitCodes: [0, 1, 2, 3, 4, 70, 130],
  run: async (context) => (await import('./run.ts')).runSync(context),
};
