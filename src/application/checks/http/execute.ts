import type { HttpResponse } from '../../../ports/http-client.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer, type Notes } from '../shared/answer.ts';
import { compile, type Needle } from '../shared/pattern.ts';
import { problemOf, type Refusal } from '../shared/read.ts';
import { judgeResponse } from './judge-response.ts';
import type { Params } from './schema.ts';

/** Milliseconds between two questions while `within` lasts. */
const INTERVAL = 200;
/** Longest wait for one answer when neither `within` nor the check's time-out is shorter. */
const ONE_ANSWER = 30_000;
const BODY_LIMIT = 1024 * 1024;

interface Try {
  readonly wrong: Refusal | null;
  readonly response: HttpResponse | null;
}

const ask = async (
  params: Params,
  context: CheckContext,
  pattern: Needle | null,
  timeoutMs: number,
): Promise<Try> => {
  const { url, method, headers } = params;
  try {
    const request = { method, url, headers, timeoutMs, maxBytes: BODY_LIMIT };
    const response = await context.http.request(request, context.signal);
    return { wrong: judgeResponse(params, response, pattern), response };
  } catch (thrown) {
    context.signal.throwIfAborted();
    return { wrong: { code: 'AX4530', values: { url, problem: problemOf(thrown) } }, response: null };
  }
};

const answerWith = (answer: Answer, last: Try, tries: number): CheckResult => {
  const { wrong, response } = last;
  const status =
    response === null ? 'no answer' : `${response.status} in ${Math.round(response.latencyMs)} ms`;
  const notes: Notes = {
    log: [`${status} (question ${tries})`],
    measures: {
      tries,
      ...(response === null ? {} : { status: response.status, latencyMs: response.latencyMs }),
    },
  };
  if (wrong === null) return answer.passed(notes);
  const { code, values } = wrong;
  return response === null ? answer.error(code, values, notes) : answer.failed(code, values, notes);
};

/** Asks once, or every 200 ms for as long as `within`. No answer at all is an error: the server was not there to judge. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const pattern = params.matches === undefined ? null : await compile(params.matches);
  if (pattern?.ok === false) return answer.error(pattern.refusal.code, pattern.refusal.values);
  const { clock, check, signal } = context;
  const end = clock.monotonic() + (params.within ?? 0);
  for (let tries = 1; ; tries += 1) {
    const left = params.within === undefined ? ONE_ANSWER : Math.max(INTERVAL, end - clock.monotonic());
    // Whole milliseconds: the clock counts finer than timers do.
    const timeoutMs = Math.ceil(Math.min(left, ONE_ANSWER, check.timeoutMs));
    const last = await ask(params, context, pattern?.value ?? null, timeoutMs);
    if (last.wrong === null || clock.monotonic() + INTERVAL > end) return answerWith(answer, last, tries);
    await clock.sleep(INTERVAL, signal);
  }
};
