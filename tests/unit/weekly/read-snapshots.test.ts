import { describe, expect, it } from 'vitest';
import { readSnapshots } from '../../../src/application/weekly/read-snapshots.ts';
import type { RunSummary } from '../../../src/domain/model/run.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { item, snapshot } from './story.ts';

const END = Date.parse('2026-11-23');

const run = (startedAt: string, over: Partial<RunSummary> = {}): RunSummary => ({
  runId: startedAt,
  dir: startedAt,
  startedAt,
  durationMs: 1,
  command: 'pipeline',
  commit: null,
  status: 'complete',
  verdict: 'go',
  score: 100,
  counts: {},
  errors: {},
  digest: null,
  ...over,
});

const VERDICT = JSON.stringify(snapshot('2026-11-20', [item('A verified')]).verdict);

const read = async (
  runs: readonly RunSummary[],
  files: (dir: string) => Record<string, string> = () => ({ 'stages/T06-verdict.json': VERDICT }),
) => readSnapshots({ history: async () => runs }, (dir) => memoryFiles(files(dir)), END);

describe('the runs a weekly report is made of', () => {
  it('are the last of each day, oldest first, before the end of the week', async () => {
    const { snapshots } = await read([
      run('2026-11-23T00:00:00.000Z'),
      run('2026-11-20T18:00:00.000Z'),
      run('2026-11-20T09:00:00.000Z'),
      run('2026-11-12T09:00:00.000Z'),
    ]);
    expect(snapshots.map(({ at }) => at)).toEqual(['2026-11-12T09:00:00.000Z', '2026-11-20T18:00:00.000Z']);
    expect(snapshots[0]?.verdict.standings).toMatchObject([{ item: 'A', standing: 'verified' }]);
  });

  it('looked at the whole tracker and came to a verdict', async () => {
    const { snapshots } = await read([
      run('2026-11-17T09:00:00.000Z', { command: 'verify' }),
      run('2026-11-18T09:00:00.000Z', { status: 'interrupted' }),
      run('2026-11-19T09:00:00.000Z', { verdict: null }),
    ]);
    expect(snapshots).toEqual([]);
  });

  it('can be read: an altered or missing verdict is left out', async () => {
    const texts: Record<string, Record<string, string>> = {
      '2026-11-17T09:00:00.000Z': { 'stages/T06-verdict.json': '{"verdict":"go"' },
      '2026-11-18T09:00:00.000Z': { 'stages/T06-verdict.json': '{"verdict":"go"}' },
      '2026-11-19T09:00:00.000Z': {},
      '2026-11-20T09:00:00.000Z': { 'stages/T06-verdict.json': VERDICT },
    };
    const { snapshots } = await read(
      Object.keys(texts).map((at) => run(at)),
      (dir) => texts[dir] ?? {},
    );
    expect(snapshots.map(({ runId }) => runId)).toEqual(['2026-11-20T09:00:00.000Z']);
  });

  it('give the prompts of the newest one, each once, and milestones by their names', async () => {
    const milestone = { id: 'phase-1', title: 'Core (#4)', due: '2026-12-01', goal: null };
    const trackers = [
      { weeklyTemplate: ['Week of', 'Mood'], milestones: [milestone] },
      { weeklyTemplate: ['Week of'] },
    ];
    const { form } = await read([run('2026-11-20T09:00:00.000Z')], () => ({
      'stages/T06-verdict.json': VERDICT,
      'stages/T01-model.json': JSON.stringify({ trackers }),
    }));
    expect(form).toEqual({
      prompts: ['Week of', 'Mood'],
      milestones: [{ id: 'phase-1', title: 'Phase 1: Core', due: '2026-12-01' }],
    });
  });
});
