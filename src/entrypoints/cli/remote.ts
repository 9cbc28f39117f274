import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { createMemoCache } from '../../adapters/github/memo-cache.ts';
import { createMemo } from '../../adapters/system/run-store/memo.ts';
import { isJobToken, loginOfToken } from '../../adapters/github/remote-repository.ts';
import { readOnly } from '../../adapters/github/read-only.ts';
import { repositoryRef, type RepositoryRef } from '../../adapters/github/repository-ref.ts';
import type { Client } from '../../adapters/github/client.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import {
  DEFAULT_API,
  githubReaders,
  nothingRemembered,
  tokenClient,
  type GithubReaders,
} from '../wiring/github.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import { outDirOf } from './out-dir.ts';

/** A repository on GitHub that a command talks to. */
export interface Remote {
  readonly ref: RepositoryRef;
  readonly client: Client;
  readonly readers: GithubReaders;
}

const usage = (code: 'AX8210' | 'AX8211', values: Record<string, string>): CommandFailure =>
  new CommandFailure(EXIT.usage, [finding(code, values)]);

/** The repository that is meant, with a token of the environment. Nothing is asked of GitHub yet. */
export const openRemote = (context: CommandContext): Remote => {
  const { env, options, cwd } = context;
  const name = options.text('repo') ?? env['GITHUB_REPOSITORY'] ?? '';
  const ref = repositoryRef(name);
  if (ref === null) throw usage('AX8211', { value: name === '' ? 'Nothing' : name });
  const api = env['GITHUB_API_URL'] ?? DEFAULT_API;
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
  if (token === '') throw usage('AX8210', { api });
  const client = tokenClient(api, token);
  const reading = readOnly(client);
  const self = async (): Promise<string> => loginOfToken(reading, token);
  // Another token may see something else.
  const whose = createHash('sha256').update(`${api} ${token}`).digest('hex');
  const cache = createMemoCache(createMemo(resolve(cwd, outDirOf(context), '.state', 'seen')), whose);
  const remembered = { ...nothingRemembered(), cache };
  const readers = githubReaders(reading, ref, self, remembered, !isJobToken(token));
  return { ref, client, readers };
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
