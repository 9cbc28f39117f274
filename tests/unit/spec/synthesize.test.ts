import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/domain/model/check.ts';
import type { Item, TrackerDocument } from '../../../src/domain/model/tracker.ts';
import { builtInSpecDefaults as defaults } from '../../../src/domain/spec/defaults.ts';
import { isSafeId } from '../../../src/domain/model/safe-id.ts';
import { synthesize } from '../../../src/domain/spec/synthesize.ts';
import { looksLikePath, workspacePath } from '../../../src/domain/spec/synthesis/paths.ts';
import { command, criterion, document, item, at } from './documents.ts';

const checksOf = (values: Partial<TrackerDocument>): readonly Check[] =>
  synthesize(document(values), defaults).spec.checks;

const summary = (checks: readonly Check[]): string[] =>
  checks.map(({ id, kind, origin }) => `${id} ${kind} ${origin.rule} ${origin.confidence}`);

const ofItem = (values: Partial<Item>): string[] =>
  summary(checksOf({ items: [item({ id: 'M-01', ...values })] }));

describe('an item with a verify command', () => {
  const [verify, evidence] = checksOf({
    items: [
      item({
        id: 'M-01',
        verify: [command('just validate-ssot && just test')],
        evidence: [{ text: './ops/m01/', source: at(8) }],
      }),
    ],
  });

  it('becomes one check with the whole chain', () => {
    expect(verify).toMatchObject({
      id: 'M-01.verify',
      item: 'M-01',
      with: { run: 'just validate-ssot && just test', shell: 'plain', expect: null },
      evidence: ['ops/m01/**'],
      origin: { source: at(7), rule: 'verify-command', confidence: 'certain' },
    });
  });

  it('has its evidence looked for after it ran', () => {
    expect(evidence).toMatchObject({
      id: 'M-01.evidence',
      kind: 'file',
      with: { path: 'ops/m01/', exists: true },
      needs: ['M-01.verify'],
    });
  });

  it('keeps stated results', () => {
    const [a, b, c] = checksOf({
      items: [
        item({
          id: 'x',
          verify: [
            command('a | wc -l', { kind: 'number', op: '<', value: 10 }),
            command('b', { kind: 'contains', text: 'OK' }),
            command('c', { kind: 'success' }),
          ],
        }),
      ],
    });
    expect([a?.with, b?.with, c?.with]).toMatchObject([
      { expect: { number: '<10' } },
      { expect: { contains: 'OK' } },
      { expect: { exitCode: 0 } },
    ]);
    expect([a?.id, b?.id, c?.id]).toEqual(['x.verify', 'x.verify-2', 'x.verify-3']);
    expect(b?.needs).toEqual([]);
  });

  it('is not blocked by sentences, unless they ask for people', () => {
    const verified = { verify: [command('npm test')] };
    expect(ofItem({ ...verified, exitCriteria: [criterion('Replay gives the same decisions')] })).toEqual([
      'M-01.verify run verify-command certain',
    ]);
    expect(ofItem({ ...verified, exitCriteria: [criterion('`doc/slo.md` approved')] })).toEqual([
      'M-01.verify run verify-command certain',
      'M-01.criterion file criterion-path likely',
      'M-01.sign-off manual sign-off likely',
    ]);
  });
});

describe('an item without one', () => {
  it('becomes what its sentences say, and a person for the rest', () => {
    expect(
      ofItem({
        exitCriteria: [
          criterion('`docs/api.md` exists'),
          criterion('Startup < 5s'),
          criterion('`old.py` removed'),
        ],
      }),
    ).toEqual([
      'M-01.criterion file criterion-path likely',
      'M-01.criterion-2 manual statement certain',
      'M-01.criterion-3 file criterion-path likely',
    ]);
  });

  it('is proven by the evidence it names', () => {
    expect(ofItem({ evidence: [{ text: 'out/report.json', source: at(2) }] })).toEqual([
      'M-01.evidence file evidence-path certain',
    ]);
  });

  it('rests on its title when there is nothing else, and a path in a title claims nothing', () => {
    expect(ofItem({ title: 'Adopt `.github/workflows/ci.yml`' })).toEqual([
      'M-01.criterion manual statement certain',
    ]);
    expect(ofItem({ title: 'Unit test coverage >80%' })).toEqual([
      'M-01.criterion coverage criterion-coverage guess',
    ]);
  });

  it('and claimed done is reported', () => {
    const { findings } = synthesize(document({ items: [item({ id: 'M-09', claim: 'done' })] }), defaults);
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^AX3101 M-09 is claimed done/),
    ]);
  });

  it('and dropped asks for nothing', () => expect(ofItem({ claim: 'dropped' })).toEqual([]));
});

