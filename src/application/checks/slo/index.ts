import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { inputsOf } from '../shared/objective/source.ts';
import { schema, type Params } from './schema.ts';

/** A share of success meets its objective, with an error budget. */
export const sloKind: CheckKind<Params> = {
  kind: 'slo',
  schema,
  tier: 'read',
  volatile: true,
  inputs: inputsOf,
  command: () => null,
  describe,
  execute,
  challenge,
};
