import type { Command } from '../../command.ts';
import { DRY_RUN, REPO } from '../../github-options.ts';
import { OUT } from '../../run-options.ts';

export const report: Command = {
  name: 'report',
  group: 'GitHub',
  summary: 'the weekly readiness report: what changed, what blocks, when it will be done',
  details:
    "Made of the verdicts of the runs under spec_runs, in the form of the tracker's weekly template. Without --apply it is printed and nothing is written. With it there is one issue for each ISO week (UTC), edited in place; the one of the week before is closed and linked.",
  arguments: [{ name: 'what', description: 'which report', required: true, choices: ['weekly'] }],
  options: [
    OUT,
    REPO,
    { flags: '--week <week>', description: 'ISO week such as 2026-W53 (default: the present one)' },
    { flags: '--apply', description: 'write the issue on GitHub' },
    DRY_RUN,
  ],
  examples: [
    { command: 'aurora-x report weekly', says: 'print it as Markdown' },
    {
      command: 'aurora-x report weekly --apply -R acme/rocket',
      says: 'create or edit the issue of the week',
    },
  ],
  exitCodes: [0, 2, 3, 4, 70, 130],
  run: async (context) => (await import('./run.ts')).runReport(context),
};
