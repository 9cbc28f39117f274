import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { inputsOf } from '../shared/objective/source.ts';
import { schema, type Params } from './schema.ts';

/** A number is on the right side of an objective. */
export const metricKind: CheckKind<Params> = {
  kind: 'metric',
  schema,
  tier: 'read',
  volatile: true,
  inputs: inputsOf,
  command: () => null,
  describe,
  execute,
  challenge,
};
