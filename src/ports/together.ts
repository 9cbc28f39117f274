import { RemoteFailure } from './remote-failure.ts';

/** What became of one write among several that were sent together. */
export type Outcome<T> = { readonly made: T } | { readonly failure: RemoteFailure };

/**
 * Several writes where the server takes one at a time. After one that failed the others are not sent, and say so: what
 * is not sent was surely not done.
 */
export const oneByOne = async <T, R>(
  all: readonly T[],
  write: (one: T) => Promise<R>,
): Promise<readonly Outcome<R>[]> => {
  const outcomes: Outcome<R>[] = [];
  let failed: RemoteFailure | null = null;
  for (const one of all) {
    if (failed !== null) {
      outcomes.push({ failure: new RemoteFailure('refused', failed.what, 0, 'It was not sent.') });
      continue;
    }
    try {
      outcomes.push({ made: await write(one) });
    } catch (error) {
      if (!(error instanceof RemoteFailure)) throw error;
      failed = error;
      outcomes.push({ failure: error });
    }
  }
  return outcomes;
};
