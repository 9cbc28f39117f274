import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { schema, type Params } from './schema.ts';

/** A scanner found nothing new. */
export const sarifKind: CheckKind<Params> = {
  kind: 'sarif',
  schema,
  tier: 'read',
  volatile: false,
  inputs: ({ report, baseline }) => [report, ...(baseline === undefined ? [] : [baseline])],
  command: () => null,
  describe,
  execute,
  challenge,
};
