import type { Params } from './schema.ts';

export const describe = ({ report, level, baseline }: Params): string => {
  const above = level === 'error' ? 'error' : `result at level ${level} or above`;
  return `${report} has no ${above}${baseline === undefined ? '' : ` that is not in ${baseline}`}`;
};
