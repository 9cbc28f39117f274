import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { PATH, type Payload } from './payloads.ts';

export interface Load {
  readonly port: number;
  readonly payloads: readonly Payload[];
  readonly connections: number;
  readonly warmUpMs: number;
  readonly durationMs: number;
  /** Requests a second, at their times whatever the answers; null for as many as are answered. */
  readonly rate: number | null;
  /** Told of every answer. */
  readonly heard?: (delivery: string, status: number) => void;
}

export interface Answered {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Answers that were no success, and connections that broke before there was one. */
  readonly failures: number;
}

let sent = 0;
const run = randomBytes(4).toString('hex');

/** A new delivery each time, as GitHub numbers them. */
const nextId = (): string => {
  sent += 1;
  return `${run}-0000-4000-8000-${sent.toString(16).padStart(12, '0')}`;
};

const headOf = (id: string, { event, body, signature }: Payload): string =>
  `POST ${PATH} HTTP/1.1\r\nhost: 127.0.0.1\r\nuser-agent: GitHub-Hookshot/bench\r\n` +
  `content-type: application/json\r\nx-github-event: ${event}\r\nx-github-delivery: ${id}\r\n` +
  `x-hub-signature-256: ${signature}\r\ncontent-length: ${body.length}\r\n\r\n`;

/** Whether an answer has arrived to its end: what these servers send is short. */
const isWhole = (text: string): boolean => {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(text.slice(0, end))?.[1];
  if (length !== undefined) return text.length >= end + 4 + Number(length);
  return /transfer-encoding: chunked/i.test(text) ? text.endsWith('0\r\n\r\n') : true;
};

/** One request and its answer on a connection that stays; its status, or null when the connection broke. */
const exchange = async (socket: Socket, id: string, payload: Payload): Promise<number | null> => {
  if (socket.destroyed) return null;
  const answer = new Promise<number | null>((done) => {
    let text = '';
    const take = (chunk: Buffer): void => {
      text += chunk.toString('latin1');
      if (!isWhole(text)) return;
      socket.off('data', take).off('close', lost);
      done(Number(text.slice(9, 12)));
    };
    const lost = (): void => done(null);
    socket.on('data', take).once('close', lost);
  });
  socket.cork();
  socket.write(headOf(id, payload));
  socket.write(payload.body);
  socket.uncork();
  return answer;
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Sends deliveries for a while, and times each from the moment at which it was to be sent. */
export const sendLoad = async (load: Load): Promise<Answered> => {
  const { port, payloads, connections, warmUpMs, durationMs, rate, heard } = load;
  const latencies: number[] = [];
  let failures = 0;
  const begin = performance.now();
  const counted = begin + warmUpMs;
  const end = counted + durationMs;
  let planned = 0;
  const one = async (index: number): Promise<void> => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    socket.on('error', () => {});
    let turn = index;
    for (;;) {
      const due = rate === null ? performance.now() : begin + (planned++ * 1_000) / rate;
      if (due >= end) break;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      const payload = payloads[turn % payloads.length];
      turn += connections;
      if (payload === undefined) break;
      const id = nextId();
      const status = await exchange(socket, id, payload);
      if (status === null) {
        failures += 1;
        break;
      }
      heard?.(id, status);
      const now = performance.now();
      if (now < counted || now > end) continue;
      latencies.push(now - due);
      if (status >= 300) failures += 1;
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => one(index)));
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    perSecond: sorted.length / (durationMs / 1_000),
    p50: at(sorted, 0.5),
    p99: at(sorted, 0.99),
    max: sorted.at(-1) ?? 0,
    failures,
  };
};

/** Sends large bodies that nobody signed, one after the other on each connection, until it is stopped. */
export const floodUnsigned = (port: number, connections: number, bytes: number): (() => number) => {
  const body = Buffer.alloc(bytes, 'x');
  let isOver = false;
  let refused = 0;
  const one = (): void => {
    if (isOver) return;
    const socket = connect({ port, host: '127.0.0.1' });
    const head = `POST ${PATH} HTTP/1.1\r\nhost: 127.0.0.1\r\nx-github-event: push\r\nx-github-delivery: flood\r\nx-hub-signature-256: sha256=${'0'.repeat(64)}\r\ncontent-length: ${bytes}\r\n\r\n`;
    socket.on('error', () => {});
    socket.resume();
    socket.once('close', () => {
      refused += 1;
      one();
    });
    socket.write(head);
    socket.write(body);
  };
  for (let index = 0; index < connections; index += 1) one();
  return () => {
    isOver = true;
    return refused;
  };
};
