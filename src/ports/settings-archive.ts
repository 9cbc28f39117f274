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

export interface ArchivedChange extends SettingsChange {
  readonly id: string;
  /** Null while it is not known how it ended. */
  readonly ended: SettingsAfter | null;
}

/**
 * Settings of a repository before and after each change that we made, kept for ever and shared by all replicas. A
 * change is written down before it is asked for, so that one cut by a kill is found and ended by the next look.
 */
export interface SettingsArchive {
  /** On disk when it resolves. The id. */
  begin(change: SettingsChange): Promise<string>;
  end(id: string, ended: SettingsAfter, at: number): Promise<void>;
  /** GitHub refused: nothing was changed. */
  abandon(id: string): Promise<void>;
  /** Newest first. */
  list(repositoryId: number, limit: number): Promise<readonly ArchivedChange[]>;
}

/** How far the check of a repository is required, as last seen. */
export interface EnforcementStates {
  keep(repositoryId: number, state: EnforcementState, at: number): Promise<void>;
  get(repositoryId: number): Promise<EnforcementState | null>;
}
