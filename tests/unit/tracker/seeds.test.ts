import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph/build-graph.ts';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';
import type { TrackerDocument } from '../../../src/domain/model/tracker.ts';
import { codes } from './read.ts';

const folder = new URL('../../../../shared/seeds/', import.meta.url);
const present = existsSync(folder);
// eslint-disable-next-line no-console -- a test that is skipped must say so
if (!present) console.warn('SKIPPED: the five seed trackers are not here (../shared/seeds)');

const seed = (number: string): TrackerDocument => {
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? '';
  return readTracker(readFileSync(new URL(name, folder), 'utf8'), `${number}.md`);
};

const counts = (document: TrackerDocument): Record<string, number> => {
  const result: Record<string, number> = {};
  for (const item of document.items) result[item.milestone ?? '-'] = (result[item.milestone ?? '-'] ?? 0) + 1;
  return result;
};

describe.skipIf(!present)('seed 000: milestone checklist', () => {
  it('has six milestones with due dates, goals and definitions of done', () => {
    const document = seed('000');
    expect(document.dialect).toBe('checklist');
    expect(document.milestones.map((one) => [one.id, one.title, one.due])).toEqual([
      ['M0', 'Repo Hygiene & CI', 'Week 0–1'],
      ['M1', 'Core Pipeline Stabilization', 'Week 1–2'],
      ['M2', 'Testing & Quality Gates', 'Week 2–3'],
      ['M3', 'API & Client Hardening', 'Week 3–4'],
      ['M4', 'Packaging & Releases', 'Week 4'],
      ['M5', 'Operations, Observability & SRE', 'Week 4–5'],
    ]);
    for (const milestone of document.milestones) {
      expect(milestone.goal).toMatch(/\w{4}/);
      expect(milestone.definitionOfDone).toMatch(/\w{4}/);
    }
  });

  it('has 33 planned items and four acceptance criteria; the issue templates are no work', () => {
    const document = seed('000');
    expect(counts(document)).toEqual({ M0: 7, M1: 7, M2: 5, M3: 5, M4: 4, M5: 5 });
    expect(document.items.every((item) => item.claim === 'planned')).toBe(true);
    expect(new Set(document.items.map((item) => item.id)).size).toBe(33);
    expect(document.items[0]).toMatchObject({
      id: 'M0/adopt-github-workflows-ci-yml-unit-fast-specs',
      title: 'Adopt `.github/workflows/ci.yml` (unit + fast specs) and `nightly.yml` (full T01–T07).',
      source: { file: '000.md', line: 10, column: 7 },
    });
    expect(document.criteria.map((one) => [one.kind, one.text.split(':')[0]])).toEqual([
      ['acceptance', 'CI'],
      ['acceptance', 'Quality gates'],
      ['acceptance', 'Release'],
      ['acceptance', 'Operability'],
    ]);
    expect(document.checklists).toEqual([]);
    expect(document.findings).toEqual([]);
  });
});

describe.skipIf(!present)('seed 001: numbered outline', () => {
  it('has nine sections as milestones and 28 items', () => {
    const document = seed('001');
    expect(document.dialect).toBe('outline');
    expect(document.milestones.map((one) => one.id)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '3.1',
      '3.2',
    ]);
    expect(document.items.length).toBe(28);
    expect(document.items[0]).toMatchObject({
      milestone: '1.1',
      workstream: 'Stabilize Infrastructure',
      claim: null,
    });
    expect(document.findings).toEqual([]);
  });
});

describe.skipIf(!present)('seed 002: table', () => {
  it('has twelve items with all thirteen columns', () => {
    const document = seed('002');
    expect(document.dialect).toBe('table');
    expect(document.items.length).toBe(12);
    const item = document.items[3];
    expect(item).toMatchObject({
      id: 'M-04',
      issue: 5,
      priority: 'P0',
      workstream: 'Event Reliability',
      title: 'Durable event model with idempotency/replay semantics',
      dependsOn: ['M-02', 'M-03'],
      owner: '@fatb4f',
      target: '2026-W09',
      claim: 'done',
      columns: { 'xtrlv2 Hook': 'XA-03 event envelope' },
    });
    expect(item?.exitCriteria.map((one) => one.text)).toEqual([
      'Replay test reproduces deterministic decisions',
    ]);
    expect(item?.verify.map((one) => one.text)).toEqual([
      'pytest -q tests/test_mcp_events.py tests/test_run_live_fix_demo.py && just test',
    ]);
    expect(item?.evidence.map((one) => one.text)).toEqual(['ops/runtime/m04/']);
    expect(Object.keys(item?.places ?? {}).length).toBe(12);
  });

  it('has its side tables and lists, and they agree', () => {
    const document = seed('002');
    const graph = buildGraph([document]);
    expect(graph.edges.length).toBe(23);
    expect(document.deliverables.length).toBe(27);
    expect(
      document.deliverables.every((one) => /^M-\d\d$/.test(one.item ?? '') && one.claim === 'done'),
    ).toBe(true);
    expect([
      document.matrix?.rows.length,
      document.matrix?.columns.length,
      document.matrix?.edges.length,
    ]).toEqual([12, 12, 23]);
    expect(document.definition.map((one) => one.name)).toEqual([
      'availability',
      'reliability',
      'security',
      'operability',
      'compliance',
    ]);
    expect(document.weeklyTemplate.length).toBe(6);
    expect(document.order?.ids.length).toBe(12);
    expect(document.criteria).toEqual([]);
    expect([...document.findings, ...graph.findings]).toEqual([]);
    expect(graph.order).toEqual(document.order?.ids);
    expect(graph.criticalPath).toEqual(
      ['01', '02', '03', '04', '05', '09', '11', '12'].map((number) => `M-${number}`),
    );
  });
});

