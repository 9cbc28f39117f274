/** Work that can wait for the end of this turn of the event loop, done in order. */
export interface Later<Args extends readonly unknown[]> {
  /** @throws what went wrong with something added before */
  add(...args: Args): void;
  /** Does now what waits. @throws what went wrong with it, or before */
  settle(): void;
}

/**
 * Puts work behind what is urgent: while a thousand quick checks run, the next command starts before the files about
 * the last one are written.
 */
export const createLater = <Args extends readonly unknown[]>(work: (...args: Args) => void): Later<Args> => {
  let waiting: Args[] = [];
  let problem: { readonly cause: unknown } | null = null;
  const run = (): void => {
    const batch = waiting;
    waiting = [];
    try {
      if (problem === null) for (const args of batch) work(...args);
    } catch (cause) {
      problem = { cause };
    }
  };
  const check = (): void => {
    if (problem !== null) throw problem.cause;
  };
  return {
    add: (...args) => {
      check();
      if (waiting.length === 0) setImmediate(run);
      waiting.push(args);
    },
    settle: () => {
      run();
      check();
    },
  };
};
