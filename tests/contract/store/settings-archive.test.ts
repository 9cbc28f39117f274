import { expect, it } from 'vitest';
import {
  createEnforcementStates,
  createSettingsArchive,
} from '../../../src/adapters/database/settings-archive.ts';
import type { SettingsChange } from '../../../src/ports/settings-archive.ts';
import { describeStores } from '../../support/stores.ts';

const change = (at: number, changed: Partial<SettingsChange> = {}): SettingsChange => ({
  repositoryId: 7,
  repository: 'acme/rocket',
  what: 'ruleset',
  reason: 'first',
  at,
  before: 'null',
  ...changed,
});
const ended = { after: '{"id":12}', inForce: true, digest: 'ab'.repeat(32) };

describeStores('settings before and after', (open) => {
  it('are kept from before the request on, newest first, each repository by itself', async () => {
    const archive = createSettingsArchive(await open());
    const first = await archive.begin(change(1));
    await archive.begin(change(2, { reason: 'repair', what: 'protection' }));
    await archive.begin(change(3, { repositoryId: 8 }));
    await archive.end(first, ended, 5);
    expect(await archive.list(7, 10)).toEqual([
      { ...change(2, { reason: 'repair', what: 'protection' }), id: expect.any(String), ended: null },
      { ...first, ended },
    ]);
    expect(await archive.list(7, 1)).toHaveLength(1);
  });

  it('are forgotten when GitHub refused, and never once a change has ended', async () => {
    const archive = createSettingsArchive(await open());
    const refused = await archive.begin(change(1));
    const done = await archive.begin(change(2));
    await archive.end(done, { ...ended, inForce: false }, 3);
    await archive.abandon(refused);
    await archive.abandon(done);
    expect(await archive.list(7, 10)).toEqual([{ ...done, ended: { ...ended, inForce: false } }]);
  });
});

describeStores('the state of a required check', (open) => {
  it('is the last one that was seen', async () => {
    const states = createEnforcementStates(await open());
    expect(await states.get(7)).toBeNull();
    await states.keep(7, { mode: 'report', level: 'weak', text: 'First.' }, 1);
    await states.keep(7, { mode: 'enforce', level: 'required', text: 'Second.' }, 2);
    expect(await states.get(7)).toEqual({ mode: 'enforce', level: 'required', text: 'Second.' });
    expect(await states.get(8)).toBeNull();
  });
});
