import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** A scanner found nothing new. */
export const sarifFacts: KindFacts<Params> = {
  kind: 'sarif',
  tier: 'read',
  volatile: () => false,
  inputs: ({ report, baseline }) => [report, ...(baseline === undefined ? [] : [baseline])],
  command: () => null,
  describe,
};
