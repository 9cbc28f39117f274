import { count } from '../../../domain/model/count.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { readReports } from '../shared/reports.ts';
import { readJunit, total } from './results.ts';
import type { Params } from './schema.ts';

const SHOWN = 20;

/** Adds up the reports. Failures are told before the lack of tests, which is often their consequence. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { report, minTests, maxFailures, maxSkipped } = params;
  const reports = await readReports(context.files, report, readJunit);
  if (!reports.ok) return answer.error(reports.refusal.code, reports.refusal.values);
  const { tests, failures, skipped, failed } = total(reports.value.map((one) => one.report));
  const ran = tests - skipped;
  const notes = {
    log: [`${count(tests, 'test')}, ${failures} failed, ${skipped} skipped`, ...failed.slice(0, SHOWN)],
    measures: { tests, failures, skipped },
  };
  if (failures > maxFailures) {
    return answer.failed(
      'AX4551',
      { report, failures, max: maxFailures, first: failed[0] ?? 'not named' },
      notes,
    );
  }
  if (ran < minTests) return answer.failed('AX4552', { report, ran, skipped, min: minTests }, notes);
  if (maxSkipped !== undefined && skipped > maxSkipped) {
    return answer.failed('AX4553', { report, skipped, max: maxSkipped }, notes);
  }
  return answer.passed(notes);
};
