import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../../src/adapters/system/clock.ts';
import { createHttpClient, HttpFailure } from '../../../src/adapters/system/http-client.ts';
import { createIds } from '../../../src/adapters/system/ids.ts';

describe('the clock', () => {
  it('waits, and stops waiting with the reason it is given', async () => {
    const clock = createClock();
    const begin = clock.monotonic();
    await clock.sleep(20);
    expect(clock.monotonic() - begin).toBeGreaterThanOrEqual(18);
    const reason = new Error('enough');
    const stop = new AbortController();
    const waiting = clock.sleep(60_000, stop.signal);
    stop.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(clock.sleep(1, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

describe('ids', () => {
  it('are ULIDs in order of time', () => {
    const ids = createIds();
    const now = Date.UTC(2026, 10, 21);
    const made = Array.from({ length: 200 }, (_, n) => ids.ulid(now + n));
    expect(new Set(made).size).toBe(200);
    expect(made.toSorted()).toEqual(made);
    for (const id of made) expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    // The first ten characters of a known instant, by the specification.
    expect(ids.ulid(1_469_918_176_385).slice(0, 10)).toBe('01ARYZ6S41');
    expect(ids.nonce()).toMatch(/^[0-9a-f]{32}$/);
    expect(ids.random()).toBeGreaterThanOrEqual(0);
    expect(ids.random()).toBeLessThan(1);
  });
});

const serve = async (listener: RequestListener) => {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.dispose]: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const get = (url: string, change: { timeoutMs?: number; maxBytes?: number; signal?: AbortSignal } = {}) =>
  createHttpClient().request(
    {
      method: 'GET',
      url,
      headers: { 'x-test': 'yes' },
      timeoutMs: change.timeoutMs ?? 5_000,
      maxBytes: change.maxBytes ?? 1000,
    },
    change.signal ?? new AbortController().signal,
  );

describe('the http client', () => {
  it('gives status, headers and body, whatever the status', async () => {
    using server = await serve((request, response) => {
      response.writeHead(503, { 'X-Name': 'v' }).end(`seen ${String(request.headers['x-test'])}`);
    });
    const response = await get(server.url);
    expect(response).toMatchObject({ status: 503, body: 'seen yes' });
    expect(response.headers['x-name']).toBe('v');
    expect(response.latencyMs).toBeGreaterThanOrEqual(0);
  });

  it('follows no redirect', async () => {
    using server = await serve((_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    });
    expect(await get(server.url)).toMatchObject({ status: 302 });
  });

  it('refuses a body that is too large, an answer that is too slow, and one that never ends', async () => {
    using large = await serve((_request, response) => void response.end('x'.repeat(2_000)));
    await expect(get(large.url)).rejects.toThrow(/larger than 1000 bytes/);
    using silent = await serve(() => undefined);
    await expect(get(silent.url, { timeoutMs: 100 })).rejects.toThrow(HttpFailure);
    using endless = await serve((_request, response) => void response.write('x'));
    await expect(get(endless.url, { timeoutMs: 100 })).rejects.toThrow(HttpFailure);
    await expect(get(silent.url, { signal: AbortSignal.timeout(50) })).rejects.toThrow(HttpFailure);
  });

  it('says what is wrong when nobody answers', async () => {
    await expect(get('http://127.0.0.1:1/')).rejects.toThrow(/ECONNREFUSED|bad port/);
    await expect(get('nonsense')).rejects.toThrow(HttpFailure);
  });
});
