import { z } from 'zod';
import { parseJson } from '../shared/parse.ts';
import { got, refused, type Read } from '../shared/read.ts';
import type { Level } from './schema.ts';

/** The slice of SARIF 2.1.0 (OASIS) that decides. Everything else in the file is left alone. */
const location = z.object({
  physicalLocation: z
    .object({
      artifactLocation: z.object({ uri: z.string().optional() }).optional(),
      region: z.object({ startLine: z.number().optional() }).optional(),
    })
    .optional(),
});

const result = z.object({
  ruleId: z.string().optional(),
  ruleIndex: z.number().int().optional(),
  rule: z.object({ id: z.string().optional() }).optional(),
  kind: z.string().optional(),
  level: z.enum(['none', 'note', 'warning', 'error']).optional(),
  message: z.object({ text: z.string().optional(), id: z.string().optional() }).optional(),
  baselineState: z.string().optional(),
  suppressions: z.array(z.object({ status: z.string().optional() })).nullish(),
  partialFingerprints: z.record(z.string(), z.string()).optional(),
  fingerprints: z.record(z.string(), z.string()).optional(),
  locations: z.array(location).optional(),
});

const rule = z.object({
  id: z.string(),
  defaultConfiguration: z.object({ level: z.string().optional() }).optional(),
});

const run = z.object({
  tool: z.object({ driver: z.object({ name: z.string(), rules: z.array(rule).nullish() }) }),
  invocations: z.array(z.object({ executionSuccessful: z.boolean().optional() })).nullish(),
  results: z.array(result).nullish(),
});

const log = z.object({ runs: z.array(run) });

type Run = z.output<typeof run>;
type Rule = z.output<typeof rule>;
type Result = z.output<typeof result>;

/** A result that counts, with what tells it from others. */
export interface Alert {
  readonly rank: number;
  readonly level: string;
  readonly identity: string;
  readonly text: string;
}

const RANKS: Readonly<Record<string, number>> = { none: 0, note: 1, warning: 2, error: 3 };

export const rankOf = (level: Level): number => RANKS[level] ?? 3;

/** SARIF 3.27.10: a result without a level has its rule's, and `warning` when that says nothing. */
const levelOf = (one: Result, rules: readonly Rule[], byId: ReadonlyMap<string, Rule>): string => {
  const id = one.ruleId ?? one.rule?.id ?? '';
  const known = one.ruleIndex === undefined ? undefined : rules[one.ruleIndex];
  const owner = known ?? byId.get(id);
  return one.level ?? owner?.defaultConfiguration?.level ?? 'warning';
};

/** Scanner's fingerprint if there is one, else rule, file and message: line numbers drift with every edit above. */
const identityOf = (one: Result, uri: string): string => {
  const prints = Object.entries({ ...one.partialFingerprints, ...one.fingerprints }).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const id = one.ruleId ?? one.rule?.id ?? '';
  return JSON.stringify(
    prints.length > 0 ? [id, prints] : [id, uri, one.message?.text ?? one.message?.id ?? ''],
  );
};

const counts = (one: Result): boolean =>
  (one.kind ?? 'fail') === 'fail' &&
  one.baselineState !== 'absent' &&
  one.baselineState !== 'unchanged' &&
  !(one.suppressions ?? []).some(({ status }) => status === undefined || status === 'accepted');

const alertsOf = ({ tool, results }: Run): Alert[] => {
  const rules = tool.driver.rules ?? [];
  const byId = new Map(rules.map((one) => [one.id, one]));
  return (results ?? []).filter(counts).map((one) => {
    const place = one.locations?.[0]?.physicalLocation;
    const uri = place?.artifactLocation?.uri ?? '';
    const level = levelOf(one, rules, byId);
    const message = (one.message?.text ?? one.message?.id ?? '').split('\n', 1)[0]?.slice(0, 200) ?? '';
    const line = place?.region?.startLine === undefined ? '' : `:${place.region.startLine}`;
    return {
      rank: RANKS[level] ?? 2,
      level,
      identity: identityOf(one, uri),
      text: `${level} ${one.ruleId ?? one.rule?.id ?? ''} ${uri}${line} ${message}`,
    };
  });
};

/** Reads the results that count. A scan that did not happen, or failed, is refused (AX4561): it found nothing because it did not look. */
export const readSarif = (path: string, text: string): Read<readonly Alert[]> => {
  const document = parseJson(path, text);
  if (!document.ok) return document;
  const parsed = log.safeParse(document.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused('AX4560', { path, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
  }
  const { runs } = parsed.data;
  if (runs.length === 0) return refused('AX4561', { path, problem: 'it has no run' });
  for (const one of runs) {
    const { name } = one.tool.driver;
    if (!Array.isArray(one.results))
      return refused('AX4561', { path, problem: `${name} gave no list of results` });
    if ((one.invocations ?? []).some(({ executionSuccessful }) => executionSuccessful === false)) {
      return refused('AX4561', { path, problem: `${name} says that it did not finish` });
    }
  }
  return got(runs.flatMap(alertsOf));
};

/** Alerts that the baseline does not have; one accepted occurrence excuses one occurrence. */
export const newAlerts = (alerts: readonly Alert[], baseline: readonly Alert[]): readonly Alert[] => {
  const accepted = new Map<string, number>();
  for (const { identity } of baseline) accepted.set(identity, (accepted.get(identity) ?? 0) + 1);
  return alerts.filter(({ identity }) => {
    const left = accepted.get(identity) ?? 0;
    if (left > 0) accepted.set(identity, left - 1);
    return left === 0;
  });
};
