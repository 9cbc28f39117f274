import { Probot, ProbotOctokit } from 'probot';
import { sendThrough, type AnswerCache, type Client, type Send } from '../../adapters/github/client.ts';
import { createInstallations, type Installations } from '../../adapters/github/installations.ts';
import { clientOf } from '../wiring/github.ts';
import type { AppSettings } from './settings.ts';

/** The App at GitHub: who it is, where it is installed, and requests on behalf of an installation. */
export interface GithubApp extends Installations {
  installation(id: number): Promise<Client>;
}

/**
 * Probot knows how to authenticate as an App and as its installations. Its own retries are off: it repeats writes
 * whose answer was lost, and hides limits that the lanes have to know of.
 */
const Octokit = ProbotOctokit.defaults({ retry: { enabled: false }, throttle: { enabled: false } });

const sendOf = (octokit: ProbotOctokit): Send =>
  sendThrough(async (route, parameters) => octokit.request(route, parameters));

/** Nothing is asked of GitHub before a method is called. */
export const createGithubApp = (
  { appId, privateKey, secrets, api }: AppSettings,
  cache: AnswerCache,
): GithubApp => {
  const probot = new Probot({
    appId,
    privateKey,
    secret: secrets[0] ?? '',
    baseUrl: api.replace(/\/$/, ''),
    Octokit,
    logLevel: 'fatal',
  });
  const clientFor = async (id?: number): Promise<Client> => clientOf(sendOf(await probot.auth(id)), cache);
  return { ...createInstallations(() => clientFor(), clientFor), installation: clientFor };
};
