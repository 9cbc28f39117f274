import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { schema, type Params } from './schema.ts';

/** A server answers as it should. Tier `write`: a request can change what is outside the workspace. */
export const httpKind: CheckKind<Params> = {
  kind: 'http',
  schema,
  tier: 'write',
  volatile: true,
  inputs: () => [],
  command: () => null,
  describe,
  execute,
  challenge,
};
