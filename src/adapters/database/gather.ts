interface Waiting<In, Out> {
  readonly one: In;
  readonly done: (result: Out) => void;
  readonly failed: (error: unknown) => void;
}

interface GatherOptions {
  /** Things that are done together at most. */
  readonly most: number;
  /** Groups that are under way at the same time at most. */
  readonly atOnce: number;
}

/**
 * A function of one thing. Those that are asked for while others are done wait, and are done together as soon as that
 * is over; a thing that comes alone does not wait. What they cannot do together is done one by one, so that none fails
 * for another's sake.
 *
 * @param together gives a result for each, in their order
 */
export const gather = <In, Out>(
  together: (all: readonly In[]) => Promise<readonly Out[]>,
  { most, atOnce }: GatherOptions,
): ((one: In) => Promise<Out>) => {
  const waiting: Waiting<In, Out>[] = [];
  let underWay = 0;
  const alone = async ({ one, done, failed }: Waiting<In, Out>): Promise<void> => {
    try {
      for (const result of await together([one])) done(result);
    } catch (error) {
      failed(error);
    }
  };
  const doAll = async (group: readonly Waiting<In, Out>[]): Promise<void> => {
    const results = await together(group.map(({ one }) => one)).catch(() => null);
    for (const [index, each] of group.entries()) {
      const result = results?.[index];
      if (result === undefined) await alone(each);
      else each.done(result);
    }
  };
  const next = (): void => {
    if (waiting.length === 0 || underWay >= atOnce) return;
    underWay += 1;
    void doAll(waiting.splice(0, most)).finally(() => {
      underWay -= 1;
      next();
    });
    next();
  };
  return (one) =>
    new Promise((done, failed) => {
      // What arrives in the same turn of the event loop goes together.
      if (waiting.push({ one, done, failed }) === 1) setImmediate(next);
    });
};
