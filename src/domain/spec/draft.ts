import type { Check, Origin } from '../model/check.ts';
import type { Json } from '../model/json.ts';
import type { Source } from '../model/source.ts';
import type { Expectation } from '../model/tracker.ts';
import type { Tier } from '../model/vocabulary.ts';
import type { SpecDefaults } from './defaults.ts';
import { retryPolicy } from './read-check.ts';
import type { RunExpect } from './run-params.ts';

/** Tiers of the built-in kinds; a test holds them against the registry. A kind of the project's own runs its code. */
const TIERS: Readonly<Record<string, Tier>> = {
  run: 'exec',
  golden: 'exec',
  http: 'write',
  file: 'read',
  search: 'read',
  coverage: 'read',
  junit: 'read',
  sarif: 'read',
  workflow: 'read',
  metric: 'read',
  slo: 'read',
  manual: 'read',
};

/** What a kind of check does to the machine at least. */
export const tierOfKind = (kind: string): Tier => TIERS[kind] ?? 'exec';

/** What a rule made of a piece of text: an assertion, where it stood, and how sure the rule is. */
export interface Draft {
  readonly kind: string;
  readonly with: Json;
  readonly rule: string;
  readonly confidence: Origin['confidence'];
  readonly source: Source;
  /** The text it was made from. */
  readonly text: string;
}

type Made = Pick<Draft, 'rule' | 'confidence' | 'source' | 'text'>;

/** The stated result of a command, in the words of a spec. */
export const expectOf = (expectation: Expectation | null): RunExpect | null => {
  if (expectation === null) return null;
  if (expectation.kind === 'success') return { exitCode: 0 };
  return expectation.kind === 'contains'
    ? { contains: expectation.text }
    : { number: `${expectation.op}${expectation.value}` };
};

export const runDraft = (
  run: string,
  expect: RunExpect | null,
  shell: 'plain' | 'strict',
  made: Made,
): Draft => ({
  kind: 'run',
  with: { run, shell, expect: expect === null ? null : { ...expect } },
  ...made,
});

export const fileDraft = (params: { readonly [key: string]: Json }, made: Made): Draft => ({
  kind: 'file',
  with: { exists: true, ...params },
  ...made,
});

export const coverageDraft = (params: { readonly [key: string]: Json }, made: Made): Draft => ({
  kind: 'coverage',
  with: params,
  ...made,
});

export const manualDraft = (statement: string, made: Omit<Made, 'text'>): Draft => ({
  kind: 'manual',
  with: { statement },
  text: statement,
  ...made,
});

/** What a draft gets on its way to a check. */
export interface Placement {
  readonly id: string;
  readonly spec: string;
  readonly item: string | null;
  readonly needs?: readonly string[];
  readonly evidence?: readonly string[];
}

/** A draft as a check, with every default filled in. */
export const checkOf = (draft: Draft, placement: Placement, defaults: SpecDefaults): Check => ({
  id: placement.id,
  spec: placement.spec,
  kind: draft.kind,
  with: draft.with,
  item: placement.item,
  needs: placement.needs ?? [],
  timeoutMs: defaults.timeoutMs,
  retries: retryPolicy(undefined),
  evidence: placement.evidence ?? [],
  inputs: null,
  env: {},
  passEnv: [],
  tier: tierOfKind(draft.kind),
  freshnessMs: defaults.freshnessMs,
  challenge: null,
  origin: { source: draft.source, rule: draft.rule, confidence: draft.confidence },
});
