/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number} ${number === 1 ? singular : plural}`;
