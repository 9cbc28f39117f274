import { createEmulator } from 'emulate';
import { addWhatLacks } from './add-what-lacks.ts';
import type { Hub } from './additions/addition.ts';
import { ADDITIONS } from './additions/index.ts';
import { createEmit } from './emit.ts';
import { startProxy, type Proxy } from './proxy.ts';

export const OWNER = 'acme';
export const REPO = 'rocket';
/** Tokens of the people in the repository. */
export const TOKENS = { acme: 'token-acme', mona: 'token-mona' } as const;

const APP_ID = 4242;
const SLUG = 'aurora-x';
const INSTALLATION_ID = 77;
export const WEBHOOK_SECRET = 'a secret of thirty-two characters or more';

export interface GithubEmulator {
  /** API base, behind the recording proxy. */
  readonly url: string;
  readonly proxy: Proxy;
  readonly appId: number;
  readonly installationId: number;
  readonly privateKey: string;
  /** A request as a person of the repository; gives the answer's JSON. */
  as(person: keyof typeof TOKENS, method: string, path: string, body?: object): Promise<unknown>;
  /** @throws when a request, or an answer of an addition, was not valid by GitHub's own description */
  close(): Promise<void>;
}

interface EmulatorOptions {
  /** Where the emulator sends the App's webhooks. */
  readonly webhookUrl?: string;
  /** Whether it offers GraphQL; without it, what is asked for is told by REST alone. */
  readonly graphql?: boolean;
}

/** Tests that do not say so themselves are about REST, unless all of them are asked for with GraphQL. */
const WITH_GRAPHQL = process.env['AURORA_TEST_GRAPHQL'] === '1';

/** A stateful GitHub with one repository of two people, and an App installed in it. */
export const startEmulator = async ({
  webhookUrl,
  graphql = WITH_GRAPHQL,
}: EmulatorOptions = {}): Promise<GithubEmulator> => {
  const tokens = Object.fromEntries(
    Object.entries(TOKENS).map(([login, token]) => [token, { login, scopes: ['repo', 'admin:repo_hook'] }]),
  );
  const app = {
    app_id: APP_ID,
    slug: SLUG,
    name: 'Aurora-X',
    permissions: {
      contents: 'write',
      issues: 'write',
      pull_requests: 'write',
      checks: 'write',
      metadata: 'read',
    },
    events: [
      'push',
      'pull_request',
      'issues',
      'issue_comment',
      'milestone',
      'check_run',
      'pull_request_review',
    ],
    ...(webhookUrl ? { webhook_url: webhookUrl, webhook_secret: WEBHOOK_SECRET } : {}),
    installations: [{ installation_id: INSTALLATION_ID, account: OWNER, repository_selection: 'all' }],
  };
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens,
      github: {
        users: [{ login: OWNER }, { login: 'mona' }],
        repos: [{ owner: OWNER, name: REPO, auto_init: true }],
        apps: [app],
      },
    },
  });
  const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key');
  const asking = async (token: string, method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${emulator.url}${path}`, {
      method,
      // It closes what is idle, and this process may be busy at that moment.
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        connection: 'close',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? null : (JSON.parse(text) as unknown);
  };
  const known = new Map(Object.entries(TOKENS).map(([login, token]) => [token, login]));
  const ask: Hub['ask'] = (method, path, body) => asking(TOKENS.acme, method, path, body).catch(() => null);
  const home = async () => (await ask('GET', `/repos/${OWNER}/${REPO}`)) as object | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  const hub: Hub = {
    appId: APP_ID,
    slug: SLUG,
    installationId: INSTALLATION_ID,
    privateKey: key?.value ?? '',
    repository: `${OWNER}/${REPO}`,
    people: Object.keys(TOKENS),
    webhookUrl: webhookUrl ?? null,
    ask,
    emit: createEmit(webhookUrl, INSTALLATION_ID, home),
  };
  const asked = async (token: string, method: string, path: string, body?: object) =>
    asking(token, method, path, body).catch(() => null);
  const wrongAnswers: string[] = [];
  const addition = addWhatLacks(ADDITIONS, hub, asked, known, wrongAnswers);
  const offered: typeof addition = async (method, path, token, body) =>
    path === '/graphql' && !graphql
      ? { status: 404, body: { message: 'Not Found' } }
      : addition(method, path, token, body);
  const proxy = await startProxy(emulator.url, offered);
  return {
    url: proxy.url,
    proxy,
    appId: APP_ID,
    installationId: INSTALLATION_ID,
    privateKey: key?.value ?? '',
    as: async (person, method, path, body) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const added = await addition(method, path, TOKENS[person], text);
      if (added === null) return asking(TOKENS[person], method, path, body);
      if (added.status >= 400)
        throw new Error(`${method} ${path}: ${added.status} ${JSON.stringify(added.body)}`);
      return added.body;
    },
    close: async () => {
      await proxy.close();
      await emulator.close();
      const wrong = [...new Set([...proxy.violations, ...wrongAnswers])];
      if (wrong.length > 0) throw new Error(`not valid by GitHub's own description:\n${wrong.join('\n')}`);
    },
  };
};
