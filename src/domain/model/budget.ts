/**
 * What an installation may ask of GitHub, as all replicas know it. Times are milliseconds since the epoch.
 */
export interface Budget {
  /** Requests left until `reset`, as GitHub last said; null before it said anything. */
  readonly remaining: number | null;
  readonly reset: number | null;
  /** No request before this; 0 when nothing stands in the way. It stays until a probe was answered. */
  readonly blockedUntil: number;
  /** One request was let through to see whether the limit is over. */
  readonly probing: boolean;
  /** Limits met in a row. */
  readonly strikes: number;
  /** Requests in a row that nobody answered. */
  readonly silences: number;
  /** When something was or will be written, in the last hour, oldest first. */
  readonly writes: readonly number[];
}

/** Of an installation that nothing is known of. */
export const FULL_BUDGET: Budget = {
  remaining: null,
  reset: null,
  blockedUntil: 0,
  probing: false,
  strikes: 0,
  silences: 0,
  writes: [],
};

/** What became of a request. `limited`: GitHub wants us to wait; `until` is null where it did not say how long. */
export type RequestOutcome =
  | { readonly kind: 'answered'; readonly remaining: number | null; readonly reset: number | null }
  | { readonly kind: 'limited'; readonly until: number | null }
  | { readonly kind: 'silent' };
