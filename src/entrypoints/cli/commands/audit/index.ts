import type { Command } from '../../command.ts';

export const audit: Command = {
  name: 'audit',
  group: 'GitHub',
  summary: 'export, verify and look at the record of what was decided',
  details:
    'Export makes one file of a period from the store of the App, or from the runs of a project where there is no App. Verify needs nothing but that file: it works offline, names what was altered, and ends with 1 when something was. Without a file it verifies the log of the store.',
  arguments: [
    { name: 'what', description: 'export, verify, status, rotate-key', required: true },
    { name: 'bundle', description: 'verify: the file that export made' },
  ],
  options: [
    {
      flags: '--from <date>',
      description: 'export: first day, or a time in ISO 8601 (default: the beginning)',
    },
    { flags: '--to <date>', description: 'export: last day, or a time in ISO 8601 (default: now)' },
    { flags: '-o, --output <file>', description: 'export: where to (default audit-FROM-TO.tar)' },
    {
      flags: '--key <key>',
      description: 'verify: a verifier key that is known from elsewhere',
      repeat: true,
    },
    {
      flags: '--anchor <file>',
      description: 'verify: a file with a checkpoint that was published, such as the text of a check run',
      repeat: true,
    },
    {
      flags: '--state <dir>',
      description: 'directory of the store (default AURORA_STATE, else .aurora/state)',
    },
    {
      flags: '--runs <dir>',
      description: 'export without an App: directory of the runs (default spec_runs)',
    },
  ],
  examples: [
    {
      command: 'aurora-x audit export --from 2026-11-01 --to 2026-11-30 -o november.tar',
      says: 'November, for whoever asks',
    },
    { command: 'aurora-x audit verify november.tar', says: 'was anything in it altered?' },
    {
      command: 'aurora-x audit verify november.tar --anchor check-run.txt',
      says: 'is it the log whose root was published then?',
    },
    { command: 'aurora-x audit status', says: 'how long the log is, what signs it, what is kept' },
  ],
  exitCodes: [0, 1, 2, 3, 70],
  run: async (context) => (await import('./run.ts')).runAudit(context),
};
