import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { schema, type Params } from './schema.ts';

/** A shell command ends with the exit code (and the output) it should. */
export const runKind: CheckKind<Params> = {
  kind: 'run',
  schema,
  tier: 'exec',
  volatile: false,
  inputs: () => null,
  command: ({ run }) => run,
  describe,
  execute,
  challenge,
};
