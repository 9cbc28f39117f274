import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realWorkspace, type RealWorkspace } from './workspace.ts';

let server: Server;
let workspace: RealWorkspace;
let base: string;
let warming = 0;

const respond: Parameters<typeof createServer>[1] = (request, response) => {
  const { url = '/' } = request;
  if (url === '/hang') return;
  if (url === '/warming') {
    warming += 1;
    response.writeHead(warming < 3 ? 503 : 200).end('ready');
    return;
  }
  if (url.startsWith('/prom/api/v1/query')) {
    const value = url.includes('query=up') ? '0.97' : 'NaN';
    const result = [{ metric: {}, value: [1, value] }];
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result } }));
    return;
  }
  if (url === '/moved') response.writeHead(302, { location: '/healthz' });
  else if (url === '/flood') response.write('x'.repeat(2_000_000));
  else if (url === '/down') response.writeHead(500);
  response.end(
    JSON.stringify({ state: 'up', method: request.method, token: request.headers['x-token'] ?? null }),
  );
};

beforeAll(async () => {
  workspace = realWorkspace();
  server = createServer(respond);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  base = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  workspace.dispose();
});

const run = (path: string, params: object = {}) =>
  workspace.run('http', { url: `${base}${path}`, ...params });

describe('against a real server', () => {
  it('judges status, body and value', async () => {
    const params = {
      json: [
        { path: 'state', equals: 'up' },
        { path: '/token', equals: 'abc' },
      ],
      headers: { 'x-token': 'abc' },
    };
    expect(await run('/healthz', params)).toMatchObject({ outcome: 'passed', measures: { status: 200 } });
    expect(await run('/healthz', { method: 'POST', contains: '"method":"POST"' })).toMatchObject({
      outcome: 'passed',
    });
    expect((await run('/down')).reason?.message).toContain('answered 500, expected 200');
  });

  it('waits for a server that gets ready', async () => {
    expect(await run('/warming', { within: '5s', contains: 'ready' })).toMatchObject({
      outcome: 'passed',
      measures: { tries: 3 },
    });
  });

  it('takes a redirect for what it is', async () => {
    expect((await run('/moved')).outcome).toBe('failed');
    expect((await run('/moved', { status: 302 })).outcome).toBe('passed');
  });

  it('gives up on a server that hangs, floods, or is not there', async () => {
    expect((await run('/hang', { within: '400ms' })).reason?.code).toBe('AX4530');
    expect((await run('/flood')).reason?.message).toContain('larger than');
    const nobody = await workspace.run('http', { url: 'http://127.0.0.1:1/healthz' });
    expect([nobody.outcome, nobody.reason?.code]).toEqual(['error', 'AX4530']);
  });

  it('is challenged without touching the server', async () => {
    const before = warming;
    const result = await workspace.challenge('http', {
      url: `${base}/healthz`,
      within: '10m',
      contains: 'up',
    });
    expect(result).toMatchObject({ result: 'proven' });
    expect(warming).toBe(before);
  });

  it('reads an objective from Prometheus', async () => {
    const slo = { source: `${base}/prom`, query: 'up', objective: '95%' };
    expect((await workspace.run('slo', slo)).outcome).toBe('passed');
    expect((await workspace.challenge('slo', slo)).result).toBe('proven');
    expect((await workspace.run('slo', { ...slo, query: 'gone' })).reason?.code).toBe('AX4580');
  });
});
