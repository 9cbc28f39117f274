import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/model/catalogue/index.ts';
import { presentParse } from '../../../src/domain/tracker/present.ts';
import { TRACKER_LIMIT } from '../../../src/domain/tracker/read-tracker.ts';
import { codes, glance, read } from './read.ts';

const table = (header: string, ...rows: string[]): string =>
  [header, header.replace(/[^|]+/g, '---'), ...rows].map((row) => `|${row}|`).join('\n');

const found = (text: string): unknown[] =>
  read(text).findings.map((one) => [one.code, one.source?.line, one.source?.column]);

describe('what is wrong is said with its place, and the rest is read', () => {
  it('a duplicate id gets a number', () => {
    const document = read(table('ID|Task|Status', 'A-1|x|Done', 'A-1|y|Todo', 'A-1-2|z|Todo'));
    expect(glance(document)).toEqual(['A-1 done', 'A-1-2 planned', 'A-1-2-2 planned']);
    expect(document.findings.map((one) => one.message)).toEqual([
      'The id A-1 is used again; its first use is on line 3. This one is read as A-1-2.',
      'The id A-1-2 is used again; its first use is on line 4. This one is read as A-1-2-2.',
    ]);
  });

  it('equal titles without ids are told apart without a fuss', () => {
    const document = read('- [ ] test\n- [x] test');
    expect(glance(document)).toEqual(['test planned', 'test-2 done']);
    expect(document.findings).toEqual([]);
  });

  it('unknown words', () => {
    const text = table(
      'ID|Priority|Issue|Task|Status',
      'A-1|P0|#1|x|Done',
      'A-2|P1|#2|y|Todo',
      'A-3|soonish|later|z|perhaps',
    );
    expect(found(text)).toEqual(
      [
        ['AX2006', 5, 22],
        ['AX2015', 5, 6],
        ['AX2017', 5, 14],
      ].map(([code, line, column]) => [code, line, column]),
    );
    expect(read(text).items[2]).toMatchObject({ claim: null, priority: null, issue: null });
  });

  it('rows of another length, as an unescaped pipe makes them', () => {
    expect(found(table('ID|Task|Status|Verify', 'A-1|x|Done|`a | b`', 'A-2|y'))).toEqual([
      ['AX2007', 3, 1],
      ['AX2010', 3, 13],
      ['AX2007', 4, 1],
    ]);
  });

  it('a row without id and title', () => {
    expect(found(table('ID|Task|Status', '|||Done'.slice(1), 'A-1|x|Done'))).toEqual([['AX2009', 3, 1]]);
  });

  it('a verify cell that is a sentence becomes a criterion', () => {
    const document = read(
      table(
        'ID|Task|Exit Criteria|Verify',
        'A-1|x|it works<br>- [ ] twice|by hand<br>`npm test`<br>✅',
        'A-2|y|z|npm run x',
      ),
    );
    expect(codes(document)).toEqual(['AX2010']);
    expect(document.items[0]?.exitCriteria.map((one) => one.text)).toEqual(['it works', 'twice', 'by hand']);
    expect(document.items[0]?.verify.map((one) => one.text)).toEqual(['npm test']);
    expect(document.items[1]?.verify.map((one) => one.text)).toEqual(['npm run x']);
  });

  it('a blocker that only the status names', () => {
    const document = read(
      table(
        'ID|Task|Depends On|Status',
        'A-1|x|-|Done',
        'A-2|y|-|Blocked on A-1',
        'A-3|z|A-1|Blocked on A-1',
        'A-4|z|-|Blocked on B-9',
      ),
    );
    expect(glance(document)).toEqual(['A-1 done', 'A-2 blocked <- A-1', 'A-3 blocked <- A-1', 'A-4 blocked']);
    expect(found(table('ID|Task|Depends On|Status', 'A-1|x|-|Done', 'A-2|y|-|Blocked on A-1'))).toEqual([
      ['AX2013', 4, 10],
    ]);
  });

  it('ranges that cannot be read', () => {
    const document = read(
      table('ID|Task|Depends On|Status', 'A-1|x|A-9–A-2|Done', 'A-2|y|A-1–A-9999|Done', 'A-3|y|A-1–B-2|Done'),
    );
    expect(codes(document)).toEqual(['AX2014', 'AX2014', 'AX2014']);
    expect(document.items.every((item) => item.dependsOn.length === 0)).toBe(true);
  });

  it('a mapping table fills issues in and disagreements show', () => {
    const text = `${table('ID|Task|Issue|Status', 'A-1|x|#1|Done', 'A-2|y||Todo')}\n\n## Mapping\n\n${table('Tracker ID|GitHub Issue', 'A-1|#7', 'A-2|#2', 'A-9|#3')}`;
    const document = read(text);
    expect(document.items.map((item) => item.issue)).toEqual([1, 2]);
    expect(document.findings.map((one) => one.message)).toEqual([
      'The mapping says that A-1 is issue #7, its row says #1.',
    ]);
    expect(document.items[1]?.places['issue']?.line).toBe(11);
  });

  it('deliverables belong to items by id or workstream, and one that belongs to none is noted', () => {
    const text = `${table('ID|Workstream|Task|Status', 'A-1|Engine|x|Done', 'A-2|Docs|y|Todo')}\n\n${table('Workstream|File|Purpose|Status', 'A-1 Engine|`src/a.ts`, `src/b.ts`|the engine|Done', 'docs|docs/x.md|guide|Todo', 'Other|c/d.md|?|WIP')}`;
    const document = read(text);
    expect(document.deliverables.map((one) => [one.path, one.item, one.purpose, one.claim])).toEqual([
      ['src/a.ts', 'A-1', 'the engine', 'done'],
      ['src/b.ts', 'A-1', 'the engine', 'done'],
      ['docs/x.md', 'A-2', 'guide', 'planned'],
      ['c/d.md', null, null, 'in-progress'],
    ]);
    expect(codes(document)).toEqual(['AX2012']);
  });

  it('evidence in code, links and plain words; sentences are no paths', () => {
    const document = read(
      table(
        'ID|Task|Evidence|Status',
        'A-1|x|`ops/a/`, `b.json`|Done',
        'A-2|y|[log](logs/x.log)|Done',
        'A-3|z|out/r.xml and x.md|Done',
        'A-4|z|see chat|Done',
      ),
    );
    expect(document.items.map((item) => item.evidence.map((one) => one.text))).toEqual([
      ['ops/a/', 'b.json'],
      ['logs/x.log'],
      ['out/r.xml', 'x.md'],
      [],
    ]);
  });

  it('milestones of a column, of headings, and priorities of headings', () => {
    const document = read(
      `## P0 — Must\n\n${table('Task|Phase|Status', 'a|Phase 1|Done', 'b|Beta|Todo', 'c|Phase 1|Todo')}`,
    );
    expect(document.milestones.map((one) => [one.id, one.title])).toEqual([
      ['phase-1', 'Phase 1'],
      ['beta', 'Beta'],
    ]);
    expect(document.items.map((item) => [item.id, item.priority])).toEqual([
      ['phase-1/a', 'P0'],
      ['beta/b', 'P0'],
      ['phase-1/c', 'P0'],
    ]);
  });

  it('front matter is skipped, a rule at the top is not', () => {
    expect(read('---\ntitle: x\nitems: "- [ ] no"\n---\n\n- [ ] yes').items[0]?.source.line).toBe(6);
    expect(read('---\n- [ ] yes').items.length).toBe(1);
  });

  it('groups that depend on groups are cut', () => {
    const rows = Array.from({ length: 600 }, (_, index) => `A-${index}|x|P0|P0|Todo`);
    const document = read(table('ID|Task|Priority|Depends On|Status', ...rows));
    expect(codes(document)).toEqual(['AX2027']);
    expect(document.items.reduce((sum, item) => sum + item.dependsOn.length, 0)).toBeLessThan(101_000);
  });
});

