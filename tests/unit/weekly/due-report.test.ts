import { describe, expect, it } from 'vitest';
import { dueReport } from '../../../src/application/weekly/due-report.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { verdictSchema } from '../../../src/domain/report/json-schema.ts';
import { buildWeekly } from '../../../src/domain/report/weekly/build.ts';
import { keptVerdict } from '../../../src/domain/report/weekly/kept-verdict.ts';
import type { KeptVerdict } from '../../../src/ports/verdicts.ts';
import { sampleVerdict } from '../../support/sample/verdict.ts';
import { STORY } from './story.ts';

const kept: readonly KeptVerdict[] = STORY.map(({ at, runId, verdict }, index) => ({
  at: Date.parse(at),
  sha: 'b'.repeat(40),
  runId,
  workflowRun: 900 + index,
  verdict: keptVerdict(verdict),
}));

const due = async (now: string, day: 'monday' | 'friday' = 'monday') =>
  dueReport(
    { before: async (_home, time) => kept.filter(({ at }) => at < time) },
    {
      home: { installation: 1, repositoryId: 7 },
      config: { ...defaultConfig.weekly, day },
      now: Date.parse(now),
      form: { prompts: ['Blocked IDs'], milestones: [] },
      deployed: null,
      runUrl: (run) => `https://example.org/${run}`,
    },
  );

describe('the report that the App writes', () => {
  it('is about the week that is due, by what was kept until its end', async () => {
    expect(await due('2026-11-23T08:00:00Z')).toMatchObject({
      week: '2026-W47',
      prompts: ['Blocked IDs'],
      run: { runId: 'run-2026-11-20', url: 'https://example.org/902', inWeek: true },
      before: { week: '2026-W46' },
    });
    expect(await due('2026-11-22T08:00:00Z')).toMatchObject({ week: '2026-W46', before: null });
    expect(await due('2026-11-22T08:00:00Z', 'friday')).toMatchObject({ week: '2026-W47' });
  });

  it('is about the present week where nothing is known of the one before', async () => {
    expect(await due('2026-11-14T08:00:00Z')).toMatchObject({ week: '2026-W46', run: { inWeek: true } });
  });

  it('is none where nothing is known at all', async () => {
    expect(await due('2026-11-02T08:00:00Z')).toBeNull();
  });
});

describe('what is kept of a verdict', () => {
  it('is a verdict, smaller, and gives the same report', () => {
    const of = (verdict: typeof sampleVerdict) =>
      buildWeekly({
        week: '2026-W47',
        snapshots: [
          ...STORY.slice(0, 1),
          { at: '2026-11-20T12:00:00.000Z', runId: 'r', commit: null, url: null, verdict },
        ],
        form: { prompts: [], milestones: [] },
        deployed: null,
        seed: 1,
      });
    const small = keptVerdict(sampleVerdict);
    expect(verdictSchema.parse(small)).toEqual(small);
    expect(of(small)).toEqual(of(sampleVerdict));
    expect(JSON.stringify(small).length).toBeLessThan(JSON.stringify(sampleVerdict).length / 2);
  });
});
