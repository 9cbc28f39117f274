import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader } from '../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../src/adapters/database/lanes.ts';
import { visitStore } from '../../src/adapters/database/open-store.ts';
import { startAppProcess, type AppProcess } from '../support/app-process.ts';
import type { Fault } from '../support/emulator/proxy.ts';
import { workIn } from '../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator, WEBHOOK_SECRET } from '../support/emulator/start-emulator.ts';
import { keepFigures } from '../support/figures.ts';
import { residentMiB } from '../support/resident-memory.ts';
import { postgresOfFile } from '../support/stores.ts';
import { temporaryDirectory } from '../support/store.ts';
import { until } from '../support/until.ts';

/** Some seconds of it in every run; the nightly one has a minute (`AURORA_TEST_SOAK_S=60`), and a day is as well. */
const SECONDS = Number(process.env['AURORA_TEST_SOAK_S'] ?? 6);
const IS_LONG = process.env['AURORA_TEST_SOAK_S'] !== undefined;
const FAULT_EVERY_MS = IS_LONG ? 10_000 : 2_000;
const EVENTS_PER_SECOND = 10;
const PULL_REQUESTS = 3;

const postgres = postgresOfFile();
type Environment = Readonly<Record<string, string>>;

/** What was killed holds its lanes for a minute on PostgreSQL, which is longer than every run may take. */
const STORES: readonly (readonly [string, () => Promise<Environment>])[] = [
  ['embedded', async () => ({})],
  ...(IS_LONG
    ? [['PostgreSQL', async () => ({ DATABASE_URL: await (await postgres()).place() })] as const]
    : []),
];

const item = (number: number): string => `M-${number}: Item ${number}`;

const tracker = (items: number): string =>
  [
    '| ID | Title | Status |',
    '| --- | --- | --- |',
    ...Array.from({ length: items }, (_, index) => `| M-${index + 1} | Item ${index + 1} | Planned |`),
    '',
  ].join('\n');

interface Event {
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

/** GitHub waits so long for an answer. */
const ANSWER_MS = 10_000;
const TOGETHER = 10;

/** As GitHub sends; whether it was acknowledged. */
const deliver = async (app: AppProcess | null, { id, name, body }: Event): Promise<boolean> => {
  if (app === null) return false;
  const signature = `sha256=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex')}`;
  const headers = { 'x-github-delivery': id, 'x-github-event': name, 'x-hub-signature-256': signature };
  const signal = AbortSignal.timeout(ANSWER_MS);
  const url = `${app.url}/api/github/webhooks`;
  const answer = await fetch(url, { method: 'POST', body, headers, signal }).catch(() => null);
  return answer?.ok === true;
};

const inGroups = async <T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < all.length; at += TOGETHER) await Promise.all(all.slice(at, at + TOGETHER).map(work));
};

