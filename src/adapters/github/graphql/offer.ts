import { DAY_MS } from '../../../domain/model/iso-week.ts';

const WHILE_MS = 10 * 60_000;

/** What may be asked of a server: all of it through GraphQL, and there what issues wait for, which came later. */
export type Offered = 'graphql' | 'dependencies';

/** What a server offers, as it was found; remembered by whoever keeps it. */
export interface Offer {
  has(what: Offered): boolean;
  /** @param isSure the server does not know it, so it is asked for again a day later, and not a while later */
  decline(what: Offered, isSure: boolean): void;
}

/** @param now milliseconds since the epoch */
export const createOffer = (now: () => number): Offer => {
  const declinedUntil = new Map<Offered, number>();
  return {
    has: (what) => now() >= (declinedUntil.get(what) ?? 0),
    decline: (what, isSure) => void declinedUntil.set(what, now() + (isSure ? DAY_MS : WHILE_MS)),
  };
};
