import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { firstLine } from '../../support/first-line.ts';
import { temporaryDirectory } from '../../support/store.ts';

const SECRET = 'a secret of thirty-two characters or more';
const BODY = '{"zen":"Keep it logically awesome."}';

/** Delivers once to a receiver that dies at a point; what GitHub saw. */
const deliver = async (directory: string, point: string): Promise<number | 'broken'> => {
  const program = join(import.meta.dirname, 'receiver-child.ts');
  const child = spawn(process.execPath, [program, directory, SECRET, point], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const port = Number(await firstLine(child));
  const signature = createHmac('sha256', SECRET).update(BODY).digest('hex');
  const status = await fetch(`http://127.0.0.1:${port}/hook`, {
    method: 'POST',
    body: BODY,
    headers: {
      connection: 'close',
      'x-github-delivery': 'd-1',
      'x-github-event': 'push',
      'x-hub-signature-256': `sha256=${signature}`,
    },
  }).then(
    (answer) => answer.status,
    () => 'broken' as const,
  );
  await gone;
  return status;
};

it.each([
  ['before-insert', 'broken', []],
  ['before-commit', 'broken', []],
  ['after-commit', 'broken', ['d-1']],
  ['after-answer', 202, ['d-1']],
] as const)(
  'A2: killed %s, a delivery is lost only if nobody was told that it is kept, and a second one makes no second row',
  async (point, seen, kept) => {
    const directory = temporaryDirectory();
    expect(await deliver(directory, point)).toBe(seen);
    const store = await openEmbedded(directory);
    const rows = async () => createDeliveriesReader(store).list('all', 10);
    expect((await rows()).map(({ delivery }) => delivery)).toEqual(kept);
    // GitHub has it delivered again, because it was told nothing or because somebody asked.
    const lane = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: 'sync' };
    const again = await createDeliveriesWriter(store).accept({
      id: 'd-1',
      event: 'push',
      action: null,
      lanes: [lane],
      receivedAt: 0,
    });
    expect(again).toBe(kept.length === 0 ? 'new' : 'duplicate');
    expect((await rows()).map(({ delivery, state }) => `${delivery} ${state}`)).toEqual(['d-1 waiting']);
    expect(await createLanes(store).claim('a', 60_000)).toMatchObject({ generation: 1 });
    await store.close();
  },
);
