import { expect, it } from 'vitest';
import { createLeadership } from '../../../src/adapters/database/leadership.ts';
import { describeStores } from '../../support/stores.ts';

describeStores('leadership', (open) => {
  it('B9: one leads; after its death another does, with a higher fence', async () => {
    const time = { now: 0 };
    const leadership = createLeadership(await open(() => time.now));
    const first = await leadership.lead('sweep', 'a', 60);
    expect(first).toEqual({ name: 'sweep', fence: 1 });
    expect(await leadership.lead('sweep', 'b', 60)).toBeNull();
    expect(await leadership.lead('resync', 'b', 60)).not.toBeNull();
    time.now = 50;
    expect(await leadership.lead('sweep', 'a', 60)).toEqual(first);
    time.now = 109;
    expect(await leadership.lead('sweep', 'b', 60)).toBeNull();
    time.now = 110;
    const second = await leadership.lead('sweep', 'b', 60);
    expect(second).toEqual({ name: 'sweep', fence: 2 });
    expect(first && (await leadership.holds(first))).toBe(false);
    expect(second && (await leadership.holds(second))).toBe(true);
    expect(await leadership.lead('sweep', 'a', 60)).toBeNull();
  });

  it('is handed on at once by one who resigns, and not by one who no longer has it', async () => {
    const leadership = createLeadership(await open(() => 5));
    const first = await leadership.lead('sweep', 'a', 60);
    if (first) await leadership.resign(first);
    const second = await leadership.lead('sweep', 'b', 60);
    expect(second?.fence).toBe(2);
    if (first) await leadership.resign(first);
    expect(await leadership.lead('sweep', 'c', 60)).toBeNull();
  });

  it('goes to one of many who ask at the same moment', async () => {
    const leadership = createLeadership(await open());
    const terms = await Promise.all(
      Array.from({ length: 20 }, (_, index) => leadership.lead('sweep', `owner ${index}`, 60_000)),
    );
    expect(terms.filter((term) => term !== null)).toHaveLength(1);
  });
});
