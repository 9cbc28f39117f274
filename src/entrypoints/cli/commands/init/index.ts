import type { Command } from '../../command.ts';

export const init: Command = {
  name: 'init',
  group: 'Start',
  summary: 'set this repository up: configuration, workflow, a first spec',
  details:
    'Writes .github/aurora-x.yml, .github/workflows/readiness.yml and specs/fast.yaml, and docs/readiness.md if there is\nno tracker yet. A file that exists is never changed.',
  arguments: [],
  options: [
    { flags: '-y, --yes', description: 'ask nothing' },
    { flags: '--dry-run', description: 'print what would be written' },
    {
      flags: '--private',
      description:
        'for a private repository: the hardened workflow, with the copy of it that such a one needs',
    },
    { flags: '--tracker <file>', description: 'the tracker to use, instead of the one that is found' },
  ],
  examples: [
    { command: 'aurora-x init', says: 'look around, ask, write' },
    { command: 'aurora-x init --dry-run', says: 'only show the files' },
    { command: 'aurora-x init --private', says: 'with a workflow that an App can trust there' },
  ],
  exitCodes: [0, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runInit(context),
};
