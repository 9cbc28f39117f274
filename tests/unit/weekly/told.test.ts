import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellOnce } from '../../../src/application/weekly/tell-once.ts';
import { buildWeekly } from '../../../src/domain/report/weekly/build.ts';
import { slackMessage, teamsMessage } from '../../../src/domain/report/weekly/told.ts';
import type { WeeklyReport } from '../../../src/domain/report/weekly/weekly-report.ts';
import { HookFailure } from '../../../src/ports/hooks.ts';
import type { Intents } from '../../../src/ports/intents.ts';
import { hostile } from '../report/hostile.ts';
import { item, snapshot, STORY } from './story.ts';

const LINK = 'https://github.com/acme/rocket/issues/7';

const weekly = (snapshots = STORY): WeeklyReport => {
  const report = buildWeekly({
    week: '2026-W47',
    snapshots,
    form: { prompts: [], milestones: [] },
    deployed: null,
    seed: 1,
  });
  if (report === null) throw new Error('there are runs');
  return report;
};

interface Slack {
  readonly text: string;
  readonly blocks: readonly {
    readonly type: string;
    readonly text: { readonly type: string; readonly text: string };
  }[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own shape
const slack = (report: WeeklyReport) => slackMessage(report, 'acme/rocket', LINK) as unknown as Slack;

describe('what Slack and Teams are told', () => {
  it('of a small project', async () => {
    const told = { slack: slack(weekly()), teams: teamsMessage(weekly(), 'acme/rocket', LINK) };
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot('../../golden/weekly/told.json');
  });

  it('of the first report says nothing of a week before', () => {
    const text = slack(weekly([snapshot('2026-11-20', [item('A verified')])])).blocks[1]?.text.text;
    expect(text).not.toContain('Before');
    expect(text).toContain('Refuted: none');
  });

  it('keeps within the limits of Slack, with a fallback and a link, whatever a tracker says', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 30 }), (texts) => {
        const items = texts.map((text, index) =>
          item(`N${index} refuted`, { item: `${text}${index}`, title: text }),
        );
        const { text, blocks } = slack(weekly([snapshot('2026-11-20', items)]));
        expect(text).toContain(LINK);
        expect(blocks.length).toBeLessThanOrEqual(50);
        for (const block of blocks)
          expect(block.text.text.length).toBeLessThanOrEqual(block.type === 'header' ? 150 : 3_000);
        const marked = blocks.filter((block) => block.text.type === 'mrkdwn').map((block) => block.text.text);
        expect(marked).toEqual([`<${LINK}|Readiness report 2026-W47>`]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('telling once', () => {
  const memory = (): Intents & { readonly told: Map<string, string | null> } => {
    const told = new Map<string, string | null>();
    return {
      told,
      doubt: async () => {},
      recall: async (id) => (told.has(id) ? { remote: told.get(id) ?? null, sentAt: 0, ageMs: 0 } : null),
      begin: async (id) => {
        told.set(id, null);
        return null;
      },
      settle: async (id, remote) => void told.set(id, remote),
      abandon: async (id) => void told.delete(id),
    };
  };
  const scene = (fails: () => Error | null = () => null) => {
    const sent: string[] = [];
    const intents = memory();
    const post = async (): Promise<void> => {
      const error = fails();
      if (error !== null) throw error;
      sent.push('sent');
    };
    const tell = async (news: string) =>
      tellOnce({
        hooks: { post },
        intents,
        signal: new AbortController().signal,
        id: 'x',
        url: LINK,
        news,
        message: {},
      });
    return { sent, tell };
  };

  it('is for each week and each change of the verdict, there and back too', async () => {
    const { sent, tell } = scene();
    const results: unknown[] = [];
    for (const news of ['W47 no-go', 'W47 no-go', 'W47 go', 'W47 no-go', 'W48 no-go', 'W48 no-go'])
      results.push(await tell(news));
    expect(results).toEqual(['told', 'known', 'told', 'told', 'told', 'known']);
    expect(sent).toHaveLength(4);
  });

  it('is tried again when it was refused, and not when it may have arrived', async () => {
    const failures: (Error | null)[] = [
      new HookFailure('refused', 'the answer was 500'),
      new HookFailure('lost', 'ECONNRESET'),
    ];
    const { tell } = scene(() => failures.shift() ?? null);
    expect(await tell('W47 go')).toMatchObject({ kind: 'refused' });
    expect(await tell('W47 go')).toMatchObject({ kind: 'lost' });
    expect(await tell('W47 go')).toBe('known');
  });

  it('does not hide a mistake of ours', async () => {
    await expect(scene(() => new TypeError('x')).tell('W47 go')).rejects.toThrow(TypeError);
  });
});
