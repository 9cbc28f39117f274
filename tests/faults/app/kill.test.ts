import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createDeliveriesReader } from '../../../src/adapters/database/deliveries.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { StoreRefused } from '../../../src/adapters/database/store.ts';
import { firstLine } from '../../support/first-line.ts';
import { temporaryDirectory } from '../../support/store.ts';

const SECRET = 'a secret of thirty-two characters or more';
const ROUNDS = Number(process.env['AURORA_TEST_KILLS'] ?? 50);
const SENDERS = 8;

const start = async (directory: string): Promise<{ child: ChildProcess; port: number }> => {
  const program = join(import.meta.dirname, 'receiver-child.ts');
  const child = spawn(process.execPath, [program, directory, SECRET], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = Number(await firstLine(child));
  return { child, port };
};

/** Sends until the server is gone; what was answered 2xx is acknowledged. */
const send = async (port: number, acknowledged: Set<string>, enough: () => void): Promise<void> => {
  for (;;) {
    const id = randomUUID();
    const body = JSON.stringify({ id });
    const signature = createHmac('sha256', SECRET).update(body).digest('hex');
    try {
      const headers = {
        'x-github-delivery': id,
        'x-github-event': 'push',
        'x-hub-signature-256': `sha256=${signature}`,
      };
      const answer = await fetch(`http://127.0.0.1:${port}/hook`, { method: 'POST', body, headers });
      if (!answer.ok) return;
      acknowledged.add(id);
      enough();
    } catch {
      return;
    }
  }
};

it(
  `A1 and C4: killed ${ROUNDS} times under load, no acknowledged delivery is lost`,
  async () => {
    const directory = temporaryDirectory();
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const { child, port } = await start(directory);
      const gone = once(child, 'exit');
      // Killed in the middle of work, at another point each time: after so many answers, with others under way.
      let left = 1 + ((round * 7) % 40);
      const enough = (): void => void (--left === 0 && child.kill('SIGKILL'));
      await Promise.all(Array.from({ length: SENDERS }, () => send(port, acknowledged, enough)));
      child.kill('SIGKILL');
      await gone;
    }
    const store = await openEmbedded(directory);
    const rows = new Set(
      (await createDeliveriesReader(store).list('all', 1_000_000)).map((row) => row.delivery),
    );
    const check = await sql`PRAGMA integrity_check`.execute(store.db);
    await store.close();
    expect(acknowledged.size).toBeGreaterThan(ROUNDS);
    expect([...acknowledged].filter((id) => !rows.has(id))).toEqual([]);
    expect(check.rows).toEqual([{ integrity_check: 'ok' }]);
  },
  50 * 60_000,
);

it('C1 and C3: a second process is refused and told the owner, and is let in once the owner was killed', async () => {
  const directory = temporaryDirectory();
  const { child } = await start(directory);
  await expect(openEmbedded(directory)).rejects.toThrow(StoreRefused);
  await expect(openEmbedded(directory)).rejects.toThrow(`process ${child.pid}`);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  await (await openEmbedded(directory)).close();
});
