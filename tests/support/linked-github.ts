import { onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from './app-process.ts';
import { startRelay } from './emulator/relay.ts';
import { workIn } from './emulator/repository.ts';
import { startEmulator } from './emulator/start-emulator.ts';
import { temporaryDirectory } from './store.ts';

/** GitHub with a repository, and the way on which its events reach an App, which is started when a test wants it. */
export const startLinkedGithub = async (options: { readonly graphql?: boolean } = {}) => {
  const relay = await startRelay();
  const github = await startEmulator({ webhookUrl: relay.url, ...options });
  const work = workIn(github);
  relay.pullsOf = work.pullsOf;
  onTestFinished(async () => {
    await github.close();
    await relay.close();
  });
  return {
    github,
    relay,
    work,
    /** Events that come while it starts are for it. */
    start: async (
      state: string = temporaryDirectory(),
      env: Readonly<Record<string, string>> = {},
    ): Promise<AppProcess> => {
      const starting = startAppProcess(github, state, env);
      relay.target = starting.then(({ url }) => url);
      const app = await starting;
      onTestFinished(async () => void (await app.stop('SIGKILL')));
      return app;
    },
  };
};

export type LinkedGithub = Awaited<ReturnType<typeof startLinkedGithub>>;
