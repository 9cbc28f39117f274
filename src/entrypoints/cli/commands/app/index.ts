import type { Command } from '../../command.ts';

export const app: Command = {
  name: 'app',
  group: 'GitHub',
  summary: 'run the GitHub App, or look into its inbox',
  details:
    'Takes webhooks at /api/github/webhooks and keeps milestones and issues after the tracker. Settings are those of Probot: APP_ID, PRIVATE_KEY or PRIVATE_KEY_PATH, WEBHOOK_SECRET, HOST, PORT, LOG_LEVEL, GHE_HOST; and GITHUB_API_URL, AURORA_STATE, WEBHOOK_SECRET_PREVIOUS while a secret is being changed.',
  arguments: [
    {
      name: 'what',
      description: 'start (default), inbox list, inbox redrive, lanes',
      variadic: true,
    },
  ],
  options: [
    {
      flags: '--state <dir>',
      description: 'directory of the store (default AURORA_STATE, else .aurora/state)',
    },
    { flags: '--dead', description: 'only what was given up' },
    { flags: '--all', description: 'also what is done' },
    { flags: '--lane <key>', description: 'redrive only this lane' },
  ],
  examples: [
    { command: 'aurora-x app', says: 'start the App' },
    { command: 'aurora-x app inbox list --dead', says: 'deliveries that were given up, and why' },
    { command: 'aurora-x app inbox redrive', says: 'try them again' },
  ],
  exitCodes: [0, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runAppCommand(context),
};
