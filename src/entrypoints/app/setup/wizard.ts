import { createHash, timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { convertManifest, type RegisteredApp } from '../../../adapters/github/app-manifest.ts';
import type { Client } from '../../../adapters/github/client.ts';
import { readBody } from '../../../adapters/http/read-body.ts';
import { answerJson, serve, type Handler, type Routes } from '../../../adapters/http/serve.ts';
import { messageOf } from '../../../domain/model/thrown.ts';
import { RemoteFailure } from '../../../ports/remote-failure.ts';
import { appManifest, registrationUrl, type Choices } from './manifest.ts';
import { choosePage, donePage, handOverPage, policyOf, problemPage } from './pages.ts';

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

const BODY_LIMIT = 16_384;
const TIMEOUT_MS = 10_000;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const queryOf = (url: string | undefined): URLSearchParams => new URL(url ?? '/', 'http://here').searchParams;

const choicesOf = (form: URLSearchParams): Choices | string => {
  const text = (name: string): string => (form.get(name) ?? '').trim();
  const name = text('name');
  const organisation = text('organisation');
  const origin = text('origin');
  if (name === '' || name.length > 34) return 'The name has 1 to 34 characters.';
  if (organisation !== '' && !/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(organisation))
    return 'The organisation is a login, such as acme-inc.';
  if (origin !== '' && !/^https?:$/.test(URL.parse(origin)?.protocol ?? ''))
    return 'The address begins with https:// (or http:// for a trial).';
  return {
    name,
    organisation: organisation === '' ? null : organisation,
    origin: origin === '' ? null : new URL(origin).origin,
  };
};

/** The pages, and a promise of what they come to. */
const openPages = (options: WizardOptions, redirect: () => string) => {
  const { web, origin, client, keep } = options;
  const token = options.nonce();
  const state = options.nonce();
  const done = Promise.withResolvers<RegisteredApp>();
  let converting = false;
  let reachable = origin;
  const show = (response: ServerResponse, status: number, html: string): void => {
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyOf(web),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(html);
  };
  const stranger = (response: ServerResponse): void =>
    show(
      response,
      403,
      problemPage(
        'This page is for the operator',
        'Open the address that the terminal shows, with its token.',
      ),
    );

  const choose: Handler = async (message, response) => {
    if (!same(queryOf(message.url).get('token') ?? '', token)) return stranger(response);
    show(response, 200, choosePage(token, { name: 'Aurora-X', organisation: null, origin }, null));
  };
  const handOver: Handler = async (message, response) => {
    const body = await readBody(message, BODY_LIMIT, TIMEOUT_MS);
    const form = new URLSearchParams('status' in body ? '' : Buffer.from(body).toString('utf8'));
    if (!same(form.get('token') ?? '', token)) return stranger(response);
    const chosen = choicesOf(form);
    if (typeof chosen === 'string')
      return show(
        response,
        422,
        choosePage(
          token,
          {
            name: form.get('name') ?? '',
            organisation: form.get('organisation'),
            origin: form.get('origin'),
          },
          chosen,
        ),
      );
    reachable = chosen.origin;
    const action = registrationUrl(web, chosen.organisation, state);
    show(response, 200, handOverPage(action, appManifest(chosen, redirect()), chosen));
  };
  const comeBack: Handler = async (message, response) => {
    const query = queryOf(message.url);
    const code = query.get('code') ?? '';
    if (!same(query.get('state') ?? '', state) || !/^[\w-]{1,200}$/.test(code)) return stranger(response);
    if (converting) return show(response, 409, problemPage('It is being done', 'This was opened twice.'));
    converting = true;
    try {
      const app = await convertManifest(client, code);
      const file = keep(app, reachable);
      response.once('close', () => done.resolve(app));
      show(response, 200, donePage(app.name, app.url, file));
    } catch (error) {
      converting = false;
      const why = error instanceof RemoteFailure ? 'GitHub did not accept the code' : 'The key was not kept';
      show(
        response,
        502,
        problemPage('That did not work', `${why}: ${messageOf(error)}. Start again from the first page.`),
      );
    }
  };
  const routes: Routes = new Map([
    ['GET /setup', choose],
    ['POST /setup', handOver],
    ['GET /setup/callback', comeBack],
    ['GET /', async (_message, response) => stranger(response)],
    ['GET /healthz', async (_message, response) => answerJson(response, 200, { status: 'ok' })],
    [
      'GET /readyz',
      async (_message, response) => answerJson(response, 503, { status: 'not ready', setup: 'waiting' }),
    ],
  ]);
  return { token, routes, done: done.promise };
};

/**
 * The first start: pages that register the App at GitHub from a manifest. Whoever opens them needs the token that only
 * the terminal shows. Null when the signal ended it before somebody finished.
 */
export const runWizard = async (options: WizardOptions): Promise<RegisteredApp | null> => {
  const { host, origin, signal } = options;
  let here = '';
  const { token, routes, done } = openPages(options, () => `${here}/setup/callback`);
  const server = await serve(host, options.port, routes, () => {});
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  here = origin ?? `http://${name.includes(':') ? `[${name}]` : name}:${server.port}`;
  options.listening(`${here}/setup?token=${token}`);
  const stopped = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const app = await Promise.race([done, stopped]);
  await server.close(1_000);
  return app;
};
