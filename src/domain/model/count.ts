/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number} ${number === 1 ? singular : plural}`;

/** What follows the first of a list in a sentence, or the first few: ` and 2 more`, or nothing. */
export const andMore = ({ length }: readonly unknown[], named = 1): string =>
  length > named ? ` and ${length - named} more` : '';
