import { checkAnswer } from '../openapi/check-answer.ts';
import type { Addition, Answer, Asker, Call, Hub } from './additions/addition.ts';
import { createRouteTable } from './match-route.ts';

/** A request to the emulator itself with a token; null where it answers with an error. */
export type Ask = (token: string, method: string, path: string, body?: object) => Promise<unknown>;

/** Answers of routes that the emulator lacks: null for those it has. */
export type AnswerLacking = (
  method: string,
  path: string,
  token: string,
  body: string,
) => Promise<Answer | null>;

/** Who has a token: installations and Apps are known by the form of theirs. */
const askerOf = (token: string, people: ReadonlyMap<string, string>, slug: string): Asker => {
  const person = people.get(token);
  if (person !== undefined) return { kind: 'person', login: person, token };
  if (token.startsWith('ghs_')) return { kind: 'installation', login: `${slug}[bot]`, token };
  return token.startsWith('eyJ') ? { kind: 'app', login: slug, token } : { kind: 'nobody', login: '', token };
};

const parsed = (body: string): unknown => {
  try {
    return body === '' ? null : (JSON.parse(body) as unknown);
  } catch {
    return null;
  }
};

/**
 * The additions as one: the first whose route fits answers. Tokens that nobody has are refused.
 *
 * @param people tokens of people and their logins
 * @param violations takes what is wrong with an answer by GitHub's own description
 */
export const addWhatLacks = (
  additions: readonly Addition[],
  hub: Hub,
  ask: Ask,
  people: ReadonlyMap<string, string>,
  violations: string[],
): AnswerLacking => {
  const table = createRouteTable(additions.flatMap((addition) => Object.entries(addition(hub))));
  const answerOf: AnswerLacking = async (method, path, token, body) => {
    const from = askerOf(token, people, hub.slug);
    // The code of a registration is all that its conversion needs.
    const isOpen = path.startsWith('/app-manifests/');
    if (from.kind === 'nobody' && !isOpen) return { status: 401, body: { message: 'Bad credentials' } };
    const { pathname, searchParams: query } = new URL(path, 'http://emulator');
    for (const { value: handler, params } of table.match(method, pathname)) {
      const asAsker = async (verb: string, where: string, sent?: object) => ask(token, verb, where, sent);
      const api: Call['api'] = async (verb, where, sent) => {
        const added = await answerOf(verb, where, token, sent === undefined ? '' : JSON.stringify(sent));
        if (added === null) return ask(token, verb, where, sent);
        return added.status < 400 ? added.body : null;
      };
      const answer = await handler({ params, query, body: parsed(body), from, ask: asAsker, api });
      if (answer === null) continue;
      violations.push(...checkAnswer(method, path, answer.status, answer.body));
      return answer;
    }
    return null;
  };
  return answerOf;
};
