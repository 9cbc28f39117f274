import { loginOfToken } from '../../adapters/github/remote-repository.ts';
import { repositoryRef } from '../../adapters/github/repository-ref.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import { hourOf } from '../../domain/model/utc.ts';
import { DEFAULT_API, githubReaders, WRITE_INTERVAL_MS } from '../wiring/github.ts';
import { pacedClient } from '../wiring/paced.ts';
import type { ActionContext } from './context.ts';
import { EXIT } from './exit.ts';
import { announce, say } from './present.ts';

/** The repository of the job, with the token that was given, at the pace that GitHub allows; or what is missing. */
export const openRemote = ({ inputs, env, event, signal }: ActionContext) => {
  const api = env['GITHUB_API_URL'] ?? DEFAULT_API;
  const ref = repositoryRef(event.repository ?? '');
  if (ref === null) return finding('AX8211', { value: event.repository ?? 'This event' });
  if (inputs.token === null) return finding('AX8210', { api });
  const { token } = inputs;
  const client = pacedClient(api, token, {
    intervalMs: Number(env['AURORA_WRITE_INTERVAL_MS'] ?? WRITE_INTERVAL_MS),
    waits: (until) => say(`GitHub has us wait; it goes on at ${hourOf(until)}`),
    signal,
  });
  return { ref, client, readers: githubReaders(client, ref, async () => loginOfToken(client, token)) };
};

/** What this job runs on: what others see follows the default branch, and no pull request. */
export const isOn = (branch: string, { env, event }: ActionContext): boolean =>
  event.pullRequest === null && env['GITHUB_REF'] === `refs/heads/${branch}`;

const findingOf = ({ kind, what, status, message, until }: RemoteFailure): Finding => {
  if (kind === 'limited') return finding('AX8214', { what, until: new Date(until ?? 0).toISOString() });
  if (kind === 'lost') return finding('AX8213', { what, problem: message });
  return finding('AX8212', { what, status, problem: message });
};

/** Work that talks to GitHub, ended by what GitHub did not do. */
export const withRemote = async (work: () => Promise<number>): Promise<number> => {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof RemoteFailure)) throw cause;
    announce(null, [findingOf(cause)]);
    return EXIT.outside;
  }
};
