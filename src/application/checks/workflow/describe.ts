import { formatDuration } from '../../../domain/config/units.ts';
import type { Params } from './schema.ts';

export const describe = ({ file, branch, event, last, within }: Params): string => {
  const runs = last === 1 ? 'the last run' : `the last ${last} runs`;
  const of = event === undefined ? '' : ` by ${event}`;
  const age = within === undefined ? '' : `, the newest within ${formatDuration(within)}`;
  return `${runs} of ${file} on ${branch}${of} succeeded${age}`;
};
