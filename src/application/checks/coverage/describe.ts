import { percent } from '../shared/percent.ts';
import type { Params } from './schema.ts';

export const describe = (params: Params): string => {
  const where = params.include === undefined ? '' : ` of ${params.include.join(', ')}`;
  const without = params.exclude === undefined ? '' : ` without ${params.exclude.join(', ')}`;
  const each = params.perFile === undefined ? '' : `, and of each file at least ${percent(params.perFile)}`;
  return `${params.report} covers at least ${percent(params.min)} of ${params.metric}${where}${without}${each}`;
};
