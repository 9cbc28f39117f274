import type { Json } from './json.ts';
import type { Source } from './source.ts';
import type { Tier } from './vocabulary.ts';

export interface RetryPolicy {
  /** Tries after the first one. */
  readonly max: number;
  /** First delay; it doubles each time. Milliseconds. */
  readonly backoffMs: number;
  /** Full jitter: the delay is drawn from 0 to the backoff. */
  readonly jitter: boolean;
}

/** Where a check came from and how sure the rule that made it is. */
export interface Origin {
  readonly source: Source;
  /** `spec` when written by hand, else the synthesizer's rule (`verify-command`, `evidence-path`, …). */
  readonly rule: string;
  readonly confidence: 'certain' | 'likely' | 'guess';
}

/** How the author says the check can be made to fail (`challenge:` in a spec). */
export type AuthorChallenge =
  { readonly kind: 'patch'; readonly patch: string } | { readonly kind: 'run'; readonly run: string };

/** One executable assertion, normalised: every default is filled in. */
export interface Check {
  /** Unique in the plan; safe as a directory name. */
  readonly id: string;
  /** Name of the spec it belongs to. */
  readonly spec: string;
  /** Registered kind: `run`, `file`, … */
  readonly kind: string;
  /** The kind's own parameters, already validated by the kind's schema. */
  readonly with: Json;
  /** Item whose claim it supports, or null in a stand-alone spec. */
  readonly item: string | null;
  readonly needs: readonly string[];
  readonly timeoutMs: number;
  readonly retries: RetryPolicy;
  /** Globs of files to keep as evidence. */
  readonly evidence: readonly string[];
  /**
   * Globs of files the outcome depends on, or null when the author declared none: then the whole workspace
   * counts (without ignored files and without what earlier runs made).
   */
  readonly inputs: readonly string[] | null;
  /** Variables set for the check; part of the fingerprint. */
  readonly env: Readonly<Record<string, string>>;
  /** Names of variables handed through from our environment; their values are part of the fingerprint. */
  readonly passEnv: readonly string[];
  readonly tier: Tier;
  /** Evidence older than this is stale. Milliseconds, or null for no expiry. */
  readonly freshnessMs: number | null;
  readonly challenge: AuthorChallenge | null;
  readonly origin: Origin;
}

/** A named list of checks. */
export interface Spec {
  readonly name: string;
  readonly file: string;
  readonly checks: readonly Check[];
}
