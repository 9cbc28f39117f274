import type { Params } from './schema.ts';

const times = ({ min, max }: Params): string => {
  if (max === 0) return 'nowhere';
  if (min === undefined) return `at most ${max ?? 0} times`;
  return max === undefined ? `at least ${min} times` : `${min} to ${max} times`;
};

export const describe = (params: Params): string => {
  const wanted = params.text === undefined ? `/${params.pattern ?? ''}/` : JSON.stringify(params.text);
  const without = params.exclude === undefined ? '' : ` without ${params.exclude.join(', ')}`;
  return `${wanted} occurs ${times(params)} in ${params.in.join(', ')}${without}`;
};
