/** A review of a pull request. */
export interface RemoteReview {
  /** Null for somebody who is no longer there. */
  readonly login: string | null;
  readonly isBot: boolean;
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `COMMENTED`, `PENDING`. */
  readonly state: string;
  /** Commit that was looked at. */
  readonly commit: string | null;
}

/** Who wrote a pull request, who brought its head, and who reviewed it. Methods reject with `RemoteFailure`. */
export interface ReviewsReader {
  /** Login of who opened the pull request; null for somebody who is no longer there. */
  author(pullRequest: number): Promise<string | null>;
  /** Login of who pushed the commit that the pull request is at; null when GitHub does not say. */
  lastPusher(pullRequest: number): Promise<string | null>;
  /** In the order in which they were given. */
  list(pullRequest: number): Promise<readonly RemoteReview[]>;
}

/** What people may do, now. Methods reject with `RemoteFailure`. */
export interface PeopleReader {
  /** Role in the repository (`admin`, `maintain`, `write`, …), or null for somebody who has none. */
  role(login: string): Promise<string | null>;
  /** Whether somebody is in a team (`org/team`); null when the App may not know. */
  inTeam(team: string, login: string): Promise<boolean | null>;
}
