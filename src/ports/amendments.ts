import type { Amendment, AmendmentState } from '../domain/model/amendment.ts';

/** A decision, and where its command is answered. */
export interface KeptAmendment {
  readonly amendment: Amendment;
  /** `gate:41` or `issue:7`. */
  readonly concern: string;
  readonly state: AmendmentState;
}

/**
 * Decisions of people on their way from the comment they were given in to the pull request that brings them to the
 * repository. Everything is on disk when it resolves.
 */
export interface Amendments {
  /** Takes a decision in; one that is known by its comment stays as it is. */
  give(repositoryId: number, amendment: Amendment, concern: string, at: number): Promise<void>;
  /** What was decided in a comment, and what became of it; null when it is not known. */
  of(repositoryId: number, comment: number): Promise<KeptAmendment | null>;
  /** Those that were given and not looked at since, oldest first. */
  given(repositoryId: number): Promise<readonly KeptAmendment[]>;
  /** Logins of those whose decisions a write-back pull request brings, or is about to. */
  deciders(repositoryId: number, pullRequest: number): Promise<readonly string[]>;
  conclude(repositoryId: number, comment: number, state: AmendmentState): Promise<void>;
}
