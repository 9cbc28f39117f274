import * as fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderCtrf } from '../../../src/domain/report/ctrf.ts';
import { reportSchema } from '../../../src/domain/report/json-schema.ts';
import { renderJson } from '../../../src/domain/report/json.ts';
import { renderJunit } from '../../../src/domain/report/junit.ts';
import { reportFormats } from '../../../src/domain/report/registry.ts';
import { poisoned, reportOf } from '../../support/reports.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { hostile } from './hostile.ts';

describe('report.json', () => {
  it('is what its schema says, without anything the schema does not name', () => {
    const parsed: unknown = JSON.parse(renderJson(sampleReport));
    expect(reportSchema.parse(parsed)).toEqual(parsed);
  });

  it('has a JSON Schema, with the tree of reasons as a definition of its own', () => {
    const schema = z.toJSONSchema(reportSchema);
    expect(Object.keys(schema.$defs ?? {})).toContain('Reason');
    expect(schema.required).toContain('verdict');
  });

  it('is the same bytes for the same report', () => {
    expect(renderJson(structuredClone(sampleReport))).toBe(renderJson(sampleReport));
  });
});

const junitSchema = z.object({
  testsuites: z.object({
    testsuite: z.array(
      z.object({
        '@_name': z.string(),
        '@_tests': z.string(),
        '@_failures': z.string(),
        '@_errors': z.string(),
        '@_skipped': z.string(),
        '@_time': z.string(),
        testcase: z.array(z.looseObject({ '@_name': z.string(), '@_time': z.string() })),
      }),
    ),
  }),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['testsuite', 'testcase'].includes(name),
});

const junit = (xml: string) => junitSchema.parse(parser.parse(xml)).testsuites.testsuite;

describe('report.junit.xml', () => {
  const suites = junit(renderJunit(sampleReport));
  const suite = (name: string) => suites.find((entry) => entry['@_name'].startsWith(name));

  it('has a suite per item, in the order of the tracker, and one per stand-alone spec', () => {
    expect(suites.map((entry) => entry['@_name'].split(' ')[0])).toEqual([
      'F-01',
      'F-02',
      'F-03',
      'F-04',
      'F-05',
      'F-07',
      'F-08',
      'F-09',
      'fast',
    ]);
  });

  it('tells failures, errors and what was not run apart', () => {
    expect(suite('F-02')).toMatchObject({
      '@_tests': '2',
      '@_failures': '1',
      '@_errors': '0',
      '@_skipped': '0',
    });
    expect(suite('F-05')).toMatchObject({ '@_failures': '0', '@_errors': '1' });
    expect(suite('F-07')).toMatchObject({ '@_errors': '1' });
    expect(suite('F-09')).toMatchObject({ '@_skipped': '1', '@_failures': '0' });
  });

  it('gives time in seconds', () => {
    expect(suite('F-02')?.['@_time']).toBe('41.286');
  });

  it('shows a claim of done that nothing checks as a test that did not run', () => {
    const report = reportOf({ unproven: 1 });
    const [only] = junit(renderJunit({ ...report, outcomes: [] }));
    expect(only).toMatchObject({ '@_tests': '1', '@_skipped': '1' });
  });

  it('is well-formed XML 1.0 whatever stands in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const xml = renderJunit(poisoned(text));
        expect(XMLValidator.validate(xml)).toBe(true);
        // oxlint-disable-next-line no-control-regex -- what XML 1.0 forbids
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe('report.ctrf.json', () => {
  /** The required part of CTRF 0.0.0, closed as the specification closes it. */
  const count = z.int().min(0);
  const ctrf = z.strictObject({
    reportFormat: z.literal('CTRF'),
    specVersion: z.string(),
    timestamp: z.iso.datetime(),
    generatedBy: z.string(),
    results: z.strictObject({
      tool: z.strictObject({ name: z.string().min(1), version: z.string().optional() }),
      summary: z.strictObject({
        tests: count,
        passed: count,
        failed: count,
        pending: count,
        skipped: count,
        other: count,
        flaky: count,
        suites: count,
        start: count,
        stop: count,
      }),
      tests: z.array(
        z.looseObject({
          name: z.string().min(1),
          status: z.enum(['passed', 'failed', 'skipped', 'pending', 'other']),
          duration: count,
          suite: z.array(z.string()),
          retries: count,
          flaky: z.boolean(),
        }),
      ),
      environment: z.looseObject({ osPlatform: z.string() }),
      extra: z.looseObject({}),
    }),
  });
  const { results } = ctrf.parse(JSON.parse(renderCtrf(sampleReport)));

  it('counts every test once', () => {
    const { summary } = results;
    expect(summary.tests).toBe(13);
    expect(summary.passed + summary.failed + summary.pending + summary.skipped + summary.other).toBe(
      summary.tests,
    );
    expect(summary).toMatchObject({ passed: 9, failed: 2, pending: 1, other: 1, flaky: 1 });
  });

  it('keeps our word beside theirs', () => {
    expect(results.tests.find(({ rawStatus }) => rawStatus === 'manual')?.status).toBe('pending');
    expect(results.tests.find(({ rawStatus }) => rawStatus === 'error')?.status).toBe('other');
  });
});

describe('the registry', () => {
  it('draws every format from any report, the same bytes each time', async () => {
    expect([...reportFormats.keys()]).toEqual(['md', 'html', 'json', 'junit.xml', 'sarif', 'ctrf.json']);
    for (const load of reportFormats.values()) {
      const render = await load();
      for (const report of [sampleReport, reportOf({})]) {
        expect(render(report).length).toBeGreaterThan(100);
        expect(render(report)).toBe(render(structuredClone(report)));
      }
    }
  });
});
