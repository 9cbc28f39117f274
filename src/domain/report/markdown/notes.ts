/** What a verdict on a pull request is compared with. */
export interface Delta {
  /** Commit of the base. */
  readonly base: string;
  /** Blockers that the base has not, and those that only the base has; null when nothing is known of the base. */
  readonly blockers: { readonly added: readonly string[]; readonly cleared: readonly string[] } | null;
}

/** One alert with all notes in it: GitHub shows no more than a few, and none inside of a fold. */
export const noteBlock = (notes: readonly string[]): string =>
  notes.length === 0
    ? ''
    : ['> [!NOTE]', ...notes.flatMap((note) => note.split('\n')).map((line) => `> ${line}`.trimEnd())].join(
        '\n',
      );
