import { parseDuration } from '../../../domain/config/units.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { Ages } from '../../../ports/retention.ts';
import { DAY_MS } from '../../../domain/model/iso-week.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** GitHub may deliver again for three days; a week leaves room for its mistakes and for ours. */
const LEAST_DELIVERIES = 7 * DAY_MS;

const AGES = [
  { field: 'deliveries', name: 'AURORA_KEEP_DELIVERIES', fallback: 30 * DAY_MS, least: LEAST_DELIVERIES },
  { field: 'results', name: 'AURORA_KEEP_RESULTS', fallback: 400 * DAY_MS, least: DAY_MS },
] as const;

const ageOf = (env: Env, { name, fallback }: (typeof AGES)[number]): number | null => {
  const text = env[name] ?? '';
  return text === '' ? fallback : parseDuration(text);
};

/** How long the store keeps what. Wrong values are `retentionProblems`. */
export const retentionOf = (env: Env): Ages => {
  const [deliveries, results] = AGES.map((age) => ageOf(env, age) ?? age.fallback);
  return { deliveries: deliveries ?? LEAST_DELIVERIES, results: results ?? DAY_MS };
};

export const retentionProblems = (env: Env): readonly Finding[] =>
  AGES.flatMap((age) => {
    const ms = ageOf(env, age);
    if (ms === null)
      return [finding('AX8301', { name: age.name, problem: 'is no duration such as 30d or 12h' })];
    const problem = `is less than ${age.least / DAY_MS} days`;
    return ms < age.least ? [finding('AX8301', { name: age.name, problem })] : [];
  });
