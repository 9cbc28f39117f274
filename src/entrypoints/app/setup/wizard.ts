import { convertManifest, type RegisteredApp } from '../../../adapters/github/app-manifest.ts';
import type { Client } from '../../../adapters/github/client.ts';
import { readBody } from '../../../adapters/http/read-body.ts';
import { answerJson, serve, type Handler, type Routes } from '../../../adapters/http/serve.ts';
import { messageOf } from '../../../domain/model/thrown.ts';
import { RemoteFailure } from '../../../ports/remote-failure.ts';
import { answerPage, answerStranger, sameSecret } from './answer-page.ts';
import { readChoices, typedChoices } from './choices.ts';
import { appManifest, registrationUrl } from './manifest.ts';
import { choosePage, donePage, handOverPage, problemPage } from './pages.ts';

export interface WizardOptions {
  readonly host: string;
  readonly port: number;
  /** Where browsers see GitHub. */
  readonly web: string;
  /** Origin at which GitHub reaches the App, where it is known already. */
  readonly origin: string | null;
  /** A client without a token: the code of a registration is all it needs. */
  readonly client: Client;
  /** 128 random bits in hex. */
  readonly nonce: () => string;
  /** Keeps what was registered, and the origin that was chosen; gives the file's name. */
  readonly keep: (app: RegisteredApp, origin: string | null) => string;
  /** Told the address to open, once it answers. */
  readonly listening: (url: string) => void;
  readonly signal: AbortSignal;
}

/** One first start: its secrets, what was chosen, what it comes to. */
interface Setup extends Pick<WizardOptions, 'web' | 'origin' | 'client' | 'keep'> {
  readonly token: string;
  readonly state: string;
  /** Origin of these pages; known once they are served. */
  here: string;
  /** As chosen on the first page. */
  reachable: string | null;
  converting: boolean;
  readonly done: (app: RegisteredApp) => void;
}

const BODY_LIMIT = 16_384;
const TIMEOUT_MS = 10_000;

const queryOf = (url: string | undefined): URLSearchParams => new URL(url ?? '/', 'http://here').searchParams;

const choose =
  ({ token, web, origin }: Setup): Handler =>
  async (message, response) => {
    if (!sameSecret(queryOf(message.url).get('token') ?? '', token)) return answerStranger(response, web);
    const page = choosePage(token, { name: 'Aurora-X', organisation: null, origin }, null);
    answerPage(response, web, 200, page);
  };

const handOver =
  (setup: Setup): Handler =>
  async (message, response) => {
    const { token, state, web, here } = setup;
    const body = await readBody(message, BODY_LIMIT, TIMEOUT_MS);
    const form = new URLSearchParams('status' in body ? '' : Buffer.from(body).toString('utf8'));
    if (!sameSecret(form.get('token') ?? '', token)) return answerStranger(response, web);
    const chosen = readChoices(form);
    if (typeof chosen === 'string')
      return answerPage(response, web, 422, choosePage(token, typedChoices(form), chosen));
    setup.reachable = chosen.origin;
    const manifest = appManifest(chosen, `${here}/setup/callback`);
    const action = registrationUrl(web, chosen.organisation, state);
    answerPage(response, web, 200, handOverPage(action, manifest, chosen));
  };

const comeBack =
  (setup: Setup): Handler =>
  async (message, response) => {
    const { web, state } = setup;
    const query = queryOf(message.url);
    const code = query.get('code') ?? '';
    if (!sameSecret(query.get('state') ?? '', state) || !/^[\w-]{1,200}$/.test(code))
      return answerStranger(response, web);
    if (setup.converting)
      return answerPage(response, web, 409, problemPage('It is being done', 'This was opened twice.'));
    setup.converting = true;
    try {
      const app = await convertManifest(setup.client, code);
      const file = setup.keep(app, setup.reachable);
      response.once('close', () => setup.done(app));
      answerPage(response, web, 200, donePage(app.name, app.url, file));
    } catch (error) {
      setup.converting = false;
      const why = error instanceof RemoteFailure ? 'GitHub did not accept the code' : 'The key was not kept';
      const text = `${why}: ${messageOf(error)}. Start again from the first page.`;
      answerPage(response, web, 502, problemPage('That did not work', text));
    }
  };

const routesOf = (setup: Setup): Routes =>
  new Map([
    ['GET /setup', choose(setup)],
    ['POST /setup', handOver(setup)],
    ['GET /setup/callback', comeBack(setup)],
    ['GET /', async (_message, response) => answerStranger(response, setup.web)],
    ['GET /healthz', async (_message, response) => answerJson(response, 200, { status: 'ok' })],
    [
      'GET /readyz',
      async (_message, response) => answerJson(response, 503, { status: 'not ready', setup: 'waiting' }),
    ],
  ]);

/** What a browser on this machine calls a host that a server listens on. */
const nameOf = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

/**
 * The first start: pages that register the App at GitHub from a manifest. Whoever opens them needs the token that only
 * the terminal shows. Null when the signal ended it before somebody finished.
 */
export const runWizard = async (options: WizardOptions): Promise<RegisteredApp | null> => {
  const { host, port, origin, signal, nonce } = options;
  const { promise, resolve } = Promise.withResolvers<RegisteredApp | null>();
  const setup: Setup = {
    ...options,
    token: nonce(),
    state: nonce(),
    here: '',
    reachable: origin,
    converting: false,
    done: resolve,
  };
  const server = await serve(host, port, routesOf(setup), () => {});
  setup.here = origin ?? `http://${nameOf(host)}:${server.port}`;
  options.listening(`${setup.here}/setup?token=${setup.token}`);
  if (signal.aborted) resolve(null);
  signal.addEventListener('abort', () => resolve(null), { once: true });
  const app = await promise;
  await server.close(1_000);
  return app;
};
