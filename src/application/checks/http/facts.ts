import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** A server answers as it should. Tier `write`: a request can change what is outside the workspace. */
export const httpFacts: KindFacts<Params> = {
  kind: 'http',
  tier: 'write',
  volatile: () => true,
  network: () => true,
  inputs: () => [],
  command: () => null,
  describe,
};
