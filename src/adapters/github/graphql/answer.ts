import { z } from 'zod';
import { RemoteFailure } from '../../../ports/remote-failure.ts';
import type { Outcome } from '../../../ports/together.ts';
import type { Client } from '../client.ts';

const errorSchema = z.object({
  type: z.string().nullish(),
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).nullish(),
  locations: z.array(z.unknown()).nullish(),
});
const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(errorSchema).nullish(),
});

type Answer = z.infer<typeof answerSchema>;
type GraphqlError = z.infer<typeof errorSchema>;

export const GRAPHQL = 'POST /graphql';

const MINUTE = 60_000;

/** The server has no GraphQL, or none that knows what was asked for. Nothing was done. */
export class NotOffered extends RemoteFailure {
  /** It said so; otherwise it only did not understand. */
  readonly isSure: boolean;
  /** There is GraphQL, and it does not know a field. */
  readonly isSchema: boolean;

  constructor(status: number, problem: string, isSure: boolean) {
    super('refused', GRAPHQL, status, problem);
    this.isSure = isSure;
    this.isSchema = status === 200;
  }
}

/** No such address, or no such method there. */
const NO_ENDPOINT: readonly number[] = [404, 405, 410, 501];
/** Not in such a form: something on the way may say so too. */
const NOT_SO: readonly number[] = [400, 406, 415, 422];

/** What a request for GraphQL met, which may be that there is none. */
const metBy = (error: unknown): unknown => {
  if (!(error instanceof RemoteFailure)) return error;
  const isSure = NO_ENDPOINT.includes(error.status);
  if (!isSure && !NOT_SO.includes(error.status)) return error;
  return new NotOffered(error.status, error.message, isSure);
};

/**
 * A document that the schema of the server does not fit is not begun: there is no data, not even null, and each error
 * says where in the document it is. Anything less, a timeout for one, says nothing about what was done.
 */
const isUnknown = ({ data, errors }: Answer): boolean =>
  data === undefined &&
  !!errors?.length &&
  errors.every(({ type, locations }) => !type && !!locations?.length);

const known = (answer: Answer): Answer => {
  if (isUnknown(answer)) throw new NotOffered(200, answer.errors?.[0]?.message ?? '', true);
  return answer;
};

const LIMIT = /submitted too quickly|secondary rate limit|abuse/i;
const STATUSES: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, UNPROCESSABLE: 422 };

/** An error of GraphQL in our three words. One without a type is of the server itself. */
const failureOf = ({ type, message }: GraphqlError, now: number): RemoteFailure => {
  if (type === 'RATE_LIMITED' || LIMIT.test(message))
    return new RemoteFailure('limited', GRAPHQL, 200, message, now + MINUTE);
  const isOurs = typeof type === 'string' && !/INTERNAL|TIMEOUT|SERVICE_UNAVAILABLE/.test(type);
  return new RemoteFailure(isOurs ? 'refused' : 'lost', GRAPHQL, STATUSES[type ?? ''] ?? 422, message);
};

/**
 * What a query gives.
 *
 * @param isMeant errors of a part that was reckoned with
 * @throws NotOffered where the server has no GraphQL, or none that knows what is asked for
 * @throws RemoteFailure what went wrong otherwise
 */
export const askGraphql = async <T>(
  client: Client,
  schema: z.ZodType<T>,
  query: string,
  variables: object,
  isMeant: (type: string, path: readonly (string | number)[]) => boolean = () => false,
): Promise<T> => {
  const asked = client.query(answerSchema, query, variables);
  const answer = known(
    await asked.catch((error: unknown) => {
      throw metBy(error);
    }),
  );
  const [error] = (answer.errors ?? []).filter(({ type, path }) => !isMeant(type ?? '', path ?? []));
  if (error !== undefined) throw failureOf(error, Date.now());
  const parsed = schema.safeParse(answer.data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const problem = `The answer is not understood at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw new RemoteFailure('refused', GRAPHQL, 200, problem);
};

/** One mutation of several: `createIssue` and its input. */
export interface Mutation {
  readonly field: string;
  readonly input: object;
}

const typeOf = (field: string): string => `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;

/** All of them in one document, under an alias each; texts are variables, never a part of it. */
const documentOf = (all: readonly Mutation[], selection: string): string => {
  const variables = all.map(({ field }, at) => `$i${at}: ${typeOf(field)}`).join(', ');
  const fields = all.map(({ field }, at) => `a${at}: ${field}(input: $i${at}) { ${selection} }`).join('\n');
  return `mutation (${variables}) {\n${fields}\n}`;
};

/**
 * Mutations in one request: what became of each, in their order.
 *
 * @param schema the payload of one mutation
 * @param selection what is asked of it
 * @param fragments that the selection names
 * @throws NotOffered where the server does not know them, and none was begun
 */
export const mutate = async <T>(
  client: Client,
  schema: z.ZodType<T>,
  all: readonly Mutation[],
  selection: string,
  fragments = '',
): Promise<readonly Outcome<T>[]> => {
  const query = `${documentOf(all, selection)}\n${fragments}`;
  const variables = Object.fromEntries(all.map(({ input }, at) => [`i${at}`, input]));
  let answer: Answer;
  try {
    answer = await client.write(answerSchema, GRAPHQL, { query, variables });
  } catch (error) {
    const met = metBy(error);
    if (!(met instanceof RemoteFailure) || met instanceof NotOffered) throw met;
    return all.map(() => ({ failure: met }));
  }
  known(answer);
  const now = Date.now();
  const general = answer.errors?.find(({ path }) => !path?.length);
  return all.map((_, at): Outcome<T> => {
    const own = answer.errors?.find(({ path }) => path?.[0] === `a${at}`) ?? general;
    const parsed = schema.safeParse(answer.data?.[`a${at}`]);
    // What was made was made, whatever could not be told of it.
    if (parsed.success) return { made: parsed.data };
    if (own !== undefined) return { failure: failureOf(own, now) };
    return { failure: new RemoteFailure('lost', GRAPHQL, 200, 'The answer is not understood.') };
  });
};
