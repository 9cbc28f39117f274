import { expect, it } from 'vitest';
import { createResults } from '../../../src/adapters/database/results.ts';
import type { RunManifest } from '../../../src/domain/model/run.ts';
import { describeStores } from '../../support/stores.ts';

const manifest = (runId: string) => ({ runId }) as RunManifest; // oxlint-disable-line typescript/no-unsafe-type-assertion -- the store does not look into it
const anything = (value: unknown) => value as RunManifest; // oxlint-disable-line typescript/no-unsafe-type-assertion -- the same

const home = { installation: 1, repositoryId: 7 };
const run = { ...home, sha: 'aa', workflowRun: 900, attempt: 1, artifact: null } as const;
const token = (id: string) => ({ id, expires: 9 });

describeStores('results of a repository', (open) => {
  it('G14: do not exist for another installation', async () => {
    const results = createResults(await open(), anything);
    await results.keep({ ...run, trust: 'T2', manifest: manifest('1') }, token('t1'));
    const other = { ...home, installation: 2 };
    expect(await results.newest(other, ['aa'])).toBeNull();
    expect(await results.any(other)).toBe(false);
    expect(await results.ofRun(other, run)).toEqual([]);
    expect(await results.refuse(other, { ...run, sha: 'bb' }, 'no', null)).toBe(0);
    expect(await results.refused(home, ['bb'])).toBeNull();
    expect(await results.newest(home, ['aa'])).toMatchObject({ trust: 'T2' });
    expect(await results.any(home)).toBe(true);
  });

  it('are what is believed most, however late something else is said', async () => {
    const results = createResults(await open(), anything);
    await results.keep({ ...run, trust: 'T2', manifest: manifest('proven') }, token('t1'));
    await results.keep({ ...run, workflowRun: 901, trust: 'T1', manifest: manifest('said') }, token('t2'));
    expect(await results.newest(home, ['aa'])).toMatchObject({ manifest: { runId: 'proven' } });
  });

  it('G6: what was uploaded says nothing where a job spoke for the run, and is refused with it, for good', async () => {
    const results = createResults(await open(), anything);
    await results.keep({ ...run, trust: 'T2', manifest: manifest('told') }, token('t1'));
    expect(await results.keep({ ...run, trust: 'T1', manifest: manifest('uploaded') }, null)).toBe(true);
    expect(await results.ofRun(home, run)).toEqual([{ manifest: { runId: 'told' }, artifact: null }]);
    await results.keep({ ...run, attempt: 2, trust: 'T2', manifest: manifest('again') }, token('t2'));
    expect(await results.refuse(home, { ...run, sha: 'head' }, 'it is another', null)).toBe(1);
    expect(await results.refused(home, ['head'])).toEqual({
      workflowRun: 900,
      attempt: 1,
      because: 'it is another',
    });
    expect(await results.ofRun(home, run)).toEqual([]);
    for (const sha of ['aa', 'bb'])
      expect(
        await results.keep({ ...run, sha, trust: 'T2', manifest: manifest('late') }, token(`late-${sha}`)),
      ).toBe(false);
    expect(await results.newest(home, ['aa'])).toMatchObject({ manifest: { runId: 'again' }, attempt: 2 });
  });

  it('G4: a token that has spoken takes nothing back, and one that took something back says nothing more', async () => {
    const results = createResults(await open(), anything);
    await results.keep({ ...run, trust: 'T2', manifest: manifest('told') }, token('t1'));
    expect(await results.refuse(home, run, 'no', token('t1'))).toBeNull();
    expect(await results.newest(home, ['aa'])).toMatchObject({ manifest: { runId: 'told' } });
    expect(await results.refuse(home, run, 'no', token('t2'))).toBe(1);
    const later = { ...run, workflowRun: 901, trust: 'T2', manifest: manifest('later') } as const;
    expect(await results.keep(later, token('t2'))).toBe(false);
  });

  it('G6: do not count when their run is refused while they are kept, whoever is first', async () => {
    const store = await open();
    const results = createResults(store, anything);
    for (const workflowRun of Array.from({ length: 20 }, (_, at) => 1 + at)) {
      const one = { ...run, workflowRun, sha: `merge ${workflowRun}` };
      await Promise.all([
        results.refuse(home, { ...one, sha: 'head' }, 'it is another', null),
        results.keep({ ...one, trust: 'T2', manifest: manifest('told') }, token(`t${workflowRun}`)),
      ]);
      expect(await results.newest(home, [one.sha])).toBeNull();
      expect(await results.ofRun(home, one)).toEqual([]);
    }
  });

  it('that were only uploaded are kept, and give way to what a job says', async () => {
    const results = createResults(await open(), anything);
    await results.keep({ ...run, trust: 'T0', manifest: manifest('uploaded') }, null);
    expect([await results.any(home), await results.any(home, ['T1', 'T2'])]).toEqual([true, false]);
    expect(await results.newest(home, ['aa'])).toMatchObject({ trust: 'T0' });
    await results.keep({ ...run, trust: 'T2', manifest: manifest('told') }, token('t1'));
    expect(await results.newest(home, ['aa'])).toMatchObject({ trust: 'T2', manifest: { runId: 'told' } });
  });
});
