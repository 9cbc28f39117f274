import { RemoteFailure } from '../../ports/remote-failure.ts';

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

const answeredOf = (error: Error): Answered => {
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 0;
  const response = 'response' in error ? error.response : null;
  const headers =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object, whose values stay unknown
  return { status, headers: typeof headers === 'object' && headers ? (headers as Answered['headers']) : {} };
};

const numberOf = (value: unknown): number | null => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
};

const MINUTE = 60_000;

/** When GitHub wants to be asked again; null when this is no limit. The order of the signs is GitHub's own. */
const limitUntil = ({ status, headers }: Answered, message: string, now: number): number | null => {
  if (status !== 403 && status !== 429) return null;
  const after = numberOf(headers['retry-after']);
  if (after !== null) return now + after * 1000;
  const reset = numberOf(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && reset !== null) return reset * 1000;
  return status === 429 || /secondary rate limit|abuse/i.test(message) ? now + MINUTE : null;
};

/** What went wrong with a request, in three words: refused, limited, lost. */
export const failureOf = (error: unknown, what: string, now: number): RemoteFailure => {
  if (error instanceof RemoteFailure) return error;
  if (!(error instanceof Error)) return new RemoteFailure('lost', what, 0, String(error));
  const answered = answeredOf(error);
  const until = limitUntil(answered, error.message, now);
  if (until !== null) return new RemoteFailure('limited', what, answered.status, error.message, until);
  // Octokit reports a broken connection as status 500 without an answer: both say nothing about what was done.
  if (answered.status === 0 || answered.status >= 500 || answered.status === 408)
    return new RemoteFailure('lost', what, answered.status, error.message);
  return new RemoteFailure('refused', what, answered.status, error.message);
};
