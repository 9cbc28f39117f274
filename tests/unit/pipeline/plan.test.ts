import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/model/plan.ts';
import { planOf } from './support.ts';

const spec = (name: string, ...checks: readonly string[]): string =>
  `version: 1\nname: ${name}\nchecks:\n${checks.map((check) => `  - ${check}\n`).join('')}`;

const ids = ({ checks }: Plan): string[] => checks.map(({ check }) => check.id);

const TRACKER = `# Readiness

| ID | Title | Depends On | Status | Verify | Evidence |
|----|-------|-----------|--------|--------|----------|
| M-1 | one | | Done | \`npm test\` | \`out/one.txt\` |
| M-2 | two | M-1 | Done | \`npm run lint\` | |
| M-3 | three | | Planned | \`make check\` | |
`;

describe('the plan', () => {
  it('runs checks after those they need, in the order of the documents otherwise', async () => {
    const { plan } = await planOf({
      's.yaml': spec(
        's',
        '{ id: last, run: x, needs: [first] }',
        '{ id: other, run: x }',
        '{ id: first, run: x }',
      ),
    });
    expect(ids(plan)).toEqual(['first', 'last', 'other']);
    expect(plan.findings).toEqual([]);
  });

  it('leaves out circles, and what needs them, and says so', async () => {
    const { plan } = await planOf(
      {
        's.yaml': spec(
          's',
          '{ id: a, run: x }',
          '{ id: b, run: x, needs: [a] }',
          '{ id: c, run: x, needs: [b] }',
          '{ id: d, run: x }',
        ),
      },
      { change: (check) => (check.id === 'a' ? { ...check, needs: ['b'] } : check) },
    );
    expect(ids(plan)).toEqual(['d']);
    expect(plan.findings.map(({ code, message }) => [code, message])).toEqual([
      ['AX5523', 'a cannot be run: it needs b, which in turn needs it, or is part of such a circle.'],
      ['AX5523', expect.stringContaining('b cannot be run: it needs a')],
      ['AX5523', expect.stringContaining('c cannot be run: it needs b')],
    ]);
  });

  it('keeps the first of two checks with one id, also when only the case differs', async () => {
    const { plan } = await planOf({
      'a.yaml': spec('a', '{ id: unit, run: one }'),
      'b.yaml': spec('b', '{ id: Unit, run: two }'),
    });
    expect(ids(plan)).toEqual(['unit']);
    expect(plan.findings).toMatchObject([
      {
        code: 'AX5520',
        message: 'The check id "Unit" is used in a.yaml:4 and in b.yaml:4.',
        source: { file: 'b.yaml', line: 4 },
      },
    ]);
  });

  it('has the checks of the wanted items, and all that those need', async () => {
    const documents = {
      't.md': TRACKER,
      's.yaml': spec(
        's',
        '{ id: base, run: x }',
        '{ id: mine, run: x, item: M-3, needs: [base] }',
        '{ id: not-mine, run: x }',
      ),
    };
    const { plan } = await planOf(documents, { request: { items: ['M-3'] } });
    expect(ids(plan)).toEqual(['M-3.verify', 'base', 'mine']);
    const none = await planOf(documents, { request: { items: ['M-99'] } });
    expect(ids(none.plan)).toEqual([]);
  });

  it('has at most as many checks as allowed, and says how many there were', async () => {
    const checks = Array.from({ length: 5 }, (_, at) => `{ id: c${at}, run: x }`);
    const { plan } = await planOf({ 's.yaml': spec('s', ...checks) }, { execution: { maxChecks: 3 } });
    expect(ids(plan)).toEqual(['c0', 'c1', 'c2']);
    expect(plan.findings).toMatchObject([
      { code: 'AX5504', message: 'The plan has 5 checks; the limit is 3.' },
    ]);
  });

  it('refuses what the rules of this run do not allow, with the reason', async () => {
    const documents = {
      's.yaml': spec(
        's',
        '{ id: deploy, run: terraform apply }',
        '{ id: ping, http: { url: "http://127.0.0.1/" } }',
        '{ id: doc, file: { path: README.md } }',
      ),
    };
    const { plan } = await planOf(documents, { execution: { deny: ['terraform'], network: false } });
    expect(plan.checks.map(({ check, refusal }) => [check.id, refusal?.code ?? null])).toEqual([
      ['deploy', expect.stringMatching(/^AX48/)],
      ['ping', 'AX5510'],
      ['doc', null],
    ]);
    const readOnly = await planOf(documents, { execution: { tier: 'read' } });
    expect(readOnly.plan.checks.find(({ check }) => check.id === 'doc')?.refusal).toBeNull();
    expect(readOnly.plan.checks.find(({ check }) => check.id === 'deploy')?.refusal).not.toBeNull();
  });

  it('gives a check another fingerprint when what it needs changes', async () => {
    const with2 = (first: string) => ({
      's.yaml': spec(
        's',
        `{ id: first, run: ${first}, inputs: [] }`,
        '{ id: second, run: x, inputs: [], needs: [first] }',
        '{ id: third, run: x, inputs: [] }',
      ),
    });
    const [before, after] = [await planOf(with2('one')), await planOf(with2('two'))].map(({ plan }) =>
      plan.checks.map(({ fingerprint }) => fingerprint),
    );
    expect(after?.map((print, at) => print === before?.[at])).toEqual([false, false, true]);
  });
});

describe('the plan of a pull request', () => {
  const base = {
    's.yaml': spec('s', '{ id: unit, run: npm test, item: M-1 }', '{ id: lint, run: npm run lint }'),
  };

  it('keeps the commands of the base, and runs what the head changed beside them', async () => {
    const head = {
      's.yaml': spec('s', '{ id: unit, run: "true", item: M-1 }', '{ id: lint, run: npm run lint }'),
    };
    const { plan } = await planOf(head, { base });
    expect(plan.checks.map(({ check, changedHere }) => [check.id, changedHere])).toEqual([
      ['unit', false],
      ['lint', false],
      ['unit.changed-here', true],
    ]);
    expect(plan.checks[0]?.check.with).toMatchObject({ run: 'npm test' });
  });

  it('marks added checks, which need the changed form of what they need', async () => {
    const head = {
      's.yaml': spec(
        's',
        '{ id: unit, run: "true" }',
        '{ id: lint, run: npm run lint }',
        '{ id: new, run: x, needs: [unit, lint] }',
      ),
    };
    const { plan } = await planOf(head, { base });
    const added = plan.checks.find(({ check }) => check.id === 'new');
    expect(added?.changedHere).toBe(true);
    expect(added?.check.needs).toEqual(['unit.changed-here', 'lint']);
  });

  it('keeps checks that the head removed', async () => {
    const { plan } = await planOf({ 's.yaml': spec('s', '{ id: lint, run: npm run lint }') }, { base });
    expect(ids(plan)).toEqual(['unit', 'lint']);
    expect(plan.checks.every(({ changedHere }) => !changedHere)).toBe(true);
  });

  it('does not take a moved check for a changed one', async () => {
    const head = { 's.yaml': `# A comment\n\n${base['s.yaml']}` };
    const { plan } = await planOf(head, { base });
    expect(plan.checks.map(({ changedHere }) => changedHere)).toEqual([false, false]);
  });
});
