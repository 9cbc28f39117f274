import { z } from 'zod';
import type { HttpClient } from '../../../../ports/http-client.ts';
import { parseJson } from '../parse.ts';
import { got, problemOf, refused, type Read } from '../read.ts';

const TIMEOUT = 15_000;
const BODY_LIMIT = 1024 * 1024;

const sample = z.tuple([z.number(), z.string()]);

/** The answer of `GET /api/v1/query` (Prometheus HTTP API), as far as one number needs it. */
const answerSchema = z.object({
  status: z.literal('success'),
  data: z.discriminatedUnion('resultType', [
    z.object({ resultType: z.literal('scalar'), result: sample }),
    z.object({ resultType: z.literal('vector'), result: z.array(z.object({ value: sample })) }),
  ]),
});

/** The address of the query: `/api/v1/query` is added where it is missing, and `query` where it is given apart. */
const queryUrl = (source: string, query: string | undefined): string => {
  const url = new URL(source);
  if (!url.pathname.endsWith('/api/v1/query'))
    url.pathname = `${url.pathname.replace(/\/$/, '')}/api/v1/query`;
  if (query !== undefined) url.searchParams.set('query', query);
  return url.href;
};

const samplesOf = (data: z.output<typeof answerSchema>['data']): string[] =>
  data.resultType === 'scalar' ? [data.result[1]] : data.result.map(({ value }) => value[1]);

const oneNumber = (source: string, body: string): Read<number> => {
  const unclear = (problem: string): Read<never> => refused('AX4583', { source, problem });
  const document = parseJson(source, body);
  const answer = document.ok ? answerSchema.safeParse(document.value) : null;
  if (answer === null || !answer.success) return unclear('the answer is no scalar and no vector');
  const samples = samplesOf(answer.data.data);
  if (samples.length === 0) return refused('AX4580', { source });
  if (samples.length > 1) return unclear(`the query gives ${samples.length} series; aggregate them to one`);
  const value = Number(samples[0]);
  return Number.isFinite(value) ? got(value) : refused('AX4580', { source });
};

/** Asks Prometheus for one number. NaN, which a ratio without events gives, is no data. */
export const readPrometheus = async (
  source: string,
  query: string | undefined,
  http: HttpClient,
  signal: AbortSignal,
): Promise<Read<number>> => {
  try {
    const request = {
      method: 'GET',
      url: queryUrl(source, query),
      headers: {},
      timeoutMs: TIMEOUT,
      maxBytes: BODY_LIMIT,
    };
    const response = await http.request(request, signal);
    if (response.status !== 200)
      return refused('AX4583', { source, problem: `it answered ${response.status}` });
    return oneNumber(source, response.body);
  } catch (thrown) {
    return refused('AX4583', { source, problem: problemOf(thrown) });
  }
};
