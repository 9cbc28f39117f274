interface Waiting<In, Out> {
  readonly one: In;
  readonly done: (result: Out) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * A function of one thing, done for all that are asked for within a moment at once. What they cannot do together is
 * done one by one, so that none fails for another's sake.
 *
 * @param together gives a result for each, in their order
 */
export const gather = <In, Out>(
  together: (all: readonly In[]) => Promise<readonly Out[]>,
  alone: (one: In) => Promise<Out>,
  waitMs: number,
): ((one: In) => Promise<Out>) => {
  let waiting: Waiting<In, Out>[] = [];
  const flush = async (): Promise<void> => {
    const group = waiting;
    waiting = [];
    const results = await together(group.map(({ one }) => one)).catch(() => null);
    for (const [index, { one, done, failed }] of group.entries()) {
      const result = results?.[index];
      if (result !== undefined) done(result);
      else
        try {
          done(await alone(one));
        } catch (error) {
          failed(error);
        }
    }
  };
  return (one) =>
    new Promise((done, failed) => {
      if (waiting.push({ one, done, failed }) === 1) setTimeout(() => void flush(), waitMs);
    });
};
