import { formatDuration } from '../../../domain/config/units.ts';
import { describeAssertions } from '../shared/assertion-text.ts';
import type { Params } from './schema.ts';

export const describe = (params: Params): string => {
  const parts = [
    `answers ${params.status.join(' or ')}`,
    ...(params.contains ?? []).map((text) => `contains ${JSON.stringify(text)}`),
    ...(params.matches === undefined ? [] : [`matches /${params.matches}/`]),
    ...(params.json === undefined ? [] : [describeAssertions(params.json)]),
    ...(params.latency === undefined ? [] : [`takes at most ${formatDuration(params.latency)}`]),
  ];
  const within = params.within === undefined ? '' : ` within ${formatDuration(params.within)}`;
  return `${params.method} ${params.url} ${parts.join(', ')}${within}`;
};
