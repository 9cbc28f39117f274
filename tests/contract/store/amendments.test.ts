import { expect, it } from 'vitest';
import { createAmendments } from '../../../src/adapters/database/amendments.ts';
import { createRetention } from '../../../src/adapters/database/retention.ts';
import type { WaiverGiven } from '../../../src/domain/model/amendment.ts';
import { describeStores } from '../../support/stores.ts';

const waiver = (comment: number, item = 'M-07'): WaiverGiven => ({
  kind: 'waiver',
  comment,
  issue: 4,
  login: 'mona',
  item,
  until: '2026-12-15',
  reason: 'because',
});

describeStores('decisions of people', (open) => {
  it('are taken in once for each comment, and handed over until something became of them', async () => {
    const kept = createAmendments(await open());
    await kept.give(7, waiver(12), 'gate:4', 100);
    await kept.give(7, waiver(11), 'issue:5', 100);
    await kept.give(7, waiver(12, 'M-99'), 'gate:9', 200);
    await kept.give(8, waiver(12), 'gate:4', 100);
    expect((await kept.given(7)).map(({ amendment, concern }) => [amendment, concern])).toEqual([
      [waiver(11), 'issue:5'],
      [waiver(12), 'gate:4'],
    ]);
    await kept.give(7, { ...waiver(13), login: 'ada' }, 'gate:4', 100);
    expect(await kept.deciders(7, 30)).toEqual(['ada', 'mona']);
    await kept.conclude(7, 13, { state: 'present' });
    await kept.conclude(7, 12, { state: 'proposed', pullRequest: 30 });
    await kept.conclude(7, 11, { state: 'refused', problem: 'No.' });
    await kept.give(7, waiver(12), 'gate:4', 300);
    expect(await kept.given(7)).toEqual([]);
    expect(await kept.deciders(7, 30)).toEqual(['mona']);
    expect(await kept.deciders(7, 31)).toEqual([]);
    expect(await kept.of(7, 12)).toMatchObject({ state: { state: 'proposed', pullRequest: 30 } });
    expect(await kept.of(7, 11)).toMatchObject({ state: { state: 'refused', problem: 'No.' } });
    expect(await kept.of(7, 14)).toBeNull();
    expect(await kept.given(8)).toHaveLength(1);
  });

  it('are let go when they are old and answered, and never before', async () => {
    const store = await open();
    const kept = createAmendments(store);
    await kept.give(7, waiver(1), 'gate:4', 100);
    await kept.give(7, waiver(2), 'gate:4', 100);
    await kept.conclude(7, 2, { state: 'present' });
    const ages = { deliveries: 10, results: 10 };
    expect(await createRetention(store).tidy(ages, 1_000)).toMatchObject({ amendments: 1 });
    expect(await kept.of(7, 1)).toMatchObject({ state: { state: 'given' } });
    expect(await kept.of(7, 2)).toBeNull();
  });
});
