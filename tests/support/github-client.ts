import { createSign } from 'node:crypto';
import { createAnswerCache } from '../../src/adapters/github/cached-reads.ts';
import { createClient, type Client } from '../../src/adapters/github/client.ts';
import { sendWithToken } from '../../src/adapters/github/send.ts';
import type { RepositoryRef } from '../../src/adapters/github/repository-ref.ts';
import { OWNER, REPO, TOKENS, type GithubEmulator } from './emulator/start-emulator.ts';

export const ROCKET: RepositoryRef = { owner: OWNER, repo: REPO };

const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of our App's installation, got as GitHub says: a JWT of the App, exchanged. */
export const installationToken = async (github: GithubEmulator): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iat: now - 60, exp: now + 540, iss: String(github.appId) };
  const unsigned = `${segment({ alg: 'RS256', typ: 'JWT' })}.${segment(claims)}`;
  const signature = createSign('RSA-SHA256').update(unsigned).sign(github.privateKey, 'base64url');
  const path = `/app/installations/${github.installationId}/access_tokens`;
  const answer = await fetch(`${github.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${unsigned}.${signature}`, 'user-agent': 'aurora-x-test' },
  });
  return ((await answer.json()) as { token: string }).token; // oxlint-disable-line typescript/no-unsafe-type-assertion -- GitHub's form
};

/** The product's own client, with a token. */
export const clientWith = (url: string, token: string): Client =>
  createClient(sendWithToken(token, url, 'aurora-x-test'), createAnswerCache(), () => Date.now());

/** As the App's installation. */
export const appClient = async (github: GithubEmulator): Promise<Client> =>
  clientWith(github.url, await installationToken(github));

/** As a person of the repository. */
export const personClient = (github: GithubEmulator, person: keyof typeof TOKENS): Client =>
  clientWith(github.url, TOKENS[person]);
