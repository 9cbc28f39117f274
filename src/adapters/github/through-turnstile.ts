import type { RequestOutcome } from '../../domain/model/budget.ts';
import type { Turnstile } from '../../ports/turnstile.ts';
import type { Answer, Parameters, Send } from './send.ts';
import { failureOf, limitOf } from './failure.ts';

/** A GraphQL query is sent as a POST and changes nothing. */
const isRead = (route: string, { query }: Parameters): boolean =>
  route.startsWith('GET ') ||
  (route === 'POST /graphql' && typeof query === 'string' && !/^\s*mutation\b/.test(query));

/** What a mutation makes, by its fields: its texts are in variables. */
const objectsOf = ({ query }: Parameters): number =>
  Math.max(1, typeof query === 'string' ? (query.match(/\bcreate\w+\(input:/g) ?? []).length : 1);

const numberOf = (value: unknown): number | null =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null;

const answered = (headers: Answer['headers']): RequestOutcome => {
  const reset = numberOf(headers['x-ratelimit-reset']);
  return {
    kind: 'answered',
    remaining: reset === null ? null : numberOf(headers['x-ratelimit-remaining']),
    reset: reset === null ? null : reset * 1_000,
  };
};

const outcomeOf = (error: unknown, route: string, now: number): RequestOutcome => {
  const limit = limitOf(error, now);
  if (limit !== null) return { kind: 'limited', until: limit.until };
  const { kind, until } = failureOf(error, route, now);
  if (kind === 'limited') return { kind, until };
  return kind === 'lost' ? { kind: 'silent' } : { kind: 'answered', remaining: null, reset: null };
};

/** Requests that keep to the budget of an installation: no use case has to know of it. */
export const throughTurnstile =
  (send: Send, turnstile: Turnstile, now: () => number): Send =>
  async (route, parameters) => {
    const kind = isRead(route, parameters) ? 'read' : 'write';
    const ticket = await turnstile.enter(kind, route, objectsOf(parameters));
    let answer: Answer;
    try {
      answer = await send(route, parameters);
    } catch (error) {
      // Not modified is thrown, and is an answer like any other.
      await turnstile.leave(ticket, outcomeOf(error, route, now()));
      throw error;
    }
    await turnstile.leave(ticket, answered(answer.headers));
    return answer;
  };
