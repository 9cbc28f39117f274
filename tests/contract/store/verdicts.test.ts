import { expect, it } from 'vitest';
import { createRetention } from '../../../src/adapters/database/retention.ts';
import { createVerdicts } from '../../../src/adapters/database/verdicts.ts';
import { verdictSchema } from '../../../src/domain/report/json-schema.ts';
import type { Verdict } from '../../../src/domain/model/verdict.ts';
import type { KeptVerdict } from '../../../src/ports/verdicts.ts';
import { sampleVerdict } from '../../support/sample/verdict.ts';
import { describeStores } from '../../support/stores.ts';

const parse = (value: unknown): Verdict | null => verdictSchema.safeParse(value).data ?? null;

const HOME = { installation: 1, repositoryId: 7 };

const kept = (at: string, score: number, sha = 'aa'): KeptVerdict => ({
  at: Date.parse(at),
  sha,
  runId: `run ${at}`,
  workflowRun: 900,
  verdict: { ...sampleVerdict, score },
});

const END = Date.parse('2027-01-04');

describeStores('verdicts', (open) => {
  it('are the last of each day, oldest first', async () => {
    const verdicts = createVerdicts(await open(), parse);
    const [first, second, last] = [
      kept('2026-12-30T10:00:00Z', 10),
      kept('2026-12-30T23:59:59Z', 20),
      kept('2026-12-31T00:00:00Z', 30),
    ];
    for (const one of [last, first, second]) expect(await verdicts.keep(HOME, one)).toBe(true);
    expect(await verdicts.before(HOME, END, 9)).toEqual([second, last]);
    expect(await verdicts.before(HOME, last.at, 9)).toEqual([second]);
    expect(await verdicts.before(HOME, END, 1)).toEqual([last]);
  });

  it('that the App came to by itself have no run', async () => {
    const verdicts = createVerdicts(await open(), parse);
    const alone = { ...kept('2026-12-30T10:00:00Z', 10), workflowRun: null };
    await verdicts.keep(HOME, alone);
    expect(await verdicts.before(HOME, END, 9)).toEqual([alone]);
  });

  it('are kept once while they say the same of the same commit', async () => {
    const verdicts = createVerdicts(await open(), parse);
    const one = kept('2026-12-30T10:00:00Z', 10);
    expect(await verdicts.keep(HOME, one)).toBe(true);
    expect(await verdicts.keep(HOME, { ...one, at: one.at + 60_000 })).toBe(false);
    expect(await verdicts.keep(HOME, { ...one, sha: 'bb' })).toBe(true);
    expect(await verdicts.keep(HOME, { ...one, sha: 'bb', at: one.at + 86_400_000 })).toBe(true);
  });

  it('are none of another installation, and none that cannot be read', async () => {
    const store = await open();
    const verdicts = createVerdicts(store, parse);
    await verdicts.keep(HOME, kept('2026-12-30T10:00:00Z', 10));
    expect(await verdicts.before({ ...HOME, installation: 2 }, END, 9)).toEqual([]);
    expect(await verdicts.before({ ...HOME, repositoryId: 8 }, END, 9)).toEqual([]);
    expect(await createVerdicts(store, () => null).before(HOME, END, 9)).toEqual([]);
  });

  it('are let go with the results', async () => {
    const store = await open();
    const verdicts = createVerdicts(store, parse);
    await verdicts.keep(HOME, kept('2026-12-01T10:00:00Z', 10));
    await verdicts.keep(HOME, kept('2026-12-30T10:00:00Z', 10));
    const ages = { deliveries: 0, results: 20 * 86_400_000 };
    expect(await createRetention(store).tidy(ages, Date.parse('2026-12-31'))).toMatchObject({ verdicts: 1 });
    expect(await verdicts.before(HOME, END, 9)).toHaveLength(1);
  });
});
