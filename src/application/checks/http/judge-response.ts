import type { HttpResponse } from '../../../ports/http-client.ts';
import { judge } from '../shared/assertion.ts';
import { parseJson } from '../shared/parse.ts';
import type { Needle } from '../shared/pattern.ts';
import type { Refusal } from '../shared/read.ts';
import type { Params } from './schema.ts';

const EXCERPT = 200;

const excerpt = (body: string): string =>
  body.trim() === '' ? 'an empty body' : JSON.stringify(body.trim().slice(0, EXCERPT));

const wrongBody = (params: Params, body: string, pattern: Needle | null): Refusal | null => {
  const { url } = params;
  const missing = (params.contains ?? []).find((text) => !body.includes(text));
  const wanted = missing ?? (pattern !== null && !pattern.test(body) ? pattern.source : null);
  if (wanted !== null) return { code: 'AX4532', values: { url, wanted, body: excerpt(body) } };
  if (params.json === undefined) return null;
  const parsed = parseJson(url, body);
  if (!parsed.ok) return { code: 'AX4532', values: { url, wanted: 'JSON', body: excerpt(body) } };
  for (const one of params.json) {
    const wrong = judge(parsed.value, one);
    if (wrong !== null) {
      const wantedValue = `${one.path === '' ? '/' : one.path} ${wrong.expected}`;
      return { code: 'AX4532', values: { url, wanted: wantedValue, body: wrong.actual } };
    }
  }
  return null;
};

/** What is wrong with a response, or null. */
export const judgeResponse = (
  params: Params,
  response: HttpResponse,
  pattern: Needle | null,
): Refusal | null => {
  const { url } = params;
  const { status, body, latencyMs } = response;
  if (!params.status.includes(status)) {
    return {
      code: 'AX4531',
      values: { url, status, expected: params.status.join(' or '), body: excerpt(body) },
    };
  }
  const wrong = wrongBody(params, body, pattern);
  if (wrong !== null) return wrong;
  if (params.latency !== undefined && latencyMs > params.latency) {
    return { code: 'AX4533', values: { url, latency: Math.round(latencyMs), max: params.latency } };
  }
  return null;
};
