import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { schema, type Params } from './schema.ts';

/** A command prints what a stored file says it prints. */
export const goldenKind: CheckKind<Params> = {
  kind: 'golden',
  schema,
  tier: 'exec',
  volatile: false,
  inputs: () => null,
  command: ({ run }) => run,
  describe,
  execute,
  challenge,
};
