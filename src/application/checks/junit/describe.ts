import type { Params } from './schema.ts';

export const describe = ({ report, minTests, maxFailures, maxSkipped }: Params): string => {
  const failures =
    maxFailures === 0 ? 'no failure' : `at most ${maxFailures} ${maxFailures === 1 ? 'failure' : 'failures'}`;
  const skipped = maxSkipped === undefined ? '' : ` and at most ${maxSkipped} skipped`;
  return `${report} shows at least ${minTests} ${minTests === 1 ? 'test' : 'tests'} with ${failures}${skipped}`;
};
