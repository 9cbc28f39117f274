import type { Mode } from '../domain/model/config.ts';
import type { ChangeReason, EnforcementState, SettingsTarget } from '../domain/model/rules.ts';

/** A change of settings that is about to be made. */
export interface SettingsChange {
  readonly repositoryId: number;
  readonly repository: string;
  readonly what: SettingsTarget;
  readonly reason: ChangeReason;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Settings before, as canonical JSON; `null` for none. */
  readonly before: string;
}

/** How a change ended. */
export interface SettingsAfter {
  /** What the settings are now, as canonical JSON. */
  readonly after: string;
  /** Whether our check stands in them. */
  readonly inForce: boolean;
  /** Hex sha256 over target, before and after. */
  readonly digest: string;
}

export interface BegunChange extends SettingsChange {
  readonly id: string;
}

export interface ArchivedChange extends BegunChange {
  /** Null while it is not known how it ended. */
  readonly ended: SettingsAfter | null;
}

/**
 * Settings of a repository before and after each change that we made, kept for ever and shared by all replicas. A
 * change is written down before it is asked for, so that one cut by a kill is found and ended by the next look.
 */
export interface SettingsArchive {
  /** On disk when it resolves. */
  begin(change: SettingsChange): Promise<BegunChange>;
  end(change: BegunChange, ended: SettingsAfter, at: number): Promise<void>;
  /** GitHub refused: nothing was changed. */
  abandon(change: BegunChange): Promise<void>;
  /** Newest first. */
  list(repositoryId: number, limit: number): Promise<readonly ArchivedChange[]>;
}

/** How far the check of a repository is required, and what its configuration asked for. */
export interface KnownEnforcement extends EnforcementState {
  readonly mode: Mode;
}

/** What was last seen of each repository. */
export interface EnforcementStates {
  keep(repositoryId: number, known: KnownEnforcement, at: number): Promise<void>;
  get(repositoryId: number): Promise<KnownEnforcement | null>;
}
