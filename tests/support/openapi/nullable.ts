/**
 * Fields that GitHub takes null for although its description does not say so, each known from use: a due date is cleared
 * by null when a milestone is changed (and refused with null when one is made).
 */
const NULLABLE: Readonly<Record<string, readonly string[]>> = {
  'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}': ['due_on'],
};

/** The body without the nulls that are known to be right. */
export const withoutKnownNulls = (operation: string, body: unknown): unknown => {
  const fields = NULLABLE[operation];
  if (fields === undefined || typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).filter(([name, value]) => value !== null || !fields.includes(name)),
  );
};
