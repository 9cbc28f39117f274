import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { createAuditReader } from '../../../src/adapters/database/audit.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { verifyStore } from '../../../src/application/audit/verify-store.ts';
import { temporaryDirectory } from '../../support/store.ts';

const ROUNDS = Number(process.env['AURORA_TEST_KILLS'] ?? 12);

it(
  `I6 and I-5: killed ${ROUNDS} times, a result and its record are both there or neither, and the chain is whole`,
  async () => {
    const directory = temporaryDirectory();
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const program = join(import.meta.dirname, 'audit-child.ts');
      const child = spawn(process.execPath, [program, directory, String(round)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const gone = once(child, 'exit');
      // At another point each time: after so many answers, with the next one under way.
      let left = 1 + ((round * 5) % 17);
      for await (const line of createInterface(child.stdout)) {
        acknowledged.add(line);
        left -= 1;
        if (left === 0) child.kill('SIGKILL');
      }
      await gone;
    }
    const store = await openEmbedded(directory);
    const rows = await store.db.selectFrom('result').select('workflow_run').execute();
    const entries = await store.db
      .selectFrom('audit')
      .select('entry')
      .where('kind', '=', 'result.accepted')
      .execute();
    const report = await verifyStore(createAuditReader(store), { keys: [], anchors: [] });
    await store.close();
    const kept = rows.map((row) => String(row.workflow_run)).toSorted();
    const recorded = entries.map(({ entry }) => /"workflowRun":(\d+)/.exec(entry)?.[1] ?? '').toSorted();
    expect(recorded).toEqual(kept);
    expect([...acknowledged].filter((run) => !kept.includes(run))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(ROUNDS);
    expect(report).toMatchObject({ intact: true, findings: [] });
  },
  20_000 + ROUNDS * 3_000,
);
