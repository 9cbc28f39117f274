import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createReceiver, type Received } from '../../../src/adapters/http/receiver.ts';
import { serve } from '../../../src/adapters/http/serve.ts';

const SECRET = 'a secret of thirty-two characters or more';
const OLD = 'an older secret of thirty-two characters';
const BODY = '{"zen":"Keep it logically awesome."}';
const MIB = 1024 * 1024;

let kept: Received[] = [];
let refused: string[] = [];
let broken = false;

const start = async (timeoutMs = 60_000): Promise<number> => {
  const receive = createReceiver({
    secrets: [SECRET, OLD],
    accept: async (delivery) => {
      if (broken) throw new Error('disk full');
      const isNew = !kept.some(({ id }) => id === delivery.id);
      kept.push(delivery);
      return isNew ? 'new' : 'duplicate';
    },
    refused: (status, reason) => void refused.push(`${status} ${reason}`),
    timeoutMs,
  });
  const server = await serve('127.0.0.1', 0, new Map([['POST /hook', receive]]), () => {});
  onTestFinished(() => server.close(100));
  return server.port;
};

const sign = (body: string, secret = SECRET): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

const post = async (
  port: number,
  body: string,
  signature: string | null,
  headers: Record<string, string> = {},
): Promise<number> => {
  const answer = await fetch(`http://127.0.0.1:${port}/hook`, {
    method: 'POST',
    body,
    headers: {
      'x-github-delivery': 'd-1',
      'x-github-event': 'ping',
      ...(signature === null ? {} : { 'x-hub-signature-256': signature }),
      ...headers,
    },
  });
  return answer.status;
};

beforeEach(() => {
  kept = [];
  refused = [];
  broken = false;
});

describe('the receiver', () => {
  it('keeps the raw bytes before it answers 202, and answers 200 for what it has', async () => {
    const port = await start();
    expect(await post(port, BODY, sign(BODY))).toBe(202);
    expect(await post(port, BODY, sign(BODY))).toBe(200);
    expect(kept[0]).toMatchObject({ id: 'd-1', event: 'ping' });
    expect(Buffer.from(kept[0]?.body ?? []).toString()).toBe(BODY);
  });

  it('A8: answers 401 to every signature that is not right, and keeps nothing', async () => {
    const port = await start();
    const right = sign(BODY);
    const wrong = [
      null,
      '',
      sign(BODY, 'development'),
      right.slice(0, -2),
      right.toUpperCase(),
      right.replace('sha256', 'sha1'),
      `sha256=${'0'.repeat(64)}`,
      `${right},${right}`,
    ];
    for (const signature of wrong) expect(await post(port, BODY, signature)).toBe(401);
    expect(await post(port, `${BODY} `, right)).toBe(401);
    expect(kept).toEqual([]);
    expect(refused).toHaveLength(wrong.length + 1);
    expect(refused.join()).not.toContain('zen');
  });

  it('A9: takes the previous secret while it is being changed', async () => {
    expect(await post(await start(), BODY, sign(BODY, OLD))).toBe(202);
  });

  it('A6: answers 503 when it cannot keep, and takes the next one', async () => {
    const port = await start();
    broken = true;
    expect(await post(port, BODY, sign(BODY))).toBe(503);
    broken = false;
    expect(await post(port, BODY, sign(BODY))).toBe(202);
  });

  it('A10: cuts a body without an end, one that lies about its length, and one that drips', async () => {
    const port = await start();
    const head = { 'x-github-delivery': 'd-1', 'x-github-event': 'ping', 'x-hub-signature-256': sign(BODY) };
    const before = process.memoryUsage().rss;
    const endless = await new Promise<number>((done) => {
      const call = request({ port, path: '/hook', method: 'POST', headers: head }, (answer) => {
        done(answer.statusCode ?? 0);
        answer.resume();
      });
      const chunk = Buffer.alloc(MIB);
      let sent = 0;
      const more = (): void => {
        if (sent++ < 200 && !call.destroyed) call.write(chunk, (error) => (error ? undefined : more()));
      };
      call.on('error', () => done(0));
      more();
    });
    expect([0, 413]).toContain(endless);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MIB);
    expect(await post(port, BODY, sign(BODY))).toBe(202);

    const impatient = await start(300);
    const drip = await new Promise<string>((done) => {
      const socket = connect(impatient, '127.0.0.1');
      const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
      socket.write(`POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n${lines.join('\r\n')}\r\n\r\n{`);
      let text = '';
      socket.on('data', (data) => void (text += data.toString()));
      socket.on('error', () => {});
      socket.on('close', () => done(text));
    });
    expect(drip === '' || drip.includes('408')).toBe(true);
    expect(kept).toHaveLength(1);
  });

  it('A10: eight large bodies at once, by somebody without the secret, leave memory and room for others', async () => {
    const port = await start();
    const headers = {
      'x-github-delivery': 'd-1',
      'x-github-event': 'ping',
      'x-hub-signature-256': `sha256=${'0'.repeat(64)}`,
      'content-length': 25 * MIB,
    };
    const calls = Array.from({ length: 8 }, () => {
      const call = request({ port, path: '/hook', method: 'POST', headers });
      call.on('error', () => {});
      call.write(Buffer.alloc(24 * MIB));
      return call;
    });
    await expect.poll(() => refused, { timeout: 30_000 }).toContain('503 too much at once');
    expect(await post(port, BODY, sign(BODY))).toBe(202);
    for (const call of calls) call.destroy();
    const large = JSON.stringify({ text: 'x'.repeat(25 * MIB - 11) });
    await expect.poll(() => refused.length, { timeout: 30_000 }).toBe(8);
    expect(await post(port, large, sign(large), { 'x-github-delivery': 'd-2' })).toBe(202);
    expect(kept.map(({ body }) => body.length)).toEqual([BODY.length, 25 * MIB]);
  });

  it('A10: hundreds of bodies that drip make room for what comes in one go', async () => {
    const port = await start();
    const head = `POST /hook HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\nx-github-event: ping\r\nx-github-delivery: d-9\r\nx-hub-signature-256: sha256=${'0'.repeat(64)}\r\n\r\n{`;
    const sockets = Array.from({ length: 300 }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(head);
      return socket;
    });
    await expect.poll(() => refused.length, { timeout: 30_000 }).toBe(300 - 256);
    expect(new Set(refused)).toEqual(new Set(['503 too much at once']));
    expect(await post(port, BODY, sign(BODY))).toBe(202);
    for (const socket of sockets) socket.destroy();
  });

  it('A10: a body in crumbs is not read to its end', async () => {
    const port = await start();
    const crumbs = '1\r\nx\r\n'.repeat(2_000);
    const head = `POST /hook HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\nx-github-event: ping\r\nx-github-delivery: d-9\r\nx-hub-signature-256: sha256=${'0'.repeat(64)}\r\n\r\n`;
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => {});
    socket.write(head + crumbs);
    await expect.poll(() => refused, { timeout: 30_000 }).toContain('400 the body comes in crumbs');
  });
});