describe('the answer of aurora-x parse --json', () => {
  it('has the shape the contract names', () => {
    const document = read(
      table('ID|Issue|Task|Depends On|Status|Squad|Verify Command', 'A-1|#2|x|-|Done|blue|`npm test`'),
    );
    const answer = JSON.parse(JSON.stringify(presentParse([document]))) as {
      schemaVersion: number;
      documents: { items: Record<string, unknown>[]; findings: unknown[] }[];
    };
    expect(answer.schemaVersion).toBe(1);
    expect(Object.keys(answer.documents[0] ?? {})).toEqual(
      expect.arrayContaining([
        'file',
        'dialect',
        'milestones',
        'items',
        'deliverables',
        'criteria',
        'matrix',
        'order',
        'findings',
      ]),
    );
    expect(answer.documents[0]?.items[0]).toMatchObject({
      id: 'A-1',
      title: 'x',
      milestone: null,
      claim: 'done',
      priority: null,
      workstream: null,
      dependsOn: [],
      owner: null,
      target: null,
      issue: 2,
      exitCriteria: [],
      verify: ['npm test'],
      evidence: [],
      estimate: null,
      columns: { Squad: 'blue' },
      source: { file: 'tracker.md', line: 3, column: 2 },
      verifyDetails: [{ command: 'npm test', expect: null }],
    });
  });

  it('puts findings from elsewhere with their document', () => {
    const one = { ...read('- [ ] a'), file: 'one.md' };
    const two = { ...read('- [ ] b'), file: 'two.md' };
    const extra = { code: 'AX2021', severity: 'error' as const, message: 'm', remedy: 'r' };
    const answer = presentParse(
      [one, two],
      [
        { ...extra, source: { file: 'two.md', line: 1, column: 1 } },
        { ...extra, source: null },
      ],
    ) as { documents: { findings: unknown[] }[] };
    expect(answer.documents.map((document) => document.findings.length)).toEqual([1, 1]);
  });
});

