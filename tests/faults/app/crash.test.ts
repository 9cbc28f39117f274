import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { temporaryDirectory } from '../../support/store.ts';

const LANE = { installation: 1, repositoryId: 7, repository: 'acme/rocket' };
const MAX_STARTS = 12;

/** Works until the process dies of a job (false), or all lanes are at rest. */
const work = async (directory: string, witness: string): Promise<boolean> => {
  const program = join(import.meta.dirname, 'worker-child.ts');
  const child = spawn(process.execPath, ['--max-old-space-size=64', program, directory, witness], {
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what exit gives
  return code === 0;
};

it.each(['uncaught', 'unhandled', 'memory'])(
  'A4 and A19: a job that ends its process (%s) is tried again and given up, and holds up no other',
  async (poison) => {
    const directory = temporaryDirectory();
    const witness = join(directory, 'witness');
    writeFileSync(witness, '');
    const opened = await openEmbedded(directory);
    for (const subject of [poison, 'thrown', 'well'])
      await createDeliveriesWriter(opened).accept({
        id: `d-${subject}`,
        event: 'pull_request',
        action: null,
        lanes: [{ ...LANE, concern: `gate:${subject}` }],
        receivedAt: Date.now(),
      });
    await opened.close();

    let starts = 1;
    while (starts < MAX_STARTS && !(await work(directory, witness))) starts += 1;
    expect(starts).toBeGreaterThan(1);
    expect(starts).toBeLessThan(MAX_STARTS);
    const store = await openEmbedded(directory);
    const rows = await createDeliveriesReader(store).list('all', 10);
    const lanes = new Map((await createLanes(store).list('all')).map((one) => [one.key, one]));
    await store.close();
    expect(rows.map(({ delivery, state }) => `${delivery} ${state}`).toSorted()).toEqual(
      [`d-${poison} dead`, 'd-thrown dead', 'd-well done'].toSorted(),
    );
    expect(lanes.get('7:gate:thrown')).toMatchObject({
      state: 'dead',
      tries: 3,
      lastError: 'Error: thrown in a job',
    });
    expect(lanes.get(`7:gate:${poison}`)?.lastError).toContain('did not come back');
    expect(readFileSync(witness, 'utf8')).toBe('well\n');
  },
);
