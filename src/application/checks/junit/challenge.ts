import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { readReports } from '../shared/reports.ts';
import { challengeBy } from '../shared/sabotage.ts';
import { readJunit } from './results.ts';
import type { Params } from './schema.ts';

/** A report of that many tests, all of them failed. */
const failing = (tests: number): string => {
  const one = '<testcase classname="aurora-x" name="challenge"><failure message="made to fail"/></testcase>';
  return `<testsuites><testsuite name="challenge">${one.repeat(Math.max(1, tests))}</testsuite></testsuites>`;
};

/** Turns every test into a failure, then takes the tests away. */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> => {
  const { scratch } = context;
  const reports = await readReports(scratch, params.report, readJunit);
  const rewrite = async (content: (tests: number) => string) => {
    for (const { path, report } of reports.ok ? reports.value : [])
      await scratch.write(path, content(report.tests));
    return context.rerun();
  };
  return challengeBy(context, [
    { change: `every test in ${params.report} failed`, code: 'AX5207', run: () => rewrite(failing) },
    {
      change: `${params.report} held no test at all`,
      code: 'AX5207',
      run: () => rewrite(() => '<testsuites/>'),
    },
  ]);
};
