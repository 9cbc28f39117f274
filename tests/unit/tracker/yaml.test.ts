import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { trackerJsonSchema } from '../../../src/domain/tracker/dialects/yaml/schema.ts';
import { readAnyTracker } from '../../../src/domain/tracker/read-tracker.ts';
import { codes, glance } from './read.ts';

const whole = `version: 1
title: Ledger
milestones:
  - { id: M1, title: Core, due: 2026-12-15, goal: it runs, definition_of_done: all green, estimate: 2w }
items:
  - id: A-1
    title: Parse
    milestone: M1
    status: Done
    priority: P0
    workstream: engine
    owner: "@ann"
    target: 2026-W08
    issue: 2
    exit-criteria:
      - reads all seeds
      - { text: tests pass, command: npm test, checked: true }
    verify:
      - npm test
      - { run: "grep -c x log", expect: "< 10" }
    evidence: [ops/m01/, out.json]
    estimate: 3h
    hook: { any: thing }
    columns: { Team: blue }
  - { id: A-2, title: Plan, depends_on: A-1, status: WIP }
  - { title: Report it, depends-on: [A-1, "A-2"], status: Blocked on A-2, verify: npm run report }
deliverables:
  - docs/a.md
  - { path: src/b.ts, item: A-1, purpose: the engine, status: done }
criteria:
  - green on every pull request
  - { text: it starts, milestone: M1, command: npm start }
claims: [{ subject: X, claimed: Done, reality: broken }]
metrics: [{ name: coverage, target: ">80%" }, { name: start, target: <5s, actual: 3s }]
definition: { availability: up 99.9% }
order: [A-1, A-2]
weeklyTemplate: [Week of, Risks]
`;

const schema = new Ajv2020({ allowUnionTypes: true }).compile(trackerJsonSchema());

describe('YAML trackers', () => {
  it('reads every field with its place', async () => {
    const document = await readAnyTracker(whole, 't.yaml');
    expect(document.findings).toEqual([]);
    expect([document.dialect, document.title]).toEqual(['yaml', 'Ledger']);
    expect(document.milestones).toMatchObject([
      {
        id: 'M1',
        title: 'Core',
        due: '2026-12-15',
        goal: 'it runs',
        definitionOfDone: 'all green',
        estimate: '2w',
      },
    ]);
    expect(glance(document)).toEqual(['A-1 done', 'A-2 in-progress <- A-1', 'report-it blocked <- A-1 A-2']);
    expect(document.items[0]).toMatchObject({
      milestone: 'M1',
      priority: 'P0',
      workstream: 'engine',
      owner: '@ann',
      target: '2026-W08',
      issue: 2,
      estimate: '3h',
      columns: { Team: 'blue', hook: '{"any":"thing"}' },
      source: { file: 't.yaml', line: 6, column: 5 },
    });
    expect(document.items[0]?.places['status']).toEqual({ file: 't.yaml', line: 9, column: 13 });
    expect(document.items[0]?.verify).toEqual([
      { text: 'npm test', expect: null, source: { file: 't.yaml', line: 19, column: 9 } },
      {
        text: 'grep -c x log',
        expect: { kind: 'number', op: '<', value: 10 },
        source: { file: 't.yaml', line: 20, column: 9 },
      },
    ]);
    expect(
      document.items[0]?.exitCriteria.map((one) => [one.text, one.checked, one.commands.length]),
    ).toEqual([
      ['reads all seeds', false, 0],
      ['tests pass', true, 1],
    ]);
    expect(document.items[0]?.evidence.map((one) => one.text)).toEqual(['ops/m01/', 'out.json']);
  });

  it('reads what stands beside the items', async () => {
    const document = await readAnyTracker(whole, 't.yaml');
    expect(document.deliverables).toMatchObject([
      { path: 'docs/a.md', item: null, claim: null },
      { path: 'src/b.ts', item: 'A-1', purpose: 'the engine', claim: 'done' },
    ]);
    expect(document.criteria.map((one) => [one.id, one.kind, one.milestone, one.commands.length])).toEqual([
      ['acceptance/green-on-every-pull-request', 'acceptance', null, 0],
      ['M1/it-starts', 'exit', 'M1', 1],
    ]);
    expect(document.claims).toMatchObject([{ subject: 'X', claimed: 'Done', reality: 'broken' }]);
    expect(document.metrics.map((one) => one.actual)).toEqual([null, '3s']);
    expect(document.definition).toMatchObject([{ name: 'availability', text: 'up 99.9%' }]);
    expect([document.order?.ids, document.weeklyTemplate]).toEqual([
      ['A-1', 'A-2'],
      ['Week of', 'Risks'],
    ]);
  });

  it('keeps the rest when one value is wrong, and says where', async () => {
    const text =
      'version: 2\nitems:\n  - id: A-1\n    title: [x]\n    priority: soon\n    owner: "@ann"\n    issue: maybe\n    status: perhaps\n  - 5\n  - {}\nmilestone: []\n';
    const document = await readAnyTracker(text, 't.yaml');
    expect(document.items).toMatchObject([
      { id: 'A-1', title: 'A-1', owner: '@ann', priority: null, issue: null, claim: null },
    ]);
    expect(document.findings.map((one) => [one.code, one.source?.line])).toEqual(
      [
        ['AX2033', 11],
        ['AX2031', 1],
        ['AX2031', 4],
        ['AX2006', 8],
        ['AX2015', 5],
        ['AX2017', 7],
        ['AX2031', 9],
        ['AX2009', 10],
      ].toSorted(
        (a, b) =>
          document.findings.findIndex((one) => one.source?.line === a[1]) -
          document.findings.findIndex((one) => one.source?.line === b[1]),
      ),
    );
  });

  it('is told by its name, or by its first key where the name says nothing', async () => {
    const dialect = async (text: string, file: string): Promise<string> =>
      (await readAnyTracker(text, file)).dialect;
    expect(await dialect('version: 1\nitems: []', 'tracker')).toBe('yaml');
    expect(await dialect('version: 1\nitems: []', 'tracker.md')).toBe('none');
    expect(await dialect('- [ ] a', 'TRACKER')).toBe('checklist');
  });

  it('has a JSON Schema that takes what the reader takes and refuses what it refuses', () => {
    expect(
      schema(
        parse(
          whole
            .replace('definition_of_done', 'definitionOfDone')
            .replace('exit-criteria', 'exitCriteria')
            .replace('depends_on', 'dependsOn')
            .replace('depends-on', 'dependsOn'),
        ),
      ),
    ).toBe(true);
    expect(schema({ version: 2, items: [] })).toBe(false);
    expect(schema({ version: 1, items: [{ id: ['x'] }] })).toBe(false);
    expect(schema({ version: 1, items: [], itmes: [] })).toBe(false);
  });

  it('says so when there are no items', async () => {
    expect(codes(await readAnyTracker('version: 1\nitems: []\n', 't.yml'))).toEqual(['AX2003']);
    expect(codes(await readAnyTracker('version: 1\nitems: none\n', 't.yml'))).toEqual(['AX2031']);
  });
});

it('a second document in the file is told with its place, and nothing is passed over', async () => {
  const read = await readAnyTracker(`${whole}---\nversion: 1\nitems: [{ id: Z-9, title: Lost }]\n`, 'a.yaml');
  expect(read.items).toEqual([]);
  const line = whole.split('\n').length;
  expect(read.findings).toMatchObject([{ code: 'AX2030', source: { file: 'a.yaml', line } }]);
  expect(read.findings[0]?.message).toContain('a second document begins here');
});
