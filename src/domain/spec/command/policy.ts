import type { Tier } from '../../model/vocabulary.ts';

/** What commands may do; the execution part of the configuration has this shape. */
export interface CommandPolicy {
  readonly tier: Tier;
  /** Program names. Empty: everything that is not denied. */
  readonly allow: readonly string[];
  /** Program names; deny wins. */
  readonly deny: readonly string[];
}

/** Then no command has to be understood. */
export const permitsEverything = ({ tier, allow, deny }: CommandPolicy): boolean =>
  tier === 'exec' && allow.length === 0 && deny.length === 0;
