import { readLcov } from '../../../src/application/checks/coverage/formats/lcov.ts';
import { describe, expect, it } from 'vitest';
import { coverageKind } from '../../../src/application/checks/coverage/index.ts';
import { challengeCheck, runCheck } from '../../support/check-context.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { cobertura, coveragePy, istanbul, istanbulSummary, lcov } from './coverage-reports.ts';

const formats = { lcov, cobertura, istanbul, istanbulSummary, coveragePy };
const check = (text: string, params: object = {}) =>
  runCheck(
    coverageKind,
    { report: 'report', min: '50%', ...params },
    { files: memoryFiles({ report: text }) },
  );
const codeOf = async (text: string, params: object = {}) => {
  const { outcome, reason } = await check(text, params);
  return `${outcome} ${reason?.code ?? '-'}`;
};

describe.each(Object.entries(formats))('%s', (_name, text) => {
  it('gives the same share as every other format', async () => {
    expect((await check(text)).measures).toEqual({ coverage: 0.5, files: 2 });
    expect((await check(text, { metric: 'branches' })).measures).toMatchObject({ coverage: 0.5 });
  });

  it('is narrowed by include and exclude, from the root of the workspace', async () => {
    expect((await check(text, { include: 'src/a.*', min: 0.75 })).measures).toEqual({
      coverage: 0.75,
      files: 1,
    });
    expect((await check(text, { exclude: '**/a.ts', min: 0 })).measures).toEqual({
      coverage: 0.25,
      files: 1,
    });
  });

  it('fails below min, in total and for one file, and names the lowest', async () => {
    expect(await codeOf(text, { min: '50.1%' })).toBe('failed AX4543');
    const one = await check(text, { perFile: '30%' });
    expect(one.reason?.message).toMatch(/25 % of lines in .*b\.ts are covered, at least 30 %/);
  });

  it('does not pass when nothing was measured', async () => {
    expect(await codeOf(text, { include: 'lib/**', min: 0 })).toBe('error AX4541');
  });

  it('is challenged by taking the coverage away', async () => {
    const entries = { report: text };
    const params = { report: 'report', min: 0.5, include: ['src/**'] };
    expect((await challengeCheck(coverageKind, params, entries)).result).toBe('proven');
    const lax = await challengeCheck(coverageKind, { ...params, min: 0 }, entries);
    expect(lax).toMatchObject({ result: 'vacuous', finding: { code: 'AX5206' } });
  });
});

describe('a coverage report', () => {
  it.each([
    ['', 'error AX4540'],
    ['SF:a.ts\nend_of_record\n', 'error AX4542'],
    ['{}', 'error AX4541'],
    ['{"total":{}}', 'error AX4540'],
    ['[]', 'error AX4540'],
    ['<testsuites/>', 'error AX4540'],
    ['<coverage/>', 'error AX4541'],
    ['<coverage><packages>', 'error AX4508'],
    ['{"a":', 'error AX4508'],
    ['<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><coverage>&b;</coverage>', 'error AX4508'],
    [`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`, 'error AX4508'],
    [`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'error AX4508'],
    [
      '<coverage><class filename="a"><lines><line number="1" hits="1" branch="true" condition-coverage="1% (1/999999999)"/></lines></class></coverage>',
      'passed -',
    ],
  ])('that is odd is answered: %#', async (text, expected) => {
    expect(await codeOf(text)).toBe(expected);
  });

  it('that is missing or too large is an error', async () => {
    const files = memoryFiles({ big: 'x'.repeat(33 * 1024 * 1024) });
    const run = (report: string) => runCheck(coverageKind, { report, min: 0.5 }, { files });
    expect((await run('gone')).reason?.code).toBe('AX4501');
    expect((await run('big')).reason?.code).toBe('AX4512');
  });

  it('does not have a metric that it does not have', async () => {
    expect(await codeOf(coveragePy, { metric: 'functions', min: 0 })).toBe('error AX4542');
  });

  it('never counts more than there is', async () => {
    const boast = JSON.stringify({ total: {}, 'a.ts': {} }).replaceAll(
      '{}',
      '{"lines":{"total":4,"covered":400},"branches":{"total":0,"covered":0},"functions":{"total":0,"covered":0}}',
    );
    expect((await check(boast)).measures).toMatchObject({ coverage: 1 });
  });

  it('joins shards by glob, the better share of a file counting', async () => {
    const files = memoryFiles({
      'c/1.info': lcov,
      'c/2.info': 'SF:src/b.ts\nDA:1,1\nDA:2,1\nDA:3,1\nDA:4,0\nend_of_record\n',
    });
    const { measures } = await runCheck(coverageKind, { report: 'c/*.info', min: 0 }, { files });
    expect(measures).toMatchObject({ coverage: 0.75 });
  });

  it('wants a percentage or a fraction', () => {
    expect(coverageKind.schema.safeParse({ report: 'x', min: 70 }).success).toBe(false);
    expect(coverageKind.schema.safeParse({ report: 'x', min: '70%' }).data).toMatchObject({ min: 0.7 });
  });
});

describe('lcov with totals only', () => {
  const totals = (found: number, hit: number): string =>
    `SF:src/a.js\nLF:${found}\nLH:${hit}\nend_of_record\n`;

  it('counts the totals of a file whose lines are left out', () => {
    expect(readLcov(totals(10, 8))[0]?.lines).toEqual({ total: 10, covered: 8 });
  });

  it('believes the lines where they are given', () => {
    const text = 'SF:src/a.js\nDA:1,1\nDA:2,0\nLF:10\nLH:10\nend_of_record\n';
    expect(readLcov(text)[0]?.lines).toEqual({ total: 2, covered: 1 });
  });

  it.each([
    [5, 6],
    [-1, 0],
    [2_000_000, 1],
  ])('does not believe %i lines with %i hit', (found, hit) => {
    expect(readLcov(totals(found, hit))[0]?.lines).toBeNull();
  });
});
