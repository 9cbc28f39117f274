import { Probot, ProbotOctokit } from 'probot';
import { createAppStanding } from '../../adapters/github/app-standing.ts';
import { type AnswerCache } from '../../adapters/github/cached-reads.ts';
import { type Client } from '../../adapters/github/client.ts';
import { withFreshToken } from '../../adapters/github/fresh-token.ts';
import { sendThrough, type Send } from '../../adapters/github/send.ts';
import { createHookDeliveries } from '../../adapters/github/hook-deliveries.ts';
import { createInstallations } from '../../adapters/github/installations.ts';
import { throughTurnstile } from '../../adapters/github/through-turnstile.ts';
import type { AppStandingReader } from '../../ports/app-standing.ts';
import type { HookDeliveriesReader, HookDeliveriesWriter } from '../../ports/hook-deliveries.ts';
import type { Installations } from '../../ports/installations.ts';
import type { Turnstile } from '../../ports/turnstile.ts';
import { clientOf } from '../wiring/github.ts';
import type { AppSettings } from './settings/settings.ts';

/** The App at GitHub: who it is, where it is installed, and requests on behalf of an installation. */
export interface GithubApp extends Installations {
  /** Nothing is sent any more once the signal is aborted. */
  installation(id: number, signal?: AbortSignal): Promise<Client>;
  readonly deliveries: HookDeliveriesReader & HookDeliveriesWriter;
  readonly standing: AppStandingReader;
}

/** One job asks some things twice; a moment later the answer is the same, or another event is on its way. */
const RECENT_MS = 2_000;

/** The budget that requests of the App itself are taken from. */
const APP_ITSELF = 0;

interface ProbotOptions {
  readonly throttle?: object;
  readonly auth?: { readonly request?: { defaults(options: { readonly baseUrl: string }): unknown } };
}

/**
 * Probot knows how to authenticate as an App and as its installations. Its own retries and waits are off, whatever
 * options it adds: it repeats writes whose answer was lost, and hides limits that all replicas have to know of.
 */
const octokitOf = (baseUrl: string) =>
  ProbotOctokit.defaults((options: ProbotOptions) => ({
    ...options,
    retry: { enabled: false },
    throttle: { ...options.throttle, enabled: false },
    // A token that is asked for anew comes from the same server as the first one.
    ...(options.auth?.request
      ? { auth: { ...options.auth, request: options.auth.request.defaults({ baseUrl }) } }
      : {}),
  }));

const sendOf = (octokit: ProbotOctokit, api: string): Send =>
  sendThrough(async (route, parameters) => octokit.request(route, parameters), api);

/** One installation's answers are none of another's. */
export const answersOf = (cache: AnswerCache, id: number): AnswerCache => ({
  get: async (key) => cache.get(`${id} ${key}`),
  put: async (key, answer) => cache.put(`${id} ${key}`, answer),
});

/**
 * Nothing is asked of GitHub before a method is called.
 *
 * @param turnstile the way to GitHub of an installation
 * @param observed is told of each request, when it is really sent
 */
export const createGithubApp = (
  { appId, privateKey, secrets, api }: AppSettings,
  cache: AnswerCache,
  turnstile: (installation: number, signal?: AbortSignal) => Turnstile,
  observed: (send: Send) => Send = (send) => send,
): GithubApp => {
  const baseUrl = api.replace(/\/$/, '');
  const probot = new Probot({
    appId,
    privateKey,
    secret: secrets[0] ?? '',
    baseUrl,
    Octokit: octokitOf(baseUrl),
    logLevel: 'fatal',
  });
  const clientFor = async (id?: number, signal?: AbortSignal): Promise<Client> => {
    const budget = id ?? APP_ITSELF;
    const octokit = await probot.auth(id);
    const sent = observed(sendOf(octokit, api));
    const refresh = async (): Promise<unknown> =>
      octokit.auth({ type: 'installation', installationId: id, refresh: true });
    const send = id === undefined ? sent : withFreshToken(sent, refresh);
    const paced = throughTurnstile(send, turnstile(budget, signal), () => Date.now());
    return clientOf(paced, answersOf(cache, budget), RECENT_MS);
  };
  return {
    ...createInstallations(() => clientFor(), clientFor),
    installation: clientFor,
    deliveries: createHookDeliveries(() => clientFor()),
    standing: createAppStanding(() => clientFor()),
  };
};
