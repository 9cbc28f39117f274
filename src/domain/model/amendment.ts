interface Given {
  /** Comment that asked for it: the same decision is never taken in twice. */
  readonly comment: number;
  /** Issue or pull request that the comment stands on. */
  readonly issue: number;
  /** Who decided, by login. */
  readonly login: string;
}

/** An exception that somebody gives in a comment. */
export interface WaiverGiven extends Given {
  readonly kind: 'waiver';
  readonly item: string;
  /** ISO date. */
  readonly until: string;
  readonly reason: string;
}

/** A statement that somebody makes in a comment. */
export interface SignOffGiven extends Given {
  readonly kind: 'sign-off';
  /** Item or check. */
  readonly subject: string;
  /** ISO date. */
  readonly at: string;
  readonly statement: string;
}

/** What people decide in comments and the configuration has to say. */
export type Amendment = WaiverGiven | SignOffGiven;

/** What became of it. `present`: the configuration said so already. */
export type AmendmentState =
  | { readonly state: 'given' }
  | { readonly state: 'proposed'; readonly pullRequest: number }
  | { readonly state: 'present' }
  | { readonly state: 'refused'; readonly problem: string };
