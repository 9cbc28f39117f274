import { descriptionOf } from './description.ts';

/** Statuses that every route may answer, whether its description says so or not. */
const ANYWHERE = new Set([304, 401, 403, 404, 415, 422, 429]);

/** What is wrong with an answer to a request by GitHub's own description, one sentence each. */
export const checkAnswer = (
  method: string,
  path: string,
  status: number,
  body: unknown,
): readonly string[] => {
  const description = descriptionOf();
  const { pathname } = new URL(path, 'http://server');
  const operation = description.find(method, pathname)?.operation;
  // The request has been complained about already.
  if (operation === undefined) return [];
  const schema = operation.answers[String(status)];
  const where = `answer ${status}`;
  if (schema === undefined)
    return ANYWHERE.has(status) ? [] : [`${operation.name}: ${where} is not in the description`];
  if (schema === null)
    return body === null ? [] : [`${operation.name}: ${where} has no content: ${JSON.stringify(body)}`];
  return description
    .check(`${operation.name} ${where}`, () => schema, body, where)
    .map((one) => `${operation.name}: ${one}`);
};
