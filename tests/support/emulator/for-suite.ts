import { afterAll, beforeAll } from 'vitest';
import type { Client } from '../../../src/adapters/github/client.ts';
import { appClient } from '../github-client.ts';
import { workIn } from './repository.ts';
import { startEmulator, type GithubEmulator } from './start-emulator.ts';

/** The emulator of a suite, with our App's client and what people do. */
export interface Suite {
  readonly github: GithubEmulator;
  readonly client: Client;
  readonly people: ReturnType<typeof workIn>;
  /** Requests that were made by `work`, as `GET /path`. */
  readonly requestsOf: <T>(
    work: () => Promise<T>,
  ) => Promise<{ readonly value: T; readonly requests: readonly string[] }>;
}

/** Starts one emulator for all tests of a file; closing it fails the file when a request was not valid. */
export const emulatorSuite = (): (() => Suite) => {
  let suite: Suite | null = null;
  beforeAll(async () => {
    const github = await startEmulator();
    const client = await appClient(github);
    suite = {
      github,
      client,
      people: workIn(github),
      requestsOf: async (work) => {
        const before = github.proxy.requests.length;
        const value = await work();
        const requests = github.proxy.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
        return { value, requests };
      },
    };
  });
  afterAll(async () => suite?.github.close());
  return () => {
    if (suite === null) throw new Error('the emulator has not started');
    return suite;
  };
};
