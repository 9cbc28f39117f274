import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import { asksServer, inputsOf, isOutside } from '../shared/objective/inputs.ts';
import type { Params } from './schema.ts';

/** A share of success meets its objective, with an error budget. */
export const sloFacts: KindFacts<Params> = {
  kind: 'slo',
  tier: 'read',
  volatile: isOutside,
  network: asksServer,
  inputs: inputsOf,
  command: () => null,
  describe,
};
