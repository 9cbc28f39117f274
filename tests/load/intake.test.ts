import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { sendLoad, type Load } from '../../bench/webhooks/load.ts';
import { signed, type Payload } from '../../bench/webhooks/payloads.ts';
import { visitStore } from '../../src/adapters/database/open-store.ts';
import { startAppProcess } from '../support/app-process.ts';
import { workIn } from '../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator } from '../support/emulator/start-emulator.ts';
import { keepFigures } from '../support/figures.ts';
import { growthOf, watchMemory } from '../support/resident-memory.ts';
import { postgresOfFile } from '../support/stores.ts';
import { temporaryDirectory } from '../support/store.ts';
import { webhookExamples, withInstallation } from '../support/webhook-examples.ts';

/** Three seconds of each in every run; ten minutes (`AURORA_TEST_LOAD_S=600`) in the nightly one, which measures too. */
const SECONDS = Number(process.env['AURORA_TEST_LOAD_S'] ?? 3);
const LONG_S = 120;
/** A heap takes minutes until it has the size that it keeps. */
const FLAT_S = 600;
const RATE = 500;
const SAMPLE_MS = 500;
/** As a fraction: so much the second half may be above the first. */
const FLAT = 0.1;

const postgres = postgresOfFile();

const TRACKER =
  '| ID | Title | Status |\n| --- | --- | --- |\n| M-1 | First | Planned |\n| M-2 | Second | Planned |\n';

/**
 * GitHub's own examples, about 10 kB each, as the App's installation gets them. Three of ten are about issues of the
 * repository and have the App look at all of it again; the others say nothing that concerns it.
 */
const payloadsFor = (installation: number, repository: number): readonly Payload[] => {
  const own = { id: repository, full_name: `${OWNER}/${REPO}`, default_branch: 'main' };
  const of = (event: string, count: number): readonly Payload[] => {
    const examples = webhookExamples.filter((example) => example.event === event);
    return Array.from({ length: count }, (_, index) => {
      const example = examples[index % examples.length];
      if (example === undefined) throw new Error(`there is no example of ${event}`);
      const given = withInstallation(example, installation);
      const inPlace = { ...(given['repository'] as object), ...own };
      return signed(event, { ...given, repository: inPlace });
    });
  };
  return [...of('issues', 30), ...of('workflow_job', 30), ...of('status', 40)];
};

type Environment = Readonly<Record<string, string>>;

const STORES: readonly (readonly [string, string, () => Promise<Environment>])[] = [
  ['J1', 'PostgreSQL', async () => ({ DATABASE_URL: await (await postgres()).place() })],
  ['J2', 'embedded', async () => ({})],
];

it.each(STORES)(
  `%s: ${RATE} signed events a second (%s) are all acknowledged, and each is in the inbox once, also after a SIGKILL`,
  async (id, _name, place) => {
    const github = await startEmulator();
    onTestFinished(async () => github.close());
    const work = workIn(github);
    await work.commit('READINESS.md', TRACKER);
    const { id: repository } = await work.ask<{ id: number }>('GET', '');
    const directory = temporaryDirectory();
    const env = await place();
    const app = await startAppProcess(github, directory, env);
    onTestFinished(async () => void (await app.stop('SIGKILL')));
    await app.line(({ event }) => event === 'applied');

    const acknowledged = new Map<string, number>();
    const refused: string[] = [];
    const heard = (delivery: string, status: number): void => {
      if (status >= 300) refused.push(`${status} ${delivery}`);
      else acknowledged.set(delivery, status);
    };
    const load: Load = {
      port: Number(new URL(app.url).port),
      payloads: payloadsFor(github.installationId, repository),
      connections: 50,
      warmUpMs: 1_000,
      durationMs: SECONDS * 1_000,
      rate: RATE,
      heard,
    };
    const memory = watchMemory(app.child.pid ?? 0, SAMPLE_MS);
    const answered = await sendLoad(load);
    const growth = growthOf(memory(), (SECONDS * 1_000) / 5);
    expect(refused).toEqual([]);
    expect(answered.failures).toBe(0);
    expect([...acknowledged.values()].every((status) => status === 202)).toBe(true);

    // In the middle of more of it.
    const before = acknowledged.size;
    const gone = once(app.child, 'exit');
    const untilDeath: Load = {
      ...load,
      durationMs: 600_000,
      heard: (delivery, status) => {
        heard(delivery, status);
        if (acknowledged.size === before + 100) app.child.kill('SIGKILL');
      },
    };
    await Promise.all([sendLoad(untilDeath), gone]);
    const { DATABASE_URL: url } = env;
    const database = url === undefined ? { directory } : { url };
    const store = await visitStore(database);
    const rows = (await store?.db.selectFrom('delivery').select('id').execute()) ?? [];
    await store?.close();
    const kept = new Set(rows.map((row) => row.id));
    expect([...acknowledged.keys()].filter((delivery) => !kept.has(delivery))).toEqual([]);
    expect(kept.size).toBe(rows.length);
    expect(acknowledged.size).toBeGreaterThan(before);

    // However many looked again, nothing was made a second time.
    const titles = (await work.issues()).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(['M-1: First', 'M-2: Second']);
    if (SECONDS < LONG_S) return;
    keepFigures(id, {
      seconds: SECONDS,
      rate: RATE,
      acknowledged: acknowledged.size,
      answered,
      memory: growth,
    });
    if (SECONDS < FLAT_S) return;
    expect(growth.secondHalfMiB).toBeLessThan(growth.firstHalfMiB * (1 + FLAT));
  },
  SECONDS * 1_000 + 180_000,
);
