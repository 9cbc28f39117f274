import { count } from '../../../domain/model/count.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { readReports } from '../shared/reports.ts';
import { percent } from '../shared/percent.ts';
import { readCoverage } from './formats/index.ts';
import type { Measured } from './measure.ts';
import { measure, share } from './measure.ts';
import type { Params } from './schema.ts';

const SHOWN = 20;

const lineOf = (one: Measured): string =>
  `${percent(share(one.count))} ${one.count.covered}/${one.count.total} ${one.file}`;

/** Adds up the selected files and holds the share against `min` and `perFile`. Nothing measured is an error. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { report, metric, include = [], min, perFile } = params;
  const reports = await readReports(context.files, report, readCoverage);
  if (!reports.ok) return answer.error(reports.refusal.code, reports.refusal.values);
  const found = await measure(
    reports.value.map((one) => one.report),
    params,
    context.files.root,
  );
  if (found.selected === 0)
    return answer.error('AX4541', { report, include: include.join(', ') || 'anything' });
  if (!found.known || found.total.total === 0) return answer.error('AX4542', { report, metric });
  const worst = found.files.toSorted((a, b) => share(a.count) - share(b.count));
  const actual = share(found.total);
  const notes = {
    log: [
      `${percent(actual)} of ${metric}: ${found.total.covered} of ${found.total.total} in ${count(found.files.length, 'file')}`,
      ...worst.slice(0, SHOWN).map(lineOf),
    ],
    measures: { coverage: actual, files: found.files.length },
  };
  const [lowest] = worst;
  const values = { metric, report, file: lowest?.file ?? report };
  if (actual < min) {
    return answer.failed('AX4543', { ...values, actual: percent(actual), min: percent(min) }, notes);
  }
  if (perFile !== undefined && lowest !== undefined && share(lowest.count) < perFile) {
    const one = { actual: percent(share(lowest.count)), min: percent(perFile) };
    return answer.failed('AX4544', { ...values, ...one }, notes);
  }
  return answer.passed(notes);
};
