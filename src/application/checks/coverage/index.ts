import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { schema, type Params } from './schema.ts';

/** Enough of the code is covered, by the report of a test run. */
export const coverageKind: CheckKind<Params> = {
  kind: 'coverage',
  schema,
  tier: 'read',
  volatile: false,
  inputs: ({ report }) => [report],
  command: () => null,
  describe,
  execute,
  challenge,
};
