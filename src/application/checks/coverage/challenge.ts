import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { expand } from '../shared/read.ts';
import { challengeBy } from '../shared/sabotage.ts';
import { readReports } from '../shared/reports.ts';
import { readCoverage } from './formats/index.ts';
import type { CoverageReport } from './formats/index.ts';
import type { Params } from './schema.ts';

/** The same files as lcov with nothing covered: one format is enough to lie in, since content tells the format. */
const uncovered = ({ files, roots }: CoverageReport): string =>
  files
    .map(({ file }) => {
      const [root] = roots;
      const name = root === undefined || file.startsWith('/') ? file : `${root.replace(/\/$/, '')}/${file}`;
      return `SF:${name}\nFN:1,aurora\nFNDA:0,aurora\nDA:1,0\nBRDA:1,0,0,0\nend_of_record\n`;
    })
    .join('');

/** Lowers every file to nothing covered, then removes the report. */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> => {
  const { scratch } = context;
  return challengeBy(context, [
    {
      change: `coverage in ${params.report} was lowered to 0 %`,
      code: 'AX5206',
      run: async () => {
        const reports = await readReports(scratch, params.report, readCoverage);
        for (const { path, report } of reports.ok ? reports.value : [])
          await scratch.write(path, uncovered(report));
        return context.rerun();
      },
    },
    {
      change: `${params.report} was removed`,
      code: 'AX5206',
      run: async () => {
        for (const path of await expand(scratch, params.report)) await scratch.remove(path);
        return context.rerun();
      },
    },
  ]);
};
