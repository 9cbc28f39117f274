import type { Command } from '../../command.ts';

export const demo: Command = {
  name: 'demo',
  group: 'Start',
  summary: 'watch a small project with a lying tracker being checked',
  details:
    'Makes a small project in a temporary directory, or in the one you name, and runs the pipeline on it: one claim is\ntrue, one is false, one rests on a gate that cannot fail. Nothing else is touched. The verdict is no-go on purpose.',
  arguments: [{ name: 'directory', description: 'where to make the project; must be new or empty' }],
  options: [],
  examples: [
    { command: 'aurora-x demo', says: 'in a temporary directory' },
    { command: 'aurora-x demo ./aurora-demo', says: 'keep it, to play with' },
  ],
  exitCodes: [0, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runDemo(context),
};
