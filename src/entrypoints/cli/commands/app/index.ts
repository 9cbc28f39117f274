import type { Command } from '../../command.ts';

export const app: Command = {
  name: 'app',
  group: 'GitHub',
  summary: 'run the GitHub App, or look after its store',
  details:
    'Takes webhooks at /api/github/webhooks and keeps milestones and issues after the tracker. Settings are those of Probot: APP_ID, PRIVATE_KEY or PRIVATE_KEY_PATH, WEBHOOK_SECRET, HOST, PORT, LOG_LEVEL, GHE_HOST; and GITHUB_API_URL, AURORA_STATE or DATABASE_URL for the store, WEBHOOK_SECRET_PREVIOUS while a secret is being changed.',
  arguments: [
    {
      name: 'what',
      description:
        'start (default), doctor, inbox list, inbox redrive, lanes, db status, db backup [file], db migrate',
      variadic: true,
    },
  ],
  options: [
    {
      flags: '--state <dir>',
      description:
        'directory of the embedded store (default AURORA_STATE, else .aurora/state); goes before DATABASE_URL',
    },
    { flags: '--dead', description: 'only what was given up' },
    { flags: '--all', description: 'also what is done' },
    { flags: '--lane <key>', description: 'redrive only this lane' },
    {
      flags: '--from <dir>',
      description: 'migrate: copy the embedded store in this directory to DATABASE_URL',
    },
  ],
  examples: [
    { command: 'aurora-x app', says: 'start the App' },
    { command: 'aurora-x app doctor', says: 'whether GitHub knows the App, lets it work, and reaches it' },
    { command: 'aurora-x app inbox list --dead', says: 'deliveries that were given up, and why' },
    { command: 'aurora-x app inbox redrive', says: 'try them again' },
    { command: 'aurora-x app db backup', says: 'write a backup beside the store, while the App runs' },
    {
      command: 'aurora-x app db migrate --from .aurora/state',
      says: 'move the embedded store to the PostgreSQL database of DATABASE_URL',
    },
  ],
  exitCodes: [0, 1, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runAppCommand(context),
};
