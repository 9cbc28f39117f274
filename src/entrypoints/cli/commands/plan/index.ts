import type { Command, OptionSpec } from '../../command.ts';
import { POLICY, REPO } from '../../github-options.ts';
import { CONFIG, OUT } from '../../run-options.ts';

const FORMAT: OptionSpec = {
  flags: '--format <kind>',
  description: 'text for a terminal, markdown for a comment on a pull request, or json (default: text)',
  choices: ['text', 'markdown', 'json'],
};

export const plan: Command = {
  name: 'plan',
  group: 'GitHub',
  summary: 'show what the tracker would change on GitHub; writes nothing',
  details:
    'Compares tracker, GitHub and what was last applied: milestones, issues, labels, assignees, dependencies, sub-issues. Only what Aurora-X made, or what the Issue column names, is touched; what people wrote stays.',
  arguments: [
    { name: 'file', description: 'trackers (default: those of the configuration)', variadic: true },
  ],
  options: [CONFIG, OUT, REPO, POLICY, FORMAT],
  examples: [
    { command: 'GITHUB_TOKEN=$(gh auth token) aurora-x plan -R acme/rocket', says: 'what sync would do' },
  ],
  exitCodes: [0, 2, 3, 4, 70],
  run: async (context) => (await import('./run.ts')).runPlan(context),
};
