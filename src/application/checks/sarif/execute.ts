import { count } from '../../../domain/model/count.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { readText } from '../shared/read.ts';
import { readReports } from '../shared/reports.ts';
import { newAlerts, rankOf, readSarif } from './results.ts';
import type { Params } from './schema.ts';

const SHOWN = 20;

/** Counts results at the level or above that the baseline does not have. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { report, level, baseline } = params;
  const reports = await readReports(context.files, report, readSarif);
  if (!reports.ok) return answer.error(reports.refusal.code, reports.refusal.values);
  const alerts = reports.value.flatMap((one) => one.report);
  const text = baseline === undefined ? null : await readText(context.files, baseline);
  if (text?.ok === false) return answer.error(text.refusal.code, text.refusal.values);
  const known = text === null ? null : readSarif(baseline ?? '', text.value);
  if (known?.ok === false) return answer.error(known.refusal.code, known.refusal.values);
  const fresh = newAlerts(alerts, known?.value ?? []).filter(({ rank }) => rank >= rankOf(level));
  const notes = {
    log: [
      `${count(alerts.length, 'result')}, ${fresh.length} new at ${level} or above`,
      ...fresh.slice(0, SHOWN).map((one) => one.text),
    ],
    measures: { results: alerts.length, new: fresh.length },
  };
  const [first] = fresh;
  if (first === undefined) return answer.passed(notes);
  return answer.failed('AX4562', { report, count: fresh.length, level, first: first.text }, notes);
};
