import { describe, expect, it } from 'vitest';
import { codes, read } from './read.ts';
import { wildLists } from './wild-lists.ts';
import { wildMixed } from './wild-mixed.ts';
import { wildTables } from './wild-tables.ts';

const named = (name: string): ReturnType<typeof read> => {
  const shape = [...wildTables, ...wildLists, ...wildMixed].find((one) => one.name === name);
  if (shape === undefined) throw new Error(`no shape ${name}`);
  return read(shape.text);
};

const brief = (document: ReturnType<typeof read>, id: string): object => {
  const item = document.items.find((one) => one.id === id);
  return {
    owner: item?.owner,
    verify: item?.verify.map((one) => one.text),
    evidence: item?.evidence.map((one) => one.text),
    exit: item?.exitCriteria.map((one) => one.text),
  };
};

describe('identity in dress', () => {
  it.each([
    'ids that link to another tool',
    'a Task column of linked ids beside a description',
    'numbers that link to issues',
    'a Task column that links to issues, and dependencies on them',
    'bold ids under Task',
    'ids in code under Item',
    'ids struck out',
  ])('%s keep their titles', (name) => {
    expect(named(name).items.map((item) => item.title)).toEqual(['Rotate keys', 'Backups']);
  });

  it('a link to an issue is the issue', () => {
    expect(named('numbers that link to issues').items.map((item) => [item.id, item.issue])).toEqual([
      ['#12', 12],
      ['#13', 13],
    ]);
  });

  it('an issue that a task waits for, follows or mentions is not its own', () => {
    const document = read(`- [x] Parser (#12)
- [ ] Writer, depends on #12
- [ ] Reader #14 (blocked by #12)
- [ ] Docs, see #12
- [ ] Part of #12: cleaning
- [ ] [Retry the queue](https://github.com/o/r/issues/15)`);
    expect(document.items.map((item) => [item.issue, item.dependsOn])).toEqual([
      [12, []],
      [null, ['#12']],
      [14, ['#12']],
      [null, []],
      [null, []],
      [15, []],
    ]);
  });
});

describe('lights', () => {
  it('are how work goes, never a claim that it is done', () => {
    const lights = ['🟢', 'G', 'Green', '🟢 Green', 'Amber', '🔴', 'R', ':red_circle:'];
    const rows = lights.map((light, index) => `| ${index + 1} | Task of ${light} | ${light} |`).join('\n');
    const document = read(`| # | Task | RAG |\n|---|---|---|\n${rows}`);
    expect(document.items.map((item) => item.claim)).toEqual(lights.map(() => 'in-progress'));
    expect(codes(document)).toEqual([]);
  });

  it('give way to words, and stay a column beside a status', () => {
    const document = read(
      '| # | Task | RAG | Risk |\n|---|---|---|---|\n| 1 | a | 🟢 Done | Low |\n| 2 | b | Red | High |',
    );
    expect(document.items.map((item) => [item.claim, item.columns])).toEqual([
      ['done', { Risk: 'Low' }],
      ['in-progress', { Risk: 'High' }],
    ]);
    expect(named('lights beside a status').items[0]).toMatchObject({
      claim: 'in-progress',
      columns: { 'RAG status': 'Green' },
    });
  });
});

describe('fields of a task', () => {
  it('stand below it, with or without a checkbox', () => {
    expect(brief(named('fields as bullets and lines below a task'), 'M1/build-the-queue')).toEqual({
      owner: '@ann',
      verify: ['npm test -- queue'],
      evidence: ['reports/queue.xml'],
      exit: ['drains in 5 s'],
    });
    expect(brief(named('criteria and commands nested below labels'), 'A-1')).toEqual({
      owner: '@x',
      verify: ['npm test'],
      evidence: [],
      exit: ['fast', 'small'],
    });
    expect(brief(named('tasks with code below them'), 'check-it')).toMatchObject({
      verify: ['curl -f localhost/healthz'],
    });
  });

  it('stand behind it, with their places', () => {
    const document = read(
      '- [x] A-2 Ship — Owner: @y — Verify: `make ship`\n- [ ] A-3 Check (verify: `make check`)',
    );
    expect(document.items.map((item) => [item.title, item.owner, item.verify])).toMatchObject([
      ['Ship', '@y', [{ text: 'make ship', source: { line: 1, column: 39 } }]],
      ['Check', null, [{ text: 'make check' }]],
    ]);
  });

  it('a dash in a title is a dash', () => {
    expect(read('- [ ] Parser — the fast one').items[0]?.title).toBe('Parser — the fast one');
    expect(read('- [ ] Note: this stays — Remark: as it is').items[0]?.title).toBe(
      'Note: this stays — Remark: as it is',
    );
  });
});

describe('sections beside a table', () => {
  it('about one item are its criteria and commands, and a finding says so', () => {
    const document = named('a table with a section for each item');
    expect(brief(document, 'M-01')).toMatchObject({
      verify: ['make backup'],
      evidence: ['out/backup.log'],
      exit: ['nightly', 'encrypted'],
    });
    expect(brief(document, 'M-02')).toMatchObject({
      verify: ['make restore'],
      exit: ['restores in 1 h', 'drill done'],
    });
    expect(document.findings.map((one) => [one.code, one.message])).toEqual([
      ['AX2028', 'The checkboxes under "M-01 Backups" (2) are read as exit criteria of M-01.'],
      ['AX2028', 'The checkboxes under "Acceptance criteria" (1) are read as exit criteria of M-02.'],
    ]);
    expect(document.checklists).toEqual([]);
  });

  it('outside of every phase are kept as checklists, and a finding says so', () => {
    const document = read(`## Phase 1
### Task 1.1: Parse
## Notes
- [ ] not a task
## Sign-off
- [ ] ann`);
    expect(document.items.map((item) => item.id)).toEqual(['1.1']);
    expect(document.checklists.map((one) => one.title)).toEqual(['Notes', 'Sign-off']);
    expect(document.findings.map((one) => [one.code, one.source?.line])).toEqual([['AX2019', 3]]);
  });

  it('an entry about an item of the table is not another item', () => {
    const document = read(`| ID | Task | Status |
|---|---|---|
| A-1 | Parse | Done |
| A-2 | Plan | Todo |
| A-3 | Apply | Todo |

## This week
- [x] A-1
- [ ] Plan
- [ ] Write the docs`);
    expect(document.items.map((item) => item.id)).toEqual(['A-1', 'A-2', 'A-3', 'this-week/write-the-docs']);
  });
});

describe('what cannot be read', () => {
  it('an HTML table that looks like a tracker is said to be none', () => {
    const table =
      '<table>\n<tr><th>ID</th><th>Status</th></tr>\n<tr><td>A-1</td><td>Done</td></tr>\n</table>';
    expect(codes(read(table))).toEqual(['AX2029', 'AX2003']);
    expect(codes(read('<table>\n<tr><td><img src="a.png"></td></tr>\n</table>'))).toEqual(['AX2003']);
  });
});
