import { describe, expect, it } from 'vitest';
import { openKinds } from '../../../src/application/checks/lazy-kinds.ts';
import { builtInKinds } from '../../../src/application/checks/registry.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';

const open = () => openKinds(defaultConfig, async () => ({}));

describe('kinds that are not loaded yet', () => {
  it('are all that are registered, and `uses`', async () => {
    const { kinds, findings } = await open();
    expect(findings).toEqual([]);
    expect([...kinds.keys()].toSorted()).toEqual([...builtInKinds.keys(), 'uses'].toSorted());
  });

  it.each([...builtInKinds])('%s is of the same tier once it is loaded', async (name, registered) => {
    const { kinds } = await open();
    const lazy = kinds.get(name);
    const loaded = await lazy?.load();
    expect([lazy?.tier, loaded?.tier]).toEqual([registered.tier, registered.tier]);
  });
});
