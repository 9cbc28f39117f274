import { describeAssertions } from '../shared/assertion-text.ts';
import type { Params } from './schema.ts';

export const describe = (params: Params): string => {
  if (!params.exists) return `${params.path} is absent`;
  const parts = [
    ...(params.minBytes === undefined ? [] : [`has at least ${params.minBytes} bytes`]),
    ...(params.contains ?? []).map((text) => `contains ${JSON.stringify(text)}`),
    ...(params.matches === undefined ? [] : [`matches /${params.matches}/`]),
    ...(params.digest === undefined ? [] : [`has the digest ${params.digest.slice(0, 19)}…`]),
    ...[params.json, params.yaml].flatMap((list) => (list === undefined ? [] : [describeAssertions(list)])),
  ];
  return `${params.path} ${parts.length === 0 ? 'exists and is not empty' : parts.join(', ')}`;
};
