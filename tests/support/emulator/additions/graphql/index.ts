import { execute, getOperationAST, GraphQLError, OperationTypeNode, parse } from 'graphql';
import { checkGraphql, graphqlRequestOf } from '../../../graphql/check-graphql.ts';
import { githubSchema } from '../../../graphql/schema.ts';
import type { Addition } from '../addition.ts';
import { createMutations } from './mutations.ts';
import { createQueries } from './queries.ts';
import { createRest } from './rest.ts';
import type { Minimized } from './shapes.ts';

/** GitHub puts the type beside the message, not into extensions. */
const errorOf = (error: GraphQLError) => {
  const { message, path, locations, extensions, originalError } = error;
  // An error that nobody meant is one of this emulator: it is told, not answered.
  if (originalError !== undefined && !(originalError instanceof GraphQLError)) throw originalError;
  return { type: extensions['type'] ?? 'INTERNAL', message, path, locations };
};

/** The GraphQL endpoint: GitHub's own schema, executed over the emulator's REST, so that its answers have its form. */
export const graphql: Addition = (hub) => {
  const minimized: Minimized = new Map();
  let spent = 0;
  return {
    'POST /graphql': async (call) => {
      const wrong = checkGraphql(call.body);
      if (wrong.length > 0) {
        const locations = [{ line: 1, column: 1 }];
        return { status: 200, body: { errors: wrong.map((message) => ({ message, locations })) } };
      }
      const request = graphqlRequestOf(call.body);
      if (typeof request === 'string') return { status: 400, body: { message: request } };
      spent += 1;
      const document = parse(request.query);
      const rest = createRest(call, hub.repository);
      const isMutation = getOperationAST(document)?.operation === OperationTypeNode.MUTATION;
      const { data, errors } = await execute({
        schema: githubSchema(),
        document,
        variableValues: request.variables,
        rootValue: isMutation
          ? createMutations(rest, minimized)
          : createQueries(rest, minimized, hub.repository, () => spent),
      });
      return { status: 200, body: { data, ...(errors ? { errors: errors.map(errorOf) } : {}) } };
    },
  };
};
