import { descriptionOf, type Description, type Operation, type Server } from './description.ts';
import { checkGraphql } from '../graphql/check-graphql.ts';
import { closed } from './closed.ts';
import { withoutKnownNulls } from './nullable.ts';

/** A request, as it came by. */
export interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string;
  /** Of the authorization header, without its scheme. */
  readonly token: string;
  readonly userAgent: string | undefined;
}

const CUT_AGAIN =
  'is not in the cut description: run `node scripts/cut-openapi.ts` (see its help) and commit tests/contract/github/openapi';

/** What a text of a URL may be: its number, its truth, or itself. */
const readings = (text: string): unknown[] => [
  ...(/^-?\d+$/.test(text) ? [Number(text)] : []),
  ...(text === 'true' || text === 'false' ? [text === 'true'] : []),
  text,
];

const MOST_PER_PAGE = 100;

/** One parameter is right when one of its readings is. */
const checkParameter = (
  description: Description,
  { name }: Operation,
  where: string,
  schema: unknown,
  text: string,
): readonly string[] => {
  const key = `${name} ${where}`;
  const said = readings(text).map((value) => description.check(key, () => schema, value, where));
  return said.some((one) => one.length === 0) ? [] : (said[0] ?? []);
};

const checkQuery = (description: Description, operation: Operation, query: URLSearchParams): string[] => {
  const found: string[] = [];
  for (const [name, text] of query) {
    const schema = operation.query[name];
    if (schema === undefined) found.push(`query/${name} is not known: "${text}"`);
    else found.push(...checkParameter(description, operation, `query/${name}`, schema, text));
    if (name === 'per_page' && Number(text) > MOST_PER_PAGE)
      found.push(`query/per_page is more than GitHub gives: "${text}"`);
  }
  for (const name of operation.required)
    if (!query.has(name)) found.push(`query/${name} is required and is missing`);
  return found;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const checkBody = (description: Description, operation: Operation, text: string): readonly string[] => {
  if (text === '') return operation.bodyRequired ? ['body is required and is missing'] : [];
  const body = parsed(text);
  if (body === undefined) return [`body is no JSON: ${text.slice(0, 200)}`];
  if (operation.body === undefined)
    return JSON.stringify(body) === '{}' ? [] : [`body is not known here: ${text.slice(0, 200)}`];
  const schema = (): unknown => closed(operation.body, (reference) => description.resolve(reference));
  return description.check(`${operation.name} body`, schema, withoutKnownNulls(operation.name, body), 'body');
};

/**
 * What is wrong with a request by GitHub's own description, one sentence each: a route that does not exist, a parameter
 * of another type, a query or a field that nobody reads, an installation where only people may ask.
 */
export const checkRequest = (request: SeenRequest, server: Server = 'api.github.com'): readonly string[] => {
  const description = descriptionOf(server);
  const { pathname, searchParams } = new URL(request.path, 'http://server');
  if (request.method === 'POST' && pathname.endsWith('/graphql'))
    return checkGraphql(parsed(request.body)).map((one) => `POST /graphql: ${one}`);
  const found = description.find(request.method, pathname);
  // What an older server does not have is a matter of the test of the description.
  if (found === null && server !== 'api.github.com') return [];
  if (found === null) return [`${request.method} ${pathname} ${CUT_AGAIN}`];
  const { operation, params } = found;
  const said = [
    ...Object.entries(params).flatMap(([name, text]) =>
      checkParameter(description, operation, `path/${name}`, operation.path[name] ?? true, text),
    ),
    ...checkQuery(description, operation, searchParams),
    ...checkBody(description, operation, request.body),
    ...(request.userAgent ? [] : ['has no user-agent: GitHub refuses it']),
    ...(operation.apps || !request.token.startsWith('ghs_') ? [] : ['is not for installations of Apps']),
  ];
  const place = server === 'api.github.com' ? '' : ` (${server})`;
  return said.map((one) => `${operation.name}${place}: ${one}`);
};
