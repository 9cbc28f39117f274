import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** A text or pattern occurs as often as it may, or must. */
export const searchFacts: KindFacts<Params> = {
  kind: 'search',
  tier: 'read',
  volatile: () => false,
  inputs: (params) => params.in,
  command: () => null,
  describe,
};
