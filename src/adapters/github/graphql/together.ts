import type { z } from 'zod';
import type { Outcome } from '../../../ports/together.ts';
import type { Client } from '../client.ts';
import { mutate, NotOffered, type Mutation } from './answer.ts';
import type { Known } from './known.ts';

/** Writes of one kind: as a mutation, or one by one where that cannot be said as one. */
export interface Batch<T, P, R> {
  readonly client: Client;
  readonly known: Known;
  /** Null when an id is not known that it needs. */
  readonly mutationOf: (one: T) => Mutation | null;
  readonly payload: z.ZodType<P>;
  readonly selection: string;
  readonly fragments?: string;
  readonly resultOf: (payload: P, one: T) => Promise<R>;
  /** The same without GraphQL. */
  readonly alone: (all: readonly T[]) => Promise<readonly Outcome<R>[]>;
}

/** What became of each, in their order: those that can be are sent together, the others one after the other. */
export const sendTogether = async <T, P, R>(
  all: readonly T[],
  batch: Batch<T, P, R>,
): Promise<readonly Outcome<R>[]> => {
  const { client, known, mutationOf, payload, selection, fragments, resultOf, alone } = batch;
  const mutations = all.map((one) => (known.offered() ? mutationOf(one) : null));
  const together = all.flatMap((one, at) => {
    const mutation = mutations[at] ?? null;
    return mutation === null ? [] : [{ one, mutation }];
  });
  const send = async (): Promise<readonly Outcome<P>[]> =>
    mutate(
      client,
      payload,
      together.map(({ mutation }) => mutation),
      selection,
      fragments,
    );
  let sent: readonly Outcome<P>[] = [];
  try {
    if (together.length > 0) sent = await send();
  } catch (error) {
    if (!(error instanceof NotOffered)) throw error;
    known.refuse(error.isSure);
    return alone(all);
  }
  const results = new Map<T, Outcome<R>>();
  for (const [at, { one }] of together.entries()) {
    const outcome = sent[at];
    if (outcome === undefined) continue;
    results.set(one, 'made' in outcome ? { made: await resultOf(outcome.made, one) } : outcome);
  }
  const others = all.filter((one) => !results.has(one));
  const rest = others.length === 0 ? [] : await alone(others);
  for (const [at, one] of others.entries()) {
    const outcome = rest[at];
    if (outcome !== undefined) results.set(one, outcome);
  }
  return all.flatMap((one) => results.get(one) ?? []);
};
