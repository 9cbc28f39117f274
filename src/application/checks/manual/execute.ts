import { formatDuration } from '../../../domain/config/units.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import type { Params } from './schema.ts';
import { DAY_MS } from '../../../domain/model/iso-week.ts';

/** A sign-off says a day, so it holds through that day in every time zone; one from beyond tomorrow is a slip. */
const ageOf = (at: string, now: number): number => now - Date.parse(at);

/** Passes on the newest valid sign-off of the check or of its item; otherwise it stays `manual`. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { check, clock, config } = context;
  const now = clock.now();
  const freshness = params.freshness ?? check.freshnessMs ?? config.execution.freshnessMs;
  const subject = check.item ?? check.id;
  const [newest] = context.signOffs
    .filter((one) => one.subject === check.id || (check.item !== null && one.subject === check.item))
    .filter(({ at }) => ageOf(at, now) >= -DAY_MS)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (newest === undefined) return answer.manual('AX4590', { subject, statement: params.statement });
  const { by, at, statement } = newest;
  if (freshness !== null && ageOf(at, now) > freshness + DAY_MS) {
    return answer.manual('AX4591', { subject, by, at, freshness: formatDuration(freshness) });
  }
  return answer.passed({ log: [`signed off by ${by} on ${at}: ${statement}`] });
};
