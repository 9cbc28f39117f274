import type { z } from 'zod';
import { entryOf, isMapping, withoutOwnKeys } from '../model/record.ts';
import { nearest } from '../config/suggest.ts';
import { pathText } from '../config/path-text.ts';
import { shapeFindings, shown } from '../config/validate.ts';
import type { Path, YamlText } from '../config/yaml-text.ts';
import { finding } from '../model/catalogue/index.ts';
import type { Check, RetryPolicy } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import { TIERS, type Tier } from '../model/vocabulary.ts';
import type { SpecDefaults } from './defaults.ts';
import { runParams } from './run-params.ts';
import { commonSchema, type CommonKeys } from './schema.ts';

/** What the reader must know of a registered kind. */
export interface SpecKind {
  readonly schema: z.ZodType;
  readonly tier: Tier;
}

export type SpecKinds = ReadonlyMap<string, SpecKind>;

/** Everything around one check. */
export interface CheckScope {
  readonly spec: string;
  readonly kinds: SpecKinds;
  readonly defaults: SpecDefaults;
  readonly yaml: YamlText;
}

export interface CheckReading {
  readonly check: Check | null;
  readonly findings: readonly Finding[];
}

export const specShapeCodes = { value: 'AX3003', unknownKey: 'AX3004', missingKey: 'AX3005' } as const;

const COMMON = new Set(Object.keys(commonSchema.shape));

/** Keys that only make sense for a command. */
const RUN_ONLY = ['shell', 'expect'] as const;

/** First delay when retries name none. */
const BACKOFF_MS = 1000;

/** A retry policy with its defaults filled in. */
export const retryPolicy = (retries: CommonKeys['retries']): RetryPolicy => {
  const { max, backoff, jitter } = typeof retries === 'object' ? retries : { max: retries ?? 0 };
  return { max, backoffMs: backoff ?? BACKOFF_MS, jitter: jitter ?? true };
};

/** A copy that holds nothing but data. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;

/**
 * The parameters as they are kept in the check. Where a schema accepts its own output, that is kept, so that nothing
 * needs to be read twice; where it does not (`5s` became 5000, and it wants the unit), what the author wrote is kept.
 * Either way the schema reads it again with the same result.
 */
const settled = (schema: z.ZodType, written: unknown, read: unknown): Json => {
  const again = schema.safeParse(read);
  return plain(again.success && JSON.stringify(again.data) === JSON.stringify(read) ? read : written);
};

const noKind = (
  keys: readonly string[],
  unknown: readonly string[],
  at: Path,
  scope: CheckScope,
): Finding[] => {
  // A misspelt kind was already reported as an unknown key, with its suggestion.
  if (unknown.some((key) => nearest(key, keys) !== null)) return [];
  const where = pathText(at);
  return [finding('AX3010', { where, thing: 'check', kinds: keys.join(', ') }, scope.yaml.place(at))];
};

const tierOf = (
  kind: string,
  needed: Tier,
  asked: Tier | undefined,
  at: Path,
  scope: CheckScope,
): Tier | Finding => {
  const tier = asked ?? needed;
  if (TIERS.indexOf(tier) >= TIERS.indexOf(needed)) return tier;
  return finding('AX3017', { where: pathText(at), kind, needed, tier }, scope.yaml.place([...at, 'tier']));
};

/** The value under the key of the kind, in the one form that its schema is asked about. */
const writtenParams = (
  kind: string,
  raw: Readonly<Record<string, unknown>>,
  common: CommonKeys,
  scope: CheckScope,
): unknown => {
  if (kind === 'uses') return { module: raw['uses'], with: raw['with'] ?? {} };
  return kind === 'run' ? runParams(raw['run'], common, scope.defaults.shell) : raw[kind];
};

const misplaced = (
  kind: string | undefined,
  raw: Readonly<Record<string, unknown>>,
  at: Path,
  scope: CheckScope,
): Finding[] => {
  const place = (key: string, kinds: string): Finding =>
    finding('AX3019', { where: pathText(at), key, kinds }, scope.yaml.place([...at, key], 'key'));
  return [
    ...(kind === 'run' || kind === undefined
      ? []
      : RUN_ONLY.filter((key) => key in raw).map((key) => place(key, 'run'))),
    ...('with' in raw && kind !== 'uses' && kind !== undefined ? [place('with', 'uses')] : []),
  ];
};

