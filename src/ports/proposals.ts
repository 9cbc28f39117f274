/** A pull request of our branch. */
export interface Proposal {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly merged: boolean;
}

export interface ProposedFile {
  readonly file: string;
  readonly text: string;
}

/** Branches and pull requests of one repository, read. Methods reject with `RemoteFailure`. */
export interface ProposalsReader {
  /** Message of the commit that a branch is at, or null without the branch. */
  tipMessage(branch: string): Promise<string | null>;
  /** The newest pull request of a branch of this repository, open or not, or null. */
  newest(branch: string): Promise<Proposal | null>;
}

/** The same, written. A branch has at most one open pull request, so none is made twice. */
export interface ProposalsWriter {
  /** Puts a branch, new or not, at one commit on top of a base. What it was at before is gone. */
  rewrite(
    branch: string,
    isNew: boolean,
    commit: { readonly base: string; readonly message: string; readonly files: readonly ProposedFile[] },
  ): Promise<void>;
  /** The new number. */
  open(
    branch: string,
    base: string,
    text: { readonly title: string; readonly body: string },
  ): Promise<number>;
  edit(number: number, text: { readonly title: string; readonly body: string }): Promise<void>;
  close(number: number, body: string): Promise<void>;
}
