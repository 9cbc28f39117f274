import type { HttpResponse } from '../../../ports/http-client.ts';
import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { challengeBy, type Sabotage } from '../shared/sabotage.ts';
import { execute } from './execute.ts';
import type { Params } from './schema.ts';

/** Asks a server made up here, once: waiting for it to get better would only waste the time of `within`. */
const answering = (
  params: Params,
  context: ChallengeContext,
  change: string,
  response: HttpResponse,
): Sabotage => ({
  change,
  code: 'AX5205',
  run: () => {
    const { within: _within, ...once } = params;
    return execute(once, { ...context, http: { request: async () => response } });
  },
});

const healthy = (params: Params): HttpResponse => ({
  status: params.status[0] ?? 200,
  headers: {},
  body: '',
  latencyMs: 0,
});

/** Answers 500 (or what else is not accepted), then nothing where a body is asked for. */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> => {
  const status = [500, 503, 404].find((code) => !params.status.includes(code)) ?? 500;
  const sabotages = [
    answering(params, context, `the server answered ${status}`, { ...healthy(params), status }),
  ];
  if (params.contains !== undefined || params.matches !== undefined || params.json !== undefined) {
    sabotages.push(answering(params, context, 'the body was empty', healthy(params)));
  }
  return challengeBy(context, sabotages);
};
