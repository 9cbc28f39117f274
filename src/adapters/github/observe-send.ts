import type { Tracer } from '../../ports/tracer.ts';
import type { Send } from './send.ts';

/** A request and what was answered. */
export interface SentRequest {
  /** `GET /repos/{owner}/{repo}`: with places, and not with what is in them. */
  readonly route: string;
  /** 0 when nothing was answered. */
  readonly status: number;
  readonly durationMs: number;
}

/** Octokit reports a broken connection as status 500, without an answer. */
const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && 'response' in error
    ? error.status
    : 0;

/** Answers that a cache or a look whether something is there asks for. */
const EXPECTED: ReadonlySet<number> = new Set([304, 404]);

/** Requests that are timed and told: one span each, within whatever they are made for. */
export const observeSend =
  (send: Send, tracer: Tracer, monotonic: () => number, seen: (request: SentRequest) => void): Send =>
  async (route, parameters) => {
    const begun = monotonic();
    const sent = await tracer.span(route, {}, async (span) => {
      const told = (status: number): void => {
        span.note({ 'http.response.status_code': status });
        seen({ route, status, durationMs: monotonic() - begun });
      };
      try {
        const answer = await send(route, parameters);
        told(answer.status);
        return { answer };
      } catch (error) {
        const status = statusOf(error);
        told(status);
        if (EXPECTED.has(status)) return { error };
        throw error;
      }
    });
    if ('error' in sent) throw sent.error;
    return sent.answer;
  };
