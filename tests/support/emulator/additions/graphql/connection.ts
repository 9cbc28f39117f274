import { graphqlError } from './rest.ts';

export interface Paging {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const LONGEST = 100;
const cursorOf = (at: number): string => Buffer.from(`cursor:${at}`).toString('base64');
const placeOf = (cursor: string | null | undefined): number | null => {
  if (cursor === null || cursor === undefined) return null;
  const at = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (at === undefined)
    throw graphqlError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(at);
};

/** A page of a list. As at GitHub, nobody gets one without saying how long, nor more than a hundred at once. */
export const connectionOf = <T, N>(name: string, all: readonly T[], paging: Paging, shape: (one: T) => N) => {
  const { first, last } = paging;
  const size = first ?? last;
  if (size === null || size === undefined)
    throw graphqlError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size > LONGEST)
    throw graphqlError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${LONGEST} records.`,
    );
  const low = (placeOf(paging.after) ?? -1) + 1;
  const high = placeOf(paging.before) ?? all.length;
  const from = typeof first === 'number' ? low : Math.max(low, high - size);
  const to = typeof first === 'number' ? Math.min(high, from + size) : high;
  const nodes = all.slice(from, to).map(shape);
  return {
    nodes,
    edges: nodes.map((node, at) => ({ node, cursor: cursorOf(from + at) })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : cursorOf(from),
      endCursor: nodes.length === 0 ? null : cursorOf(from + nodes.length - 1),
    },
  };
};
