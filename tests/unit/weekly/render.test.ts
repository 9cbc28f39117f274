import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { buildWeekly } from '../../../src/domain/report/weekly/build.ts';
import { renderWeekly } from '../../../src/domain/report/weekly/render.ts';
import { hostile, NASTY } from '../report/hostile.ts';
import type { Snapshot } from '../../../src/domain/report/weekly/weekly-report.ts';
import { item, snapshot, STORY } from './story.ts';

const render = (
  snapshots: readonly Snapshot[],
  prompts: readonly string[] = [],
  week = '2026-W47',
): string => {
  const report = buildWeekly({
    week,
    snapshots,
    form: { prompts, milestones: [] },
    deployed: null,
    seed: 202_647,
  });
  return report === null ? '' : renderWeekly(report);
};

/** Six weeks in which an item is proven every other day. */
const steady = Array.from({ length: 36 }, (_, day) =>
  snapshot(
    new Date(Date.parse('2026-10-16') + day * 86_400_000).toISOString().slice(0, 10),
    Array.from({ length: 24 }, (_item, index) => item(`N-${index} ${index * 2 < day ? 'verified' : 'open'}`)),
  ),
);

describe('the weekly report in Markdown', () => {
  it('of a small project', async () => {
    await expect(render(STORY)).toMatchFileSnapshot('../../golden/weekly/small-project.md');
  });

  it('with burn-up and forecast', async () => {
    await expect(render(steady)).toMatchFileSnapshot('../../golden/weekly/burn-up.md');
  });

  it('answers the prompts of the tracker in their order and leaves others to people', () => {
    const text = render(STORY, ['Go/No-Go recommendation', 'Mood of the team', 'Blocked IDs']);
    const bullets = [...text.matchAll(/^- \*\*(.*?):\*\* (.*)$/gm)].map(([, name, says]) => [name, says]);
    expect(bullets.map(([name]) => name)).toEqual([
      'Go/No-Go recommendation',
      'Mood of the team',
      'Blocked IDs',
      'Refuted IDs',
      'Overdue IDs',
      'Waivers ending',
      'Critical path of next week',
      'Forecast',
    ]);
    expect(bullets[1]?.[1]).toBe('for people to answer, in a comment');
    expect(bullets[2]?.[1]).toBe('`C`');
  });

  it('links its run where there is a page of it, and nothing else', () => {
    const [run] = [snapshot('2026-11-20', [item('A verified')])];
    expect(render([{ ...run, url: 'https://github.com/acme/rocket/actions/runs/9' }])).toContain(
      'run [`run-2026-11-20`](https://github.com/acme/rocket/actions/runs/9) at',
    );
    expect(render([{ ...run, url: 'javascript:alert(1)' }])).not.toContain('alert');
  });

  it('says what was wrong and is no more, and lists the oldest first', () => {
    const before = snapshot('2026-11-12', [item('A verified'), item('B refuted'), item('C open')]);
    const now = snapshot('2026-11-20', [item('A refuted'), item('B refuted'), item('C refuted')]);
    const fixed = snapshot('2026-11-21', [item('A refuted'), item('B verified'), item('C open')]);
    const rows = [
      ...(render([before, now])
        .split('Refuted · 3')[1]
        ?.matchAll(/^\| \*\*(\w)\*\*/gm) ?? []),
    ];
    expect(rows.slice(0, 3).map(([, id]) => id)).toEqual(['B', 'A', 'C']);
    expect(render([before, fixed])).toContain(
      'Risks cleared · 1</summary>\n\n| Code | What it was |\n| --- | --- |\n| AX6001 | B is claimed done, but it fails. |',
    );
  });

  it('lists what is overdue', () => {
    const text = render([snapshot('2026-11-20', [item('A open', { target: '2026-W46' }), item('B open')])]);
    expect(text).toContain('- **Overdue IDs:** `A` (2026-11-15)\n');
    expect(text).toContain('Overdue · 1</summary>');
    expect(text).toContain('| **A** Title of A | 2026-11-15 | ○ Open | ines | – |');
  });

  it('draws the forecast as lines of the same length, since the chart knows no gaps', () => {
    const drawn = [...render(steady).matchAll(/^ {2}line "\w+" \[(.*)\]$/gm)].map(([, values]) =>
      values?.split(', '),
    );
    expect(drawn).toHaveLength(4);
    expect(new Set(drawn.map((values) => values?.length)).size).toBe(1);
  });

  it('warns when nothing ran in the week', () => {
    expect(render(STORY, [], '2026-W48')).toContain('No run was made in 2026-W48');
  });

  it('keeps within the limit, head and answers always', () => {
    const many = Array.from({ length: 1_500 }, (_, index) =>
      item(`N-${index} ${index % 2 === 0 ? 'refuted' : 'blocked'}`, { title: 'long '.repeat(40) }),
    );
    const text = render([snapshot('2026-11-12', [item('A open')]), snapshot('2026-11-20', many)]);
    expect(text.length).toBeLessThanOrEqual(58_000);
    expect(text).toMatch(/^### 🔴 No-go: 0 of 1500 items proven · 2026-W47\n/);
    expect(text).toContain('**Forecast:**');
    expect(text).toMatch(/… and \d+ more/);
    expect(text).toContain('edited in place');
  });
});

describe('text of people', () => {
  /** The only link, and ours. */
  const METHOD = '[how it is made](https://github.com/aurora-x/action/blob/v1/docs/weekly-report.md)';
  const judge = new MarkdownIt({ html: true, linkify: true });
  const OURS = new Set(
    'h3 h4 p ul li strong code table thead tbody tr th td details summary sub pre em'.split(' '),
  );

  it('stays text: no ping, no reference, no link, no tag, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const poisoned = (standing: string) =>
          item(`X ${standing}`, {
            item: text,
            title: text,
            owner: text,
            milestone: text,
            target: text,
            dependsOn: [text],
          });
        const waiver = { item: text, reason: text, approver: text, until: text, daysLeft: 1 };
        const run = snapshot(
          '2026-11-20',
          [poisoned('refuted'), { ...poisoned('blocked'), item: `${text}2` }],
          {
            waivers: [{ ...waiver, status: 'in-force' }],
          },
        );
        const markdown = render([snapshot('2026-11-12', [item('A open')]), run], [text, 'Blocked IDs']);
        expect(markdown).toContain(METHOD);
        const html = judge.render(markdown.replace(METHOD, ''));
        const tags = [...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag ?? '');
        expect(tags.filter((tag) => !OURS.has(tag))).toEqual([]);
        const words = html.replaceAll(/<(code|pre)>?[^]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, '');
        expect(words).not.toMatch(/(?<![\w​])@\w|(?<![&\w])#\d/);
      }),
      { numRuns: 60, examples: NASTY.map((text) => [text]) },
    );
  });
});
