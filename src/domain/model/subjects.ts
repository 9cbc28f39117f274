import type { Reason } from './verdict.ts';

/** How many things some reasons are about: an item with two reasons is one blocker, as in the list of blockers. */
export const countSubjects = (reasons: readonly Reason[]): number =>
  new Set(reasons.map(({ subject }) => `${subject.kind} ${subject.id}`)).size;