const assemble = (
  kind: string,
  tier: Tier,
  params: Json,
  common: CommonKeys,
  at: Path,
  scope: CheckScope,
): Check => {
  const { defaults, yaml, spec } = scope;
  const { freshness } = common;
  const challenge = common.challenge;
  return {
    id: common.id,
    spec,
    kind,
    with: params,
    item: common.item ?? null,
    needs: common.needs ?? [],
    timeoutMs: common.timeout ?? defaults.timeoutMs,
    retries: retryPolicy(common.retries),
    evidence: common.evidence ?? [],
    inputs: common.inputs ?? null,
    env: common.env ?? {},
    passEnv: common['pass-env'] ?? [],
    tier,
    freshnessMs: freshness === undefined ? defaults.freshnessMs : freshness === 'none' ? null : freshness,
    challenge:
      challenge === undefined
        ? null
        : 'patch' in challenge
          ? { kind: 'patch', patch: challenge.patch }
          : { kind: 'run', run: challenge.run },
    origin: { source: yaml.place(at), rule: 'spec', confidence: 'certain' },
  };
};

/** Reads one entry of `checks`: its common keys, its one kind, and that kind's parameters. All mistakes at once. */
export const readCheck = (entry: unknown, at: Path, scope: CheckScope): CheckReading => {
  const { kinds, yaml } = scope;
  if (!isMapping(entry)) {
    const values = {
      path: pathText(at),
      problem: `expected a mapping, found ${shown(entry)}`,
      fix: 'Write the check as keys and values: - { id: unit, run: npm test }.',
    };
    return { check: null, findings: [finding('AX3003', values, yaml.place(at))] };
  }
  const raw = withoutOwnKeys(entry);
  const kindKeys = [...new Set([...kinds.keys(), 'uses'])];
  const named = kindKeys.filter((key) => Object.hasOwn(raw, key));
  const rest = Object.fromEntries(
    Object.entries(raw).filter(([key]) => !named.includes(key) && key !== 'with'),
  );
  const unknown = Object.keys(rest).filter((key) => !COMMON.has(key));
  const parsed = commonSchema.safeParse(rest);
  const shape = { schema: commonSchema, codes: specShapeCodes, at, moreKeys: kindKeys };
  const findings = [
    ...(parsed.success ? [] : shapeFindings(rest, parsed.error.issues, shape, yaml)),
    ...misplaced(named[0], raw, at, scope),
  ];
  const [kind, second] = named;
  if (kind === undefined)
    return { check: null, findings: [...findings, ...noKind(kindKeys, unknown, at, scope)] };
  if (second !== undefined) {
    const values = { where: pathText(at), kinds: named.join(', '), thing: 'check' };
    return {
      check: null,
      findings: [...findings, finding('AX3011', values, yaml.place([...at, second], 'key'))],
    };
  }
  const registered = kinds.get(kind);
  const common: CommonKeys = parsed.success ? parsed.data : { id: String(entryOf(raw, 'id')) };
  const written = writtenParams(kind, raw, common, scope);
  const params = registered?.schema.safeParse(written);
  if (params !== undefined && !params.success && registered !== undefined) {
    const where = kind === 'uses' ? at : [...at, kind];
    const form = { schema: registered.schema, codes: specShapeCodes, at: where };
    findings.push(...shapeFindings(written, params.error.issues, form, yaml));
  }
  const tier = tierOf(kind, registered?.tier ?? 'exec', common.tier, at, scope);
  if (typeof tier !== 'string') return { check: null, findings: [...findings, tier] };
  if (findings.length > 0) return { check: null, findings };
  const value = registered === undefined ? plain(written) : settled(registered.schema, written, params?.data);
  return { check: assemble(kind, tier, value, common, at, scope), findings };
};
