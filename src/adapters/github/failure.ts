import { RemoteFailure } from '../../ports/remote-failure.ts';

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

const MINUTE = 60_000;

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

/**
 * Whether GitHub wants us to wait, and until when; `until` is null where it does not say. The order of the signs is
 * GitHub's own.
 */
export const limitOf = (error: unknown, now: number): { readonly until: number | null } | null => {
  if (!(error instanceof Error)) return null;
  const { status, headers } = answeredOf(error);
  if (status !== 403 && status !== 429) return null;
  const after = numberOf(headers['retry-after']);
  if (after !== null) return { until: now + after * 1000 };
  const reset = numberOf(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && reset !== null) return { until: reset * 1000 };
  return status === 429 || /secondary rate limit|abuse/i.test(error.message) ? { until: null } : null;
};

const MESSAGE_LIMIT = 500;

/** A proxy answers with a whole page where GitHub says a sentence. */
const wordsOf = (message: string): string =>
  /^\s*</.test(message) ? 'The answer is a page of HTML.' : message.slice(0, MESSAGE_LIMIT);

/** What went wrong with a request, in three words: refused, limited, lost. */
export const failureOf = (error: unknown, what: string, now: number): RemoteFailure => {
  if (error instanceof RemoteFailure) return error;
  if (!(error instanceof Error)) return new RemoteFailure('lost', what, 0, String(error));
  const { status } = answeredOf(error);
  const message = wordsOf(error.message);
  const limit = limitOf(error, now);
  if (limit !== null) return new RemoteFailure('limited', what, status, message, limit.until ?? now + MINUTE);
  // Octokit reports a broken connection as status 500 without an answer: both say nothing about what was done.
  const isLost = status === 0 || status >= 500 || status === 408;
  return new RemoteFailure(isLost ? 'lost' : 'refused', what, status, message);
};
