import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseClaim } from '../../src/domain/tracker/fields/status.ts';
import { readAnyTracker } from '../../src/domain/tracker/read-tracker.ts';
import { USUAL_TRACKERS } from '../../src/application/pipeline/stages/t01-ingest.ts';
import { blocksOf } from './markdown.ts';

/** What the pages show as trackers is read as they say. */
const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/tracker-formats.md'), 'utf8');

const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const section = (title: string): string => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

/** The examples, in the order of the page: checklist, fields of its entries, phases. */
const [checklist = '', entries = '', phases = ''] = blocksOf(page)
  .filter(({ language }) => language === 'markdown')
  .map(({ text }) => text);
const yaml = blocksOf(page).find(({ language }) => language === 'yaml')?.text ?? '';

describe('docs/tracker-formats.md', () => {
  it('lists the usual places in the order in which they are tried', () => {
    const named = [...section('Where it is looked for').matchAll(/`([^`\s]+\.(?:md|ya?ml))`/g)].map(
      ([, path]) => path,
    );
    expect(named).toEqual([...USUAL_TRACKERS]);
  });

  it('shows a table that is read with every field', async () => {
    const table = section('Tables')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(0, 3)
      .join('\n');
    const document = await readAnyTracker(`# Tracker\n\n${table}\n`, 'a.md');
    expect(document.dialect).toBe('table');
    expect(document.items[0]).toMatchObject({
      id: 'M-03',
      priority: 'P0',
      claim: 'in-progress',
      owner: '@ana',
      target: '2026-W49',
      verify: [{ text: 'npm test -- retry' }],
      evidence: [{ text: 'reports/retry.xml' }],
    });
  });

  it('shows fields behind and below an entry', async () => {
    const document = await readAnyTracker(entries, 'a.md');
    expect(document.items).toMatchObject([
      {
        id: 'A-1',
        title: 'Drain the queue',
        owner: '@ana',
        dependsOn: ['A-2', '#12'],
        verify: [{ text: 'npm test -- drain' }],
        evidence: [{ text: 'reports/drain.xml' }],
        exitCriteria: [{ text: 'drains in 5 s' }],
      },
      { id: 'A-2', issue: 14, claim: 'done' },
    ]);
  });

  it('shows a checklist with a milestone, its goal and two items', async () => {
    const document = await readAnyTracker(checklist, 'a.md');
    expect(document.dialect).toBe('checklist');
    expect(document.milestones).toMatchObject([{ id: 'M0', goal: 'Green CI on pull requests.' }]);
    expect(document.items.map(({ claim }) => claim)).toEqual(['done', 'planned']);
  });

  it('shows phases whose commands carry their expectations', async () => {
    const document = await readAnyTracker(phases, 'a.md');
    expect(document.dialect).toBe('phases');
    expect(document.items).toMatchObject([
      {
        priority: 'P0',
        estimate: '2 hours',
        verify: [
          { text: 'pytest --collect-only', expect: { kind: 'success' } },
          { expect: { kind: 'number', op: '<', value: 10 } },
        ],
      },
    ]);
  });

  it('shows a YAML tracker', async () => {
    const document = await readAnyTracker(yaml, 'a.yaml');
    expect(document.items).toMatchObject([{ id: 'H-01', milestone: 'M0', claim: 'done' }]);
    expect(document.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('lists words and emoji for claims that are read as such', () => {
    for (const [claim = '', words = '', emoji = ''] of rowsOf(section('Status')).slice(2)) {
      for (const word of [...words.split(', '), ...emoji.split(' ')])
        expect(parseClaim(word)?.replaceAll('-', ' '), word).toBe(claim);
    }
    expect(parseClaim('🔴 Not Started')).toBe('planned');
  });

  it('lists headers that are read as their fields', async () => {
    for (const [field = '', headers = ''] of rowsOf(section('Tables')).slice(5)) {
      if (!['priority', 'depends on', 'verify', 'evidence', 'status', 'exit criteria'].includes(field))
        continue;
      for (const header of headers.split(', ')) {
        const cells: Readonly<Record<string, string>> = {
          priority: 'P1',
          'depends on': 'A-2',
          verify: '`npm test`',
          evidence: '`out/a.xml`',
          status: 'Done',
          'exit criteria': 'It works',
        };
        const others = field === 'status' ? 'Owner' : 'Status';
        const text = `| ID | Title | ${others} | ${header} |\n|---|---|---|---|\n| A-1 | Backups | ${others === 'Owner' ? '@ana' : 'Done'} | ${cells[field]} |\n| A-2 | Restore | ${others === 'Owner' ? '@bo' : 'Planned'} | ${cells[field]} |\n`;
        const [item] = (await readAnyTracker(`# Readiness tracker\n\n${text}`, 'a.md')).items;
        const found = {
          priority: item?.priority,
          'depends on': item?.dependsOn[0],
          verify: item?.verify[0]?.text,
          evidence: item?.evidence[0]?.text,
          status: item?.claim,
          'exit criteria': item?.exitCriteria[0]?.text,
        };
        expect(Reflect.get(found, field), header).toBeTruthy();
      }
    }
  });

  it('says what Depends On may name', async () => {
    const text = `## Phase 0: Begin\n\n| ID | Title | Issue | Priority | Depends On | Status |\n|---|---|---|---|---|---|
| D1 | One | #11 | P0 | - | Done |\n| D2 | Two | #12 | P0 | none | Done |\n| D3 | Three | #13 | P1 | #12 | Planned |
| D4 | Four | #14 | P1 | D1–D3 | Planned |\n| D5 | Five | #15 | P2 | P0 | Planned |\n| D6 | Six | #16 | P2 | D1, D2 | Planned |\n`;
    const { items } = await readAnyTracker(text, 'a.md');
    expect(Object.fromEntries(items.map(({ id, dependsOn }) => [id, dependsOn]))).toEqual({
      D1: [],
      D2: [],
      D3: ['D2'],
      D4: ['D1', 'D2', 'D3'],
      D5: ['D1', 'D2'],
      D6: ['D1', 'D2'],
    });
  });
});

describe('README.md', () => {
  it('shows a row that is enough', async () => {
    const table = readFileSync(join(root, 'README.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| (ID|---- |M-04)/.test(line))
      .join('\n');
    const { items } = await readAnyTracker(`# Tracker\n\n${table}\n`, 'a.md');
    expect(items).toMatchObject([{ id: 'M-04', claim: 'done', verify: [{ text: 'npm test -- retry' }] }]);
  });
});
