import type { Params } from './schema.ts';

export const describe = ({ source, query, op, objective, warn }: Params): string => {
  const what = query === undefined ? source : `${query} at ${source}`;
  return `${what} is ${op} ${objective}${warn === undefined ? '' : ` (${op} ${warn} with a warning)`}`;
};
