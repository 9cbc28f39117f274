import { formatDuration } from '../../../domain/config/units.ts';
import { percent } from '../../../domain/model/percent.ts';
import type { Params } from './schema.ts';

export const describe = ({ source, query, objective, warn, window }: Params): string => {
  const what = query === undefined ? source : `${query} at ${source}`;
  const over = source === 'runs' ? ` over ${formatDuration(window)}` : '';
  const tolerated = warn === undefined ? '' : ` (${percent(warn)} with a warning)`;
  return `the success of ${what} is at least ${percent(objective)}${over}${tolerated}`;
};