describe('the catalogue of tracker findings', () => {
  it('explains every code in full sentences', () => {
    for (const [code, entry] of Object.entries(catalogue).filter(([name]) => name.startsWith('AX2'))) {
      for (const text of [entry.message, entry.remedy, entry.why]) expect(`${code} ${text}`).toMatch(/[.?]$/);
      expect(entry.why).not.toMatch(/\{\w+\}/);
    }
  });
});

describe('what parse --json prints', () => {
  it('has every key that was promised, with criteria, commands and evidence as texts', () => {
    const text = [
      '# T',
      '## Milestone M1 – Core (Week 2)',
      '| ID | Task | Status | Depends On | Verify | Evidence | Exit Criteria |',
      '|---|---|---|---|---|---|---|',
      '| A-1 | x | Done | - | `make a` | a.txt | it is |',
      '| A-2 | y | Todo | A-1 | - | - | - |',
      '## Dependency Matrix',
      '| Row | A-1 | A-2 |',
      '|---|---|---|',
      '| A-1 | 0 | 0 |',
      '| A-2 | 1 | 0 |',
      '## Acceptance Criteria',
      '- [x] `make b` runs',
    ].join('\n');
    const at = (line: number, column: number): object => ({ file: 'tracker.md', line, column });
    const { documents } = JSON.parse(JSON.stringify(presentParse([read(text)]))) as {
      documents: readonly Record<string, unknown>[];
    };
    const [shown] = documents;
    expect(shown).toMatchObject({
      file: 'tracker.md',
      title: 'T',
      dialect: 'table',
      milestones: [
        {
          id: 'M1',
          title: 'Core',
          due: 'Week 2',
          goal: null,
          definitionOfDone: null,
          estimate: null,
          source: at(2, 4),
        },
      ],
      items: [
        {
          id: 'A-1',
          exitCriteria: ['it is'],
          verify: ['make a'],
          evidence: ['a.txt'],
          verifyDetails: [{ command: 'make a', expect: null, source: at(5, 25) }],
          source: at(5, 3),
        },
        { id: 'A-2', dependsOn: ['A-1'], exitCriteria: [], verify: [], evidence: [] },
      ],
      matrix: {
        rows: ['A-1', 'A-2'],
        columns: ['A-1', 'A-2'],
        ones: 1,
        edges: [{ from: 'A-2', to: 'A-1', source: at(11, 9) }],
        source: at(8, 3),
      },
      criteria: [
        {
          text: '`make b` runs',
          kind: 'acceptance',
          checked: true,
          milestone: null,
          commands: [{ command: 'make b', expect: null, source: at(13, 8) }],
        },
      ],
      order: null,
      findings: [],
    });
    expect(Object.keys(shown ?? {})).toEqual(
      'file title dialect milestones items deliverables criteria checklists claims metrics definition matrix order weeklyTemplate findings'.split(
        ' ',
      ),
    );
    expect(presentParse([read('- [ ] a')])).toMatchObject({
      schemaVersion: 1,
      documents: [{ matrix: null }],
    });
  });

  it('a document beyond the limit is not read, and says so', () => {
    const document = read(`# T\n- [ ] a\n${' '.repeat(TRACKER_LIMIT)}`);
    expect(document.items).toEqual([]);
    expect(document.findings.map(({ code, source }) => [code, source])).toEqual([
      ['AX2002', { file: 'tracker.md', line: 1, column: 1 }],
    ]);
  });
});
