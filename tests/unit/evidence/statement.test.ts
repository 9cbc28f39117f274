import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fileManifest, sortRecords } from '../../../src/domain/evidence/manifest.ts';
import { runStatement } from '../../../src/domain/evidence/statement.ts';
import { OUTCOMES } from '../../../src/domain/model/vocabulary.ts';
import { outcome } from '../evaluation/scenario.ts';
import { FILES, manifestOf } from './run-fixture.ts';

/** in-toto Statement v1 with predicate test-result v0.1, as their specifications word it. */
const descriptor = {
  type: 'object',
  required: ['name', 'digest'],
  properties: {
    name: { type: 'string', minLength: 1 },
    digest: {
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: 'string', pattern: '^[0-9a-f]+$' },
    },
  },
};
const names = { type: 'array', items: { type: 'string' } };
const schema = {
  type: 'object',
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  additionalProperties: false,
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: { type: 'array', minItems: 1, items: descriptor },
    predicateType: { const: 'https://in-toto.io/attestation/test-result/v0.1' },
    predicate: {
      type: 'object',
      required: ['result', 'configuration'],
      additionalProperties: false,
      properties: {
        result: { enum: ['PASSED', 'WARNED', 'FAILED'] },
        configuration: { type: 'array', items: descriptor },
        url: { type: 'string' },
        passedTests: names,
        warnedTests: names,
        failedTests: names,
      },
    },
  },
};
const validate = new Ajv2020().compile(schema);
const DIGEST = 'a'.repeat(64);
const state = (more: Parameters<typeof manifestOf>[1] = {}) =>
  runStatement({ manifest: manifestOf(FILES, more), manifestDigest: DIGEST });

describe('statement over a run', () => {
  it('I2: is an in-toto statement about the commit, run.json and the reports', () => {
    const reports = [{ path: 'report.md', sha256: 'b'.repeat(64) }];
    const statement = runStatement({
      manifest: manifestOf(FILES),
      manifestDigest: DIGEST,
      reports,
      url: 'https://example.com/runs/1',
    });
    expect(validate(statement) ? [] : validate.errors).toEqual([]);
    expect(statement).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'acme/shop', digest: { gitCommit: 'c'.repeat(40) } },
        { name: 'run.json', digest: { sha256: DIGEST } },
        { name: 'report.md', digest: { sha256: 'b'.repeat(64) } },
      ],
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result: 'FAILED',
        configuration: [{ name: 'docs/readiness.md', digest: { sha256: 'd'.repeat(64) } }],
        url: 'https://example.com/runs/1',
        passedTests: ['unit'],
        warnedTests: [],
        failedTests: ['lint'],
      },
    });
  });

  it('leaves out what is not known', () => {
    const environment = { ...manifestOf(FILES).environment, commit: null };
    const statement = state({ environment });
    expect(validate(statement)).toBe(true);
    expect(statement.subject).toEqual([{ name: 'run.json', digest: { sha256: DIGEST } }]);
    expect(statement.predicate).not.toHaveProperty('url');
    const nameless = state({ environment: { ...environment, commit: 'c'.repeat(40), repository: null } });
    expect(nameless.subject[0]?.name).toBe('commit');
  });

  it.each([
    ['complete', 'go', 'PASSED'],
    ['complete', 'conditional', 'WARNED'],
    ['complete', 'no-go', 'FAILED'],
    ['complete', null, 'FAILED'],
    ['interrupted', 'go', 'FAILED'],
  ] as const)('says of a run that is %s with verdict %s: %s', (status, verdict, result) => {
    expect(state({ status, verdict }).predicate.result).toBe(result);
  });

  it('lists only plain passes as passed, and leaves out what does not apply', () => {
    const outcomes = [
      ...OUTCOMES.map((word) => outcome({ id: word, outcome: word })),
      outcome({ id: 'flaky', flaky: true }),
      outcome({ id: 'flaky-failure', flaky: true, outcome: 'failed' }),
    ];
    expect(state({ outcomes }).predicate).toMatchObject({
      passedTests: ['passed'],
      warnedTests: ['error', 'skipped', 'not-run', 'manual', 'flaky'],
      failedTests: ['failed', 'timed-out', 'flaky-failure'],
    });
  });
});

describe('list of files', () => {
  it('has size in bytes and digest of each, sorted by code unit', () => {
    const files = fileManifest([
      { path: 'b', content: 'é' },
      { path: 'a/b', content: new Uint8Array([1, 2, 3]) },
      { path: 'B', content: '' },
      { path: 'a', content: 'x' },
    ]);
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['B', 0],
      ['a', 1],
      ['a/b', 3],
      ['b', 2],
    ]);
    expect(files[0]?.sha256).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('does not take one path twice', () => {
    const record = { path: 'a', bytes: 1, sha256: DIGEST };
    expect(() => sortRecords([record, record])).toThrow('the file a is listed twice');
  });
});