it.each(STORES)(
  'J3: killed, cut off and sent everything twice (%s), the App loses nothing and makes nothing twice',
  async (name, place) => {
    const github = await startEmulator();
    onTestFinished(async () => github.close());
    const work = workIn(github);
    let items = 2;
    await work.commit('READINESS.md', tracker(items));
    const heads: string[] = [];
    for (let index = 0; index < PULL_REQUESTS; index += 1) {
      await work.branch(`change-${index}`);
      heads.push(await work.commit('READINESS.md', `${tracker(items)}\nMore.\n`, `change-${index}`));
      await work.pullRequest(`change-${index}`, `Change ${index}`);
    }
    const numbers = (await Promise.all(heads.map((_, index) => work.pullsOf(`change-${index}`)))).flat();
    const { id: repositoryId } = await work.ask<{ id: number }>('GET', '');
    const directory = temporaryDirectory();
    const env = await place();
    let app: AppProcess | null = null;
    let most = 0;
    const start = async (): Promise<void> => {
      app = await startAppProcess(github, directory, env);
    };
    const stop = async (): Promise<void> => {
      const last = app;
      app = null;
      await last?.stop('SIGKILL');
    };
    onTestFinished(stop);
    await start();

    const seen = { kills: 0, restarts: 0, outages: 0, repeated: 0, faults: 0 };
    const kill = async (): Promise<void> => {
      seen.kills += 1;
      await stop();
      await start();
    };
    /** Two of three requests get through, so that it is no outage, after which nothing would be asked for a while. */
    const disturb = async (): Promise<void> => {
      seen.outages += 1;
      let asked = 0;
      github.proxy.fault = ({ method }): Fault | null => {
        asked += 1;
        if (asked % 3 !== 0) return null;
        seen.faults += 1;
        return method === 'GET' || asked % 2 === 0
          ? { kind: 'answer', status: 502, body: { message: 'Bad Gateway' } }
          : { kind: 'lose-answer' };
      };
      await sleep(FAULT_EVERY_MS / 2);
      github.proxy.fault = () => null;
    };
    const restart = async (): Promise<void> => {
      seen.restarts += 1;
      await (await postgres()).restart();
    };
    const acknowledged = new Map<string, Event>();
    const again = async (): Promise<void> => {
      const some = [...acknowledged.values()].slice(-50).toReversed();
      seen.repeated += some.length;
      await inGroups(some, async (event) => deliver(app, event));
    };
    const faults = [kill, disturb, again, ...('DATABASE_URL' in env ? [restart] : [])];

    const common = {
      installation: { id: github.installationId },
      repository: { id: repositoryId, full_name: `${OWNER}/${REPO}`, default_branch: 'main' },
    };
    const next = (count: number): Event => {
      const number = numbers[count % (PULL_REQUESTS + 1)];
      const [event, of] =
        number === undefined
          ? ['push', { ref: 'refs/heads/main' }]
          : ['pull_request', { action: 'synchronize', pull_request: { number } }];
      return { id: `soak-${count}`, name: event, body: JSON.stringify({ ...common, ...of }) };
    };

    const waiting: Event[] = [];
    const send = async (event: Event): Promise<void> => {
      if (await deliver(app, event)) acknowledged.set(event.id, event);
      else waiting.push(event);
    };
    const end = Date.now() + SECONDS * 1_000;
    const under = new Set<Promise<void>>();
    const events = async (): Promise<void> => {
      for (let count = 0; Date.now() < end; count += 1) {
        // It does not wait for the one before, nor do more than a few wait at once.
        under.add(send(next(count)));
        if (under.size > TOGETHER) {
          await Promise.all(under);
          under.clear();
        }
        await sleep(1_000 / EVENTS_PER_SECOND);
        if (count % (EVENTS_PER_SECOND * 2) === 5 && items < 40)
          await work.commit('READINESS.md', tracker(++items));
        most = Math.max(most, residentMiB(app?.child.pid ?? 0) ?? 0);
      }
      await Promise.all(under);
    };
    const harm = async (): Promise<void> => {
      for (let turn = 0; Date.now() < end; turn += 1) {
        await sleep(FAULT_EVERY_MS);
        await faults[turn % faults.length]?.();
      }
    };
    await Promise.all([events(), harm()]);

    // What was not acknowledged GitHub is asked for again; here it comes by itself.
    const sentAgain = waiting.length;
    await until(async () => {
      await inGroups(waiting.splice(0), send);
      return waiting.length === 0;
    });
    await send({ id: 'last', name: 'push', body: JSON.stringify({ ...common, ref: 'refs/heads/main' }) });
    const { DATABASE_URL: url } = env;
    const store = await visitStore(url === undefined ? { directory } : { url });
    if (store === null) throw new Error('there is no store');
    onTestFinished(async () => store.close());
    const lanes = createLanes(store);
    await until(async () => (await lanes.list('all')).every(({ state }) => state === 'idle'));
    const kept = (await createDeliveriesReader(store).list('all', 1_000_000)).map((row) => row.delivery);
    const ids = new Set(kept);
    expect([...acknowledged.keys()].filter((id) => !ids.has(id))).toEqual([]);

    const titles = (await work.issues()).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(
      Array.from({ length: items }, (_, index) => item(index + 1)).toSorted(),
    );
    for (const number of numbers)
      expect((await work.comments(number)).filter(({ body }) => body.includes('aurora-x'))).toHaveLength(1);
    for (const head of heads)
      expect((await work.checks(head)).map(({ status }) => status)).toEqual(['completed']);
    const figures = {
      seconds: SECONDS,
      acknowledged: acknowledged.size,
      sentAgain,
      ...seen,
      issues: items,
      mostMiB: most,
    };
    if (IS_LONG) keepFigures(`J3-${name}`, figures);
  },
  SECONDS * 2_000 + 300_000,
);