describe('sentences of a milestone', () => {
  const nearby = item({
    id: '1.2',
    milestone: 'phase-1',
    verify: [command('grep -r "except ImportError" . | wc -l', { kind: 'number', op: '<', value: 10 })],
  });
  const exit = (text: string, values = {}): string[] =>
    summary(
      checksOf({ items: [nearby], criteria: [criterion(text, { milestone: 'phase-1', ...values })] }),
    ).slice(1);

  it.each([
    [
      'try/except ImportError count < 10 (only external deps)',
      ['phase-1.exit-1 run criterion-number likely'],
    ],
    ['try/except ImportError count < 11', ['phase-1.exit-1 manual statement certain']],
    ['Open bugs < 10', ['phase-1.exit-1 manual statement certain']],
    ['`from core.protocols import *` works', ['phase-1.exit-1 run criterion-import likely']],
    ['Test coverage >80%', ['phase-1.exit-1 coverage criterion-coverage guess']],
    ['Coverage in `cov/lcov.info` at least 80%', ['phase-1.exit-1 coverage criterion-coverage likely']],
    [
      'Lint, types, coverage ≥ 70% core',
      [
        'phase-1.exit-1 coverage criterion-coverage guess',
        'phase-1.exit-1-sign-off manual statement certain',
      ],
    ],
    [
      '`phoenix.yaml` created and validated',
      ['phase-1.exit-1 file criterion-path likely', 'phase-1.exit-1-sign-off manual statement certain'],
    ],
    ['Security audit clean', ['phase-1.exit-1 manual statement certain']],
    ['Reviewed by the board', ['phase-1.exit-1 manual sign-off likely']],
  ])('%s', (text, expected) => expect(exit(text)).toEqual(expected));

  it('with a command run it, with the result that is stated', () => {
    const commands = [command('pytest tests --collect-only')];
    expect(exit('`pytest tests --collect-only` succeeds', { commands })).toEqual([
      'phase-1.exit-1 run criterion-command likely',
    ]);
    const [, check] = checksOf({
      items: [nearby],
      criteria: [criterion('`ls x | wc -l` < 5', { commands: [command('ls x | wc -l')] })],
    });
    expect(check).toMatchObject({ id: 'exit-1', item: null, with: { expect: { number: '<5' } } });
  });

  it('of the whole document are acceptance criteria', () => {
    expect(summary(checksOf({ criteria: [criterion('All good', { kind: 'acceptance' })] }))).toEqual([
      'acceptance-1 manual statement certain',
    ]);
  });
});

describe('deliverables', () => {
  it('are files of their item, or of the document', () => {
    const deliverable = { purpose: null, claim: null, source: at(30) };
    expect(
      summary(
        checksOf({
          items: [item({ id: 'A', evidence: [{ text: 'e/', source: at(3) }] })],
          deliverables: [
            { path: 'doc/*.md', item: 'A', ...deliverable },
            { path: 'x.ts', item: 'A', ...deliverable },
            { path: 'y.ts', item: 'gone', ...deliverable },
          ],
        }),
      ),
    ).toEqual([
      'A.evidence file evidence-path certain',
      'A.deliverable file deliverable certain',
      'A.deliverable-2 file deliverable certain',
      'deliverable file deliverable certain',
    ]);
  });

  it.each(['/etc/passwd', '../x', 'a/../../b', '~/x', 'C:\\x', 'https://example.org/a'])(
    '%s is outside',
    (path) => {
      const { spec, findings } = synthesize(
        document({ deliverables: [{ path, item: null, purpose: null, claim: null, source: at(3) }] }),
        defaults,
      );
      expect(spec.checks).toEqual([]);
      expect(findings[0]?.code).toBe('AX3103');
    },
  );
});

describe('ids', () => {
  it('are unique directory names, whatever the document calls its items', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 12 }), (ids) => {
        const items = ids.map((id) => item({ id, verify: [command('x'), command('y')] }));
        const made = checksOf({
          items,
          criteria: ids.map((text) => criterion(text, { milestone: text })),
        }).map(({ id }) => id);
        expect(made.every(isSafeId)).toBe(true);
        expect(new Set(made.map((id) => id.toLowerCase())).size).toBe(made.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('paths', () => {
  it.each(['doc/x.md', 'logs/**', 'ops/m01/', '.replit', 'doc/runbooks/*.md', 'src/{a,b}.ts', 'README.md'])(
    '%s is one',
    (text) => expect(looksLikePath(text)).toBe(true),
  );

  it.each([
    'main',
    'npm test',
    'v1.2.3',
    '1.5',
    '/api/v1',
    'logs/{date}/x.log',
    'orchestrator',
    'feat:',
    '@instrument',
    'example.com',
    'from a import b',
    'AURORA_DRY_RUN=1',
    '',
  ])('%j is none', (text) => expect(looksLikePath(text)).toBe(false));

  it('stay in the workspace', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '.', 'a', '/', '\\', '~', 'C:', '')), (parts) => {
        const path = workspacePath(parts.join('/'));
        expect(path === null || !(path.startsWith('/') || path.split('/').includes('..'))).toBe(true);
      }),
    );
  });
});

describe('the document as evidence of itself', () => {
  const own = item({ id: 'M-01', claim: 'done', evidence: [{ text: './doc/tracker.md', source: at(8) }] });

  it('is no check, and is told', () => {
    const { spec, findings } = synthesize(document({ items: [own] }), defaults);
    expect(spec.checks).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['AX3104', 'AX3101']);
  });

  it.each(['spec_runs', './spec_runs/', 'spec_runs/index.json', 'spec_runs/**/report.md'])(
    'is not what the run itself writes: %s',
    (text) => {
      const written = item({ id: 'M-01', claim: 'done', evidence: [{ text, source: at(8) }] });
      const { spec, findings } = synthesize(document({ items: [written] }), defaults);
      expect(spec.checks).toEqual([]);
      expect(findings[0]).toMatchObject({ code: 'AX3105', source: at(8) });
    },
  );
});
