import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { schema, type Params } from './schema.ts';

/** A person has signed it off, because no command can check it. */
export const manualKind: CheckKind<Params> = {
  kind: 'manual',
  schema,
  tier: 'read',
  volatile: true,
  inputs: () => [],
  command: () => null,
  describe,
  execute,
  challenge,
};
