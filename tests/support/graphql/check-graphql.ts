import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
} from 'graphql';
import { githubSchema } from './schema.ts';

/** The body of a request to `POST /graphql`. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The body taken apart, or a sentence that says why it is none. */
export const graphqlRequestOf = (body: unknown): GraphqlRequest | string => {
  if (!isRecord(body)) return 'body is no object';
  const { query, variables = {}, ...others } = body;
  if (typeof query !== 'string') return 'body/query is required';
  const unknown = Object.keys(others).filter((name) => name !== 'operationName');
  if (unknown.length > 0) return `body/${unknown.join(', ')} is not known`;
  if (!isRecord(variables)) return 'body/variables is no object';
  return { query, variables };
};

/** Unknown variables are ignored by GraphQL: what is sent in one is a wish that nobody hears. */
const variablesOf = (document: DocumentNode, variables: GraphqlRequest['variables']): string[] => {
  const operation = getOperationAST(document);
  if (!operation) return ['has not exactly one operation'];
  const definitions = operation.variableDefinitions ?? [];
  const names = new Set(definitions.map((one) => one.variable.name.value));
  const unknown = Object.keys(variables).filter((name) => !names.has(name));
  const { errors = [] } = getVariableValues(githubSchema(), definitions, variables);
  return [
    ...unknown.map((name) => `variable $${name} is not declared`),
    ...errors.map(({ message }) => message),
  ];
};

/** What is wrong with a query and its variables by GitHub's own schema, one sentence each. */
export const checkGraphql = (body: unknown): readonly string[] => {
  const request = graphqlRequestOf(body);
  if (typeof request === 'string') return [request];
  try {
    const document = parse(request.query);
    const errors = validate(githubSchema(), document).map(({ message }) => message);
    return errors.length > 0 ? errors : variablesOf(document, request.variables);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
};
