import type { Generated } from 'kysely';
import type { AmendmentState } from '../../domain/model/amendment.ts';
import type { Mode } from '../../domain/model/config.ts';
import type { ChangeReason, EnforcementState, SettingsTarget } from '../../domain/model/rules.ts';

/** The tables, on both databases. Times are milliseconds since the epoch. What makes them is in migrations/. */
export interface Schema {
  migration: { name: string };
  delivery: {
    id: string;
    event: string;
    action: string | null;
    received_at: number;
  };
  lane: {
    key: string;
    installation: number;
    repository_id: number;
    repository: string;
    concern: string;
    dirty: number;
    done: Generated<number>;
    dirty_since: number;
    state: 'idle' | 'ready' | 'leased' | 'dead';
    owner: string | null;
    fence: Generated<number>;
    lease_until: Generated<number>;
    tries: Generated<number>;
    run_at: number;
    last_error: string | null;
    /** Why there is nothing that could be done; null otherwise. */
    parked: string | null;
  };
  delivery_lane: { delivery: string; lane: string; generation: number };
  leader: { name: string; owner: string; fence: number; lease_until: number };
  budget: {
    installation: number;
    remaining: number | null;
    reset_at: number | null;
    blocked_until: number;
    probing: number;
    strikes: number;
    silences: number;
    /** Times of the writes of the last hour, a JSON list. */
    writes: string;
  };
  asked_delivery: { guid: string; asked_at: number; times: number };
  /** When something that is done from time to time was done last, or up to when it reached. */
  round: { name: string; at: number };
  intent: { id: string; state: 'sent' | 'settled'; sent_at: number; remote: string | null };
  answer: { key: string; etag: string; body: string; next: string | null; kept_at: Generated<number> };
  token: { id: string; expires: number };
  result: {
    installation: Generated<number>;
    repository_id: number;
    sha: string;
    workflow_run: number;
    attempt: number;
    trust: string;
    manifest: string;
    kept_at: Generated<number>;
    /** Hex sha256 of the archive that it lies in, as its job said. */
    artifact: string | null;
    /** Why it does not count, as a clause. */
    refused: string | null;
  };
  verdict: {
    installation: number;
    repository_id: number;
    /** ISO date. */
    day: string;
    at: number;
    sha: string;
    run: string;
    workflow_run: number;
    /** gzip of JSON. */
    tree: Uint8Array;
  };
  settings_snapshot: {
    id: string;
    repository_id: number;
    repository: string;
    what: SettingsTarget;
    reason: ChangeReason;
    at: number;
    /** Canonical JSON, as is what follows. */
    before_settings: string;
    /** Null while it is not known how the change ended. */
    after_settings: string | null;
    in_force: number | null;
    digest: string | null;
    ended_at: number | null;
  };
  enforcement: {
    repository_id: number;
    mode: Mode;
    level: EnforcementState['level'];
    /** A sentence. */
    state: string;
    at: number;
  };
  amendment: {
    id: string;
    repository_id: number;
    comment: number;
    concern: string;
    /** JSON. */
    amendment: string;
    state: AmendmentState['state'];
    pull_request: number | null;
    problem: string | null;
    given_at: number;
  };
  /** What a lane has to say to the readers of reports; `remarks` is a JSON list. */
  notice: { lane: string; repository_id: number; progress: string | null; remarks: string };
  /** What a sync left behind; `files` and `issues` are JSON lists. */
  settled: { lane: string; self: string; commit_sha: string; files: string | null; issues: string };
  audit: { seq: number; at: number; kind: string; subject: string; entry: string; hash: string };
  audit_head: { id: number; origin: string | null; head: string; pruned: string };
  audit_checkpoint: { size: number; at: number; root: string; note: string };
  audit_key: { verifier: string; since: number };
}
