import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startLocalServer } from '../local-server.ts';
import { checkRequest } from '../openapi/check-request.ts';
import type { AnswerLacking } from './add-what-lacks.ts';

/** One request as it came by. */
export interface Passed {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  /** What the emulator, or the fault, answered. */
  status: number;
}

/** What happens instead of passing a request on. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: object;
    }
  /** The work is done and the answer never arrives. */
  | { readonly kind: 'lose-answer' }
  /** The work is done and something arrives that is no answer. */
  | { readonly kind: 'spoil-answer'; readonly text: string; readonly type: string }
  /** Nothing is done before this is settled; then as if nothing had been the matter. */
  | { readonly kind: 'hold'; readonly until: Promise<unknown> }
  /** Nothing is done, and no answer ever comes. */
  | { readonly kind: 'silence' }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'lose-request' };

export interface Proxy {
  readonly url: string;
  readonly requests: Passed[];
  /** What is wrong with requests by GitHub's own description; closing the emulator throws when there is any. */
  readonly violations: string[];
  /** Asked for each request; null passes it on. */
  fault: (request: Passed) => Fault | null;
  close(): Promise<void>;
}

/** Has requests that fit wait until the function that it gives is called: a test says what comes first. */
export const hold = (proxy: Proxy, fits: (request: Passed) => boolean): (() => void) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const before = proxy.fault;
  proxy.fault = (request) => (fits(request) ? { kind: 'hold', until: promise } : before(request));
  return () => {
    proxy.fault = before;
    resolve();
  };
};

const HOP = /^(content-length|content-encoding|transfer-encoding|connection|etag)$/;

/** Valid for the newest GitHub and for a server that a company runs itself. */
const SERVERS = ['api.github.com', 'ghes-3.19'] as const;

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
};

const send = (
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: object,
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

/** The emulator has no entity tags, GitHub has: a read that finds nothing new is answered 304 and costs nothing. */
const tagged = (message: IncomingMessage, status: number, content: string | Buffer) => {
  if (message.method !== 'GET' || status !== 200) return { status, headers: {}, content };
  // A milestone of the emulator has a new time whenever it is read; at GitHub only when it was changed.
  const said = content.toString('utf8').replaceAll(/"updated_at":"[^"]*","due_on"/g, '"due_on"');
  const etag = `W/"${createHash('sha256').update(said).digest('hex')}"`;
  const isKnown = message.headers['if-none-match'] === etag;
  return { status: isKnown ? 304 : status, headers: { etag }, content: isKnown ? undefined : content };
};

/** Stands in front of the emulator: records every request, adds what is missing, and does harm when it is told to. */
export const startProxy = async (target: string, addition: AnswerLacking): Promise<Proxy> => {
  const requests: Passed[] = [];
  const violations: string[] = [];
  const proxy: { fault: Proxy['fault'] } = { fault: () => null };

  const pass = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(message);
    const path = message.url ?? '/';
    const method = message.method ?? 'GET';
    const passed: Passed = { method, path, body: body.toString(), status: 0 };
    requests.push(passed);
    const token = (message.headers.authorization ?? '').replace(/^\w+ /, '');
    const userAgent = message.headers['user-agent'];
    const seen = { method, path, body: passed.body, token, userAgent };
    violations.push(...SERVERS.flatMap((server) => checkRequest(seen, server)));
    const met = proxy.fault(passed);
    if (met?.kind === 'hold') await met.until;
    const fault = met?.kind === 'hold' ? null : met;
    const isLost = (): boolean => {
      if (fault?.kind === 'lose-answer') message.socket.destroy();
      if (fault?.kind === 'spoil-answer')
        response.writeHead(200, { 'content-type': fault.type }).end(fault.text);
      return fault !== null;
    };
    if (fault?.kind === 'answer') {
      passed.status = fault.status;
      return send(response, fault.status, fault.headers ?? {}, fault.body ?? { message: 'fault' });
    }
    if (fault?.kind === 'silence') return undefined;
    if (fault?.kind === 'lose-request') return void message.socket.destroy();
    const added = await addition(method, path, token, body.toString());
    if (added !== null) {
      passed.status = added.status;
      if (isLost()) return undefined;
      const text = added.body === null ? '' : JSON.stringify(added.body);
      const { status, headers, content } = tagged(message, added.status, text);
      passed.status = status;
      const type = { 'content-type': 'application/json' };
      response.writeHead(status, { ...type, ...headers, ...added.headers }).end(content);
      return undefined;
    }
    const headers = new Headers();
    for (const [name, value] of Object.entries(message.headers))
      if (typeof value === 'string' && !/^(host|connection|content-length)$/.test(name))
        headers.set(name, value);
    const withBody = method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) };
    headers.set('connection', 'close');
    const answer = await fetch(`${target}${path}`, { method, headers, redirect: 'manual', ...withBody });
    const content = Buffer.from(await answer.arrayBuffer());
    passed.status = answer.status;
    if (isLost()) return undefined;
    const kept = [...answer.headers].filter(([name]) => !HOP.test(name));
    const { status, headers: tag, content: shown } = tagged(message, answer.status, content);
    passed.status = status;
    response.writeHead(status, { ...Object.fromEntries(kept), ...tag }).end(shown);
  };

  const server = await startLocalServer((message, response) => {
    pass(message, response).catch((error: unknown) => send(response, 502, {}, { message: String(error) }));
  });
  return Object.assign(proxy, {
    url: server.url,
    requests,
    violations,
    close: server.close,
  });
};