describe.skipIf(!present)('seed 003: phases and tasks', () => {
  it('has five phases and 24 tasks, each with priority and estimate', () => {
    const document = seed('003');
    expect(document.dialect).toBe('phases');
    expect(document.milestones.map((one) => [one.id, one.estimate])).toEqual([
      ['phase-0', '4-6h'],
      ['phase-1', '6-8h'],
      ['phase-2', '8-10h'],
      ['phase-3', '6-8h'],
      ['phase-4', '4-6h'],
    ]);
    expect(document.items.map((item) => item.id).join(' ')).toBe(
      '0.1 0.2 0.3 0.4 0.5 1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 2.5 2.6 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 4.5',
    );
    for (const item of document.items) {
      expect(item.priority).toMatch(/^P[01]$/);
      expect(item.estimate).toMatch(/^\d.*(?:h|min)$/);
      expect(item.verify.length + item.exitCriteria.length).toBeGreaterThan(0);
    }
  });

  it('cuts validation blocks into commands with what they expect', () => {
    const document = seed('003');
    const verify = (id: string): unknown[] =>
      (document.items.find((item) => item.id === id)?.verify ?? []).map((one) => [
        one.text.split('\n').length,
        one.expect,
      ]);
    expect(verify('0.1')).toEqual([[1, { kind: 'contains', text: '✅ OK' }]]);
    expect(verify('0.2')).toEqual([
      [1, null],
      [1, { kind: 'success' }],
    ]);
    expect(verify('1.1')).toEqual([
      [3, null],
      [1, null],
    ]);
    expect(verify('1.2')).toEqual([
      [1, { kind: 'number', op: '<', value: 10 }],
      [4, null],
      [1, null],
    ]);
    expect(verify('2.5')).toEqual([[1, { kind: 'number', op: '==', value: 0 }]]);
    expect(document.items.reduce((sum, item) => sum + item.verify.length, 0)).toBe(23);
    expect(document.items.find((item) => item.id === '4.5')?.exitCriteria.map((one) => one.text)).toEqual([
      'CI pipeline runs',
      'Tests pass on CI',
      'Quality gates work',
    ]);
  });
});

describe.skipIf(!present)('seed 003: what stands beside the tasks', () => {
  it('has exit criteria, claims, metrics and the final checklist, each in its place', () => {
    const document = seed('003');
    const exits = document.criteria.map((one) => one.milestone);
    expect(document.criteria.every((one) => one.kind === 'exit')).toBe(true);
    expect(
      ['phase-0', 'phase-1', 'phase-2', 'phase-3', 'phase-4'].map(
        (id) => exits.filter((one) => one === id).length,
      ),
    ).toEqual([6, 8, 9, 7, 6]);
    expect(document.claims.map((one) => [one.subject, one.claimed])).toEqual([
      ['BLOCKER #0', '✅ Done'],
      ['BLOCKER #1', '✅ Done'],
      ['BLOCKER #2', '✅ Done'],
      ['BLOCKER #3', 'Not started'],
    ]);
    expect(document.metrics.map((one) => [one.name, one.target, one.actual]).slice(0, 2)).toEqual([
      ['Test Coverage', '>80%', null],
      ['Server Startup', '<5s', null],
    ]);
    expect(document.metrics.length).toBe(8);
    expect(document.checklists.map((one) => [one.title, one.entries.length])).toEqual([
      ['Production Readiness Checklist', 24],
    ]);
  });

  it('repairs its mojibake, says so once, and keeps places true', () => {
    const document = seed('003');
    expect(codes(document)).toEqual(['AX2004', 'AX2019']);
    expect(document.findings[0]?.message).toContain('UTF-8 read as Mac Roman');
    expect(document.findings[1]?.message).toBe(
      'The checkboxes under "Production Readiness Checklist" (24) are kept as a checklist; none of them is an item.',
    );
    expect(JSON.stringify(document)).not.toMatch(/[\u201a\uf8ff][úùûöüòôó]/);
    expect(document.items[0]?.source).toEqual({ file: '003.md', line: 117, column: 5 });
  });
});

describe.skipIf(!present)('seed 004: phases with task lists', () => {
  it('has five phases, 23 tasks and their exit criteria', () => {
    const document = seed('004');
    expect(counts(document)).toEqual({
      'phase-0': 4,
      'phase-1': 4,
      'phase-2': 6,
      'phase-3': 4,
      'phase-4': 5,
    });
    expect(document.criteria.map((one) => one.milestone).filter((one) => one === 'phase-0').length).toBe(4);
    expect(document.criteria.length).toBe(22);
    expect(document.criteria[3]).toMatchObject({
      text: '`python run_server.py --help`',
      commands: [{ text: 'python run_server.py --help', expect: { kind: 'success' } }],
    });
    expect(document.claims.length).toBe(5);
    expect(document.claims[2]).toMatchObject({
      subject: '57→54 try/except',
      reality: '🔴 WRONG - Still 57 remain!',
    });
    expect(document.milestones[0]).toMatchObject({
      title: 'Critical Fixes',
      goal: 'Get system to RUNNABLE state',
    });
  });

  it('repairs its mojibake as far as the bytes are there', () => {
    const document = seed('004');
    expect(codes(document)).toEqual(['AX2004']);
    expect(document.findings[0]?.message).toContain('Windows-1254');
    expect(document.title).toBe('SENIOR PRODUCTION ROADMAP');
  });
});
