import type { KindFacts } from '../kind.ts';
import { describe } from './describe.ts';
import { asksServer, inputsOf, isOutside } from '../shared/objective/inputs.ts';
import type { Params } from './schema.ts';

/** A number is on the right side of an objective. */
export const metricFacts: KindFacts<Params> = {
  kind: 'metric',
  tier: 'read',
  volatile: isOutside,
  network: asksServer,
  inputs: inputsOf,
  command: () => null,
  describe,
};
