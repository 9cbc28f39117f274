import { sha256 } from '../../domain/model/digest.ts';
import { resolve } from 'node:path';
import { createMemoCache } from '../../adapters/github/memo-cache.ts';
import { createMemo } from '../../adapters/system/run-store/memo.ts';
import { isJobToken, loginOfToken } from '../../adapters/github/remote-repository.ts';
import { readOnly } from '../../adapters/github/read-only.ts';
import { repositoryRef, type RepositoryRef } from '../../adapters/github/repository-ref.ts';
import type { Client } from '../../adapters/github/client.ts';
import { hourOf } from '../../domain/model/utc.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import {
  DEFAULT_API,
  githubReaders,
  nothingRemembered,
  WRITE_INTERVAL_MS,
  type GithubReaders,
} from '../wiring/github.ts';
import { pacedClient } from '../wiring/paced.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import { outDirOf } from './out-dir.ts';

/** A repository on GitHub that a command talks to. */
export interface Remote {
  readonly ref: RepositoryRef;
  readonly client: Client;
  readonly readers: GithubReaders;
  /** Says in whose words it is told that a limit is waited for. */
  readonly tellOfWaits: (tell: (until: number) => void) => void;
}

const usage = (code: 'AX8210' | 'AX8211', values: Record<string, string>): CommandFailure =>
  new CommandFailure(EXIT.usage, [finding(code, values)]);

/** The repository that is meant, with a token of the environment. Nothing is asked of GitHub yet. */
export const openRemote = (context: CommandContext): Remote => {
  const { env, options, cwd } = context;
  const name = options.text('repo') ?? env['GITHUB_REPOSITORY'] ?? '';
  const ref = repositoryRef(name);
  if (ref === null) throw usage('AX8211', { value: name === '' ? 'An empty name' : name });
  const api = env['GITHUB_API_URL'] ?? DEFAULT_API;
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
  if (token === '') throw usage('AX8210', { api });
  let tell = (until: number): void =>
    context.output.say(`GitHub has us wait; it goes on at ${hourOf(until)}`);
  const client = pacedClient(api, token, {
    intervalMs: Number(env['AURORA_WRITE_INTERVAL_MS'] ?? WRITE_INTERVAL_MS),
    waits: (until) => tell(until),
    signal: context.signal,
  });
  const reading = readOnly(client);
  const self = async (): Promise<string> => loginOfToken(reading, token);
  // Another token may see something else.
  const whose = sha256(`${api} ${token}`);
  const cache = createMemoCache(createMemo(resolve(cwd, outDirOf(context), '.state', 'seen')), whose);
  const remembered = { ...nothingRemembered(), cache };
  const readers = githubReaders(reading, ref, self, remembered, !isJobToken(token));
  const tellOfWaits = (other: typeof tell): void => {
    tell = other;
  };
  return { ref, client, readers, tellOfWaits };
};

/** What GitHub did not do, as findings and an exit code; everything else stays what it was. */
export const remoteFailure = (error: unknown): unknown => {
  if (!(error instanceof RemoteFailure)) return error;
  const { kind, what, status, message, until } = error;
  if (kind === 'limited')
    return new CommandFailure(EXIT.outside, [
      finding('AX8214', { what, until: new Date(until ?? 0).toISOString() }),
    ]);
  if (kind === 'lost')
    return new CommandFailure(EXIT.outside, [finding('AX8213', { what, problem: message })]);
  const exit = status === 401 || status === 403 ? EXIT.unauthorised : EXIT.outside;
  return new CommandFailure(exit, [finding('AX8212', { what, status, problem: message })]);
};
