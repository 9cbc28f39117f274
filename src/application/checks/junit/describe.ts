import { count } from '../../../domain/model/count.ts';
import type { Params } from './schema.ts';

export const describe = ({ report, minTests, maxFailures, maxSkipped }: Params): string => {
  const failures = maxFailures === 0 ? 'no failure' : `at most ${count(maxFailures, 'failure')}`;
  const skipped = maxSkipped === undefined ? '' : ` and at most ${maxSkipped} skipped`;
  return `${report} shows at least ${count(minTests, 'test')} with ${failures}${skipped}`;
};
