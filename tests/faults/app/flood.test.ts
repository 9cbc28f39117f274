import { createHmac } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startEmulator, WEBHOOK_SECRET, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { residentMiB } from '../../support/resident-memory.ts';
import { temporaryDirectory } from '../../support/store.ts';

/** Somebody without the secret does what they can, and GitHub's deliveries are taken all the same. */
const PATH = '/api/github/webhooks';
const MIB = 1024 * 1024;
/** Who attacks shares two processors with what is attacked, and must not be what makes it slow. */
const PAUSE_MS = 300;
/** 32 MiB of bodies at most, and what was dropped and the collector has not looked at yet. */
const GROWTH_MIB = 160;
/** All at once in every run; the nightly one, which has time, tries each alone too. */
const IS_LONG = process.env['AURORA_TEST_LOAD_S'] !== undefined;
const DELIVERIES = IS_LONG ? 200 : 15;

let github: GithubEmulator;
let app: AppProcess;

beforeEach(async () => {
  github = await startEmulator();
  app = await startAppProcess(github, temporaryDirectory());
  await app.line(({ event }) => event === 'reconciled');
  return async () => {
    await app.stop('SIGKILL');
    await github.close();
  };
});

const head = (more: readonly string[]): string =>
  [
    `POST ${PATH} HTTP/1.1`,
    'host: 127.0.0.1',
    'x-github-event: push',
    'x-github-delivery: forged',
    `x-hub-signature-256: sha256=${'0'.repeat(64)}`,
    ...more,
    '',
    '',
  ].join('\r\n');

/** Connections that are made anew whenever they are closed, until the test has finished. */
const attack = (connections: number, begin: (socket: Socket) => void): void => {
  const open = new Set<Socket>();
  let isOver = false;
  const one = (): void => {
    if (isOver) return;
    const socket = connect({ port: Number(new URL(app.url).port), host: '127.0.0.1' });
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      open.delete(socket);
      setTimeout(one, PAUSE_MS);
    });
    socket.once('connect', () => begin(socket));
    socket.resume();
  };
  for (let index = 0; index < connections; index += 1) one();
  onTestFinished(() => {
    isOver = true;
    for (const socket of open) socket.destroy();
  });
};

/** Writes a piece whenever the other side took the one before. */
const pour = (socket: Socket, piece: Buffer): void => {
  const more = (): void => {
    if (!socket.destroyed) socket.write(piece, (error) => (error ? undefined : setTimeout(more, 5)));
  };
  more();
};

const CHUNK = (bytes: number, times: number): Buffer =>
  Buffer.from(`${bytes.toString(16)}\r\n${'x'.repeat(bytes)}\r\n`.repeat(times));

const ATTACKS: readonly (readonly [string, () => void])[] = [
  [
    'bodies of 25 MB that nobody signed',
    () => {
      const body = Buffer.alloc(25 * MIB, 'x');
      attack(8, (socket) => {
        socket.write(head([`content-length: ${body.length}`]));
        socket.write(body);
      });
    },
  ],
  [
    'chunks without an end',
    () =>
      attack(4, (socket) => {
        socket.write(head(['transfer-encoding: chunked']));
        pour(socket, CHUNK(60_000, 10));
      }),
  ],
  [
    'chunks of one byte without an end',
    () =>
      attack(4, (socket) => {
        socket.write(head(['transfer-encoding: chunked']));
        pour(socket, CHUNK(1, 2_000));
      }),
  ],
  [
    'hundreds of bodies that drip',
    () =>
      attack(300, (socket) => {
        socket.write(`${head(['content-length: 1000'])}{`);
      }),
  ],
  [
    'hundreds of headers that drip',
    () =>
      attack(300, (socket) => {
        socket.write(`POST ${PATH} HTTP/1.1\r\nhost: 127.0.0.1\r\nx-github-ev`);
      }),
  ],
];

/** As GitHub sends: a connection for each. */
const deliver = async (id: string): Promise<number> => {
  const body = JSON.stringify({ zen: 'Keep it logically awesome.', text: 'x'.repeat(10_000) });
  const signature = `sha256=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex')}`;
  const headers = { 'x-github-delivery': id, 'x-github-event': 'ping', 'x-hub-signature-256': signature };
  const answer = await fetch(`${app.url}${PATH}`, {
    method: 'POST',
    body,
    headers: { ...headers, connection: 'close' },
  });
  return answer.status;
};

const CASES: typeof ATTACKS = [
  ...(IS_LONG ? ATTACKS : []),
  ['all of them', () => ATTACKS.forEach(([, begin]) => begin())],
];

it.each(CASES)(
  'A10: against %s: all deliveries are acknowledged, and memory is bounded',
  async (_name, begin) => {
    const resident = (): number => residentMiB(app.child.pid ?? 0) ?? 0;
    for (let sent = 0; sent < 30; sent += 1) await deliver(`before-${sent}`);
    const before = resident();
    begin();
    // It is under way when something was refused.
    await app.line(({ event }) => event === 'refused');
    const statuses: number[] = [];
    let most = before;
    for (let sent = 0; sent < DELIVERIES; sent += 1) {
      statuses.push(await deliver(`d-${sent}`));
      most = Math.max(most, resident());
    }
    expect(statuses.filter((status) => status !== 202)).toEqual([]);
    expect(most - before).toBeLessThan(GROWTH_MIB);
  },
  180_000,
);
