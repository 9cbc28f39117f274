import { formatDuration } from '../../../domain/config/units.ts';
import { share } from './budget.ts';
import type { Params } from './schema.ts';

export const describe = ({ source, query, objective, warn, window }: Params): string => {
  const what = query === undefined ? source : `${query} at ${source}`;
  const over = source === 'runs' ? ` over ${formatDuration(window)}` : '';
  const tolerated = warn === undefined ? '' : ` (${share(warn)} with a warning)`;
  return `the success of ${what} is at least ${share(objective)}${over}${tolerated}`;
};
