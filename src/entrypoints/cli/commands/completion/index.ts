import type { Command } from '../../command.ts';

export const completion: Command = {
  name: 'completion',
  group: 'Set up',
  summary: 'print the completion script for your shell',
  arguments: [{ name: 'shell', description: 'your shell', required: true, choices: ['bash', 'zsh', 'fish'] }],
  options: [],
  examples: [
    { command: 'source <(aurora-x completion bash)', says: 'in this bash' },
    { command: 'aurora-x completion fish > ~/.config/fish/completions/aurora-x.fish', says: 'in every fish' },
  ],
  exitCodes: [0, 2, 70],
  run: async (context) => (await import('./run.ts')).runCompletion(context),
};
