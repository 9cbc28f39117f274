import { schema } from '@octokit/graphql-schema';
import { buildSchema, extendSchema, parse, type GraphQLSchema } from 'graphql';

let known: GraphQLSchema | null = null;

/** What GitHub has had since August 2025 and the package has not, in the words of GitHub's reference. */
const NEWER = parse(`
  type IssueDependenciesSummary {
    blockedBy: Int!
    blocking: Int!
    totalBlockedBy: Int!
    totalBlocking: Int!
  }
  extend type Issue {
    issueDependenciesSummary: IssueDependenciesSummary!
  }
`);

/** GitHub's own GraphQL schema, built when it is first needed. It defines two fields twice, hence valid by assumption. */
export const githubSchema = (): GraphQLSchema => {
  const assumed = { assumeValidSDL: true, assumeValid: true };
  known ??= extendSchema(buildSchema(schema.idl, assumed), NEWER, assumed);
  return known;
};
