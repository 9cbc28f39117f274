import type { Command } from '../../command.ts';
import { CHALLENGE, FAIL_ON, RUN_OPTIONS } from '../../run-options.ts';

export const spec: Command = {
  name: 'spec',
  group: 'Prove it',
  summary: 'run the checks of one spec, or draft a spec from a tracker',
  arguments: [],
  options: [
    { flags: '-i, --input <file>', description: 'spec to run', repeat: true },
    {
      flags: '--from <tracker>',
      description: 'print the spec that a tracker becomes, instead of running one',
    },
    ...RUN_OPTIONS,
    { ...CHALLENGE, default: 'none' },
    FAIL_ON,
  ],
  examples: [
    { command: 'aurora-x spec --input specs/fast.yaml', says: 'run a spec' },
    {
      command: 'aurora-x spec --from docs/readiness.md > specs/tracker.yaml',
      says: 'see what would be run, and from which line',
    },
  ],
  exitCodes: [0, 1, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runSpec(context),
};
