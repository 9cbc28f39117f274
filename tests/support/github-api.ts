import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { checkRequest } from './openapi/check-request.ts';

/** A comment as the API shows it. */
export interface ApiComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
}

type Answer = readonly [status: number, body: unknown];

/** The few routes of GitHub's API that a comment needs, with a repository of one pull request behind them. */
export interface GithubApi {
  readonly url: string;
  readonly comments: ApiComment[];
  /** `POST /…/comments` and so on, in order. */
  readonly requests: string[];
  head: string;
  /** Answers writes with this status. */
  refuseWrites: number | null;
  /** Happens right after a comment was created, before the answer: another job at the same time. */
  onCreate: (() => void) | null;
  /** Whose token it is. */
  author: ApiComment['user'];
  /** @throws when a request was not valid by GitHub's own description */
  close(): Promise<void>;
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;

const textOf = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString();
};

const bodyOf = (text: string): string =>
  text === '' ? '' : ((JSON.parse(text) as { body?: string }).body ?? '');

/** Starts the server on a free port. */
export const startGithubApi = async (head: string): Promise<GithubApi> => {
  let nextId = 1_000;
  const violations: string[] = [];
  const comments: ApiComment[] = [];
  const write = (work: () => unknown): Answer =>
    api.refuseWrites === null
      ? [200, work()]
      : [api.refuseWrites, { message: 'Resource not accessible by integration' }];
  const create = (body: string): Answer =>
    write(() => {
      api.onCreate?.();
      const comment = { id: (nextId += 1), body, user: api.author };
      comments.push(comment);
      return comment;
    });
  const one = (path: string): ApiComment | undefined =>
    comments.find(({ id }) => id === Number(/comments\/(\d+)$/.exec(path)?.[1]));
  const route = (method: string, path: string, page: number, body: string): Answer => {
    if (path === '/user') {
      return api.author.type === 'Bot'
        ? [403, { message: 'Resource not accessible by integration' }]
        : [200, api.author];
    }
    if (method === 'GET' && path.endsWith('/pulls/7')) {
      const base = { sha: 'b'.repeat(40), ref: 'main', repo: { id: 1 } };
      return [200, { number: 7, state: 'open', head: { sha: api.head, repo: { id: 1 } }, base }];
    }
    if (path.endsWith('/issues/7/comments')) {
      return method === 'POST' ? create(body) : [200, comments.slice((page - 1) * 100, page * 100)];
    }
    const comment = one(path);
    if (!comment) return [404, { message: 'Not Found' }];
    if (method === 'PATCH') return write(() => Object.assign(comment, { body }));
    return write(() => void comments.splice(comments.indexOf(comment), 1));
  };
  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(message.url ?? '/', 'http://api');
    api.requests.push(`${message.method} ${url.pathname}`);
    const text = await textOf(message);
    const token = (message.headers.authorization ?? '').replace(/^\w+ /, '');
    const path = `${url.pathname}${url.search}`;
    const userAgent = message.headers['user-agent'];
    violations.push(...checkRequest({ method: message.method ?? 'GET', path, body: text, token, userAgent }));
    const page = Number(url.searchParams.get('page') ?? 1);
    const [status, value] = route(message.method ?? 'GET', url.pathname, page, bodyOf(text));
    const more = status === 200 && Array.isArray(value) && comments.length > page * 100;
    const next = `<${api.url}${url.pathname}?per_page=100&page=${page + 1}>; rel="next"`;
    const headers = { 'content-type': 'application/json', ...(more ? { link: next } : {}) };
    response.writeHead(value === undefined ? 204 : status, headers);
    response.end(value === undefined ? '' : JSON.stringify(value));
  };
  const server = createServer((message, response) => void answer(message, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const api: GithubApi = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    comments,
    requests: [],
    head,
    refuseWrites: null,
    onCreate: null,
    author: BOT,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      if (violations.length > 0)
        throw new Error(`not valid by GitHub's own description:\n${violations.join('\n')}`);
    },
  };
  return api;
};
