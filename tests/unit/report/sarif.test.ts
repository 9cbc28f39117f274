import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderSarif } from '../../../src/domain/report/sarif.ts';
import { poisoned, reportOf } from '../../support/reports.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { hostile } from './hostile.ts';

/** The part of SARIF 2.1.0 that is used, written from the specification; closed, so that a wrong name is seen. */
const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const uriReference = z.string().regex(/^[^\s<>"{}|\\^`]+$/);
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: uriReference, uriBaseId: z.literal('%SRCROOT%') }),
    region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1) }),
  }),
});
const subset = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            semanticVersion: z.string().optional(),
            rules: z.array(
              z.strictObject({
                id: z.string().regex(/^AX\d{4}$/),
                name: z.string().regex(/^\w+$/),
                shortDescription: text,
                fullDescription: text,
                help: text,
                defaultConfiguration: z.strictObject({ level }),
              }),
            ),
          }),
        }),
        automationDetails: z.strictObject({ id: z.string() }),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            startTimeUtc: z.iso.datetime(),
            endTimeUtc: z.iso.datetime(),
            toolExecutionNotifications: z.array(z.strictObject({ level, message: text })).optional(),
          }),
        ),
        versionControlProvenance: z
          .array(
            z.strictObject({
              repositoryUri: z.url(),
              revisionId: z.string().optional(),
              branch: z.string().optional(),
            }),
          )
          .optional(),
        columnKind: z.literal('utf16CodeUnits'),
        results: z
          .array(
            z.strictObject({
              ruleId: z.string(),
              ruleIndex: z.int().min(0),
              level,
              message: text,
              locations: z.array(location).max(10),
              partialFingerprints: z.record(z.string(), z.string()),
            }),
          )
          .max(5000),
      }),
    )
    .length(1),
});

const parse = (sarif: string) => {
  const [run] = subset.parse(JSON.parse(sarif)).runs;
  if (run === undefined) throw new Error('one run');
  return run;
};

describe('report.sarif', () => {
  const run = parse(renderSarif(sampleReport));

  it('has what refutes a claim, what cannot fail and what is wrong with the document, gravest first', () => {
    const messages = run.results.map(({ message }) => message.text);
    expect(messages[0]).toContain('F-02 is claimed done, but api-latency failed.');
    expect(
      messages.some((message) => message.startsWith('restore-drill passes although pg_restore fails.')),
    ).toBe(true);
    expect(messages.at(-1)).toContain('The order puts F-06 before F-04');
    expect(run.results.map((result) => result.level)).toEqual([
      'error',
      'error',
      'error',
      'error',
      'warning',
      'warning',
      'note',
    ]);
  });

  it('points to the line of the tracker', () => {
    expect(run.results[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'docs/readiness.md' },
      region: { startLine: 13, startColumn: 3 },
    });
  });

  it('gives every result a place, which code scanning wants', () => {
    expect(run.results.every(({ locations }) => locations.length === 1)).toBe(true);
  });

  it('names each rule once, in the words of the catalogue', () => {
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(run.tool.driver.rules)).not.toMatch(/\{\w+\}/);
  });

  it('has fingerprints that stay when lines move', () => {
    const moved = structuredClone(sampleReport);
    const blockers = moved.verdict.blockers.map((reason) => ({
      ...reason,
      source: { file: 'docs/readiness.md', line: 99, column: 1 },
    }));
    const again = parse(renderSarif({ ...moved, verdict: { ...moved.verdict, blockers } }));
    expect(again.results.slice(0, 3).map((result) => result.partialFingerprints)).toEqual(
      run.results.slice(0, 3).map((result) => result.partialFingerprints),
    );
  });

  it('keeps the 5 000 gravest results and says that others were left out', () => {
    const report = reportOf({ refuted: 5100 });
    const large = parse(renderSarif({ ...report, findings: sampleReport.findings }));
    expect(large.results).toHaveLength(5000);
    expect(large.results.every((result) => result.level === 'error')).toBe(true);
    expect(large.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
      /^10\d results left out/,
    );
  });

  it('stays within the specification whatever stands in it, and links nothing', () => {
    fc.assert(
      fc.property(
        hostile.filter((value) => value.trim() !== ''),
        (value) => {
          const odd = parse(renderSarif(poisoned(value)));
          expect(odd.results.every(({ message }) => !message.text.includes(']('))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
