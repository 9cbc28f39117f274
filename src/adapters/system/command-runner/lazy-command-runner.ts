import type { CommandRunner } from '../../../ports/command-runner.ts';
import type { CommandRunnerOptions } from './create-command-runner.ts';

/** A command runner that is loaded with its first command: a run in which nothing changed has none. */
export const createLazyCommandRunner = (options: CommandRunnerOptions): CommandRunner => {
  let runner: Promise<CommandRunner> | null = null;
  const load = async (): Promise<CommandRunner> => {
    const { createCommandRunner } = await import('./create-command-runner.ts');
    return createCommandRunner(options);
  };
  return {
    run: async (request, signal) => (await (runner ??= load())).run(request, signal),
    close: async () => (await runner)?.close(),
  };
};
