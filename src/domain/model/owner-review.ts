/** A changed path by which a pull request could change how it is judged itself. */
export interface ProtectedPath {
  readonly path: string;
  /** What it is, as a noun phrase: `the tracker`. */
  readonly what: string;
}

/** A protected path, who owns it, and which of them approved. */
export interface OwnedPath extends ProtectedPath {
  /** `@user` and `@org/team` of CODEOWNERS; empty: whoever has the admin or maintain role. */
  readonly owners: readonly string[];
  readonly approvedBy: readonly string[];
}

/** A review that does not count, and why, as a clause. */
export interface IgnoredReview {
  readonly login: string;
  readonly why: string;
}

/** Whether the owners of what a pull request changes have looked at it, and who did not push it last. */
export interface OwnerReview {
  readonly status: 'not-needed' | 'given' | 'missing';
  /** Protected paths that the pull request changes, sorted. */
  readonly paths: readonly OwnedPath[];
  /** How many owners each of them needs: two where nobody knows who pushed last, so that one of them did not. */
  readonly needed: 1 | 2;
  readonly ignored: readonly IgnoredReview[];
  /** Teams of which the App may not know who is in them. */
  readonly unreadable: readonly string[];
}
