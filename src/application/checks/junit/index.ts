import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { schema, type Params } from './schema.ts';

/** The results of a test run hold: enough tests ran, and none failed. */
export const junitKind: CheckKind<Params> = {
  kind: 'junit',
  schema,
  tier: 'read',
  volatile: false,
  inputs: ({ report }) => [report],
  command: () => null,
  describe,
  execute,
  challenge,
};
