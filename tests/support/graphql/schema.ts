import { schema } from '@octokit/graphql-schema';
import { buildSchema, type GraphQLSchema } from 'graphql';

let known: GraphQLSchema | null = null;

/** GitHub's own GraphQL schema, built when it is first needed. It defines two fields twice, hence valid by assumption. */
export const githubSchema = (): GraphQLSchema => {
  known ??= buildSchema(schema.idl, { assumeValidSDL: true, assumeValid: true });
  return known;
};
