import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { schema, type Params } from './schema.ts';

/** A text or pattern occurs as often as it may, or must. */
export const searchKind: CheckKind<Params> = {
  kind: 'search',
  schema,
  tier: 'read',
  volatile: false,
  inputs: (params) => params.in,
  command: () => null,
  describe,
  execute,
  challenge,
};
