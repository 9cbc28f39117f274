/** Writes on their way to the disk. */
export interface Saving {
  add(write: Promise<void>): void;
  /** @throws what went wrong with a write so far: nothing new is begun that could not be kept. */
  check(): void;
  /** @throws what went wrong with any of them, after all have ended. */
  settle(): Promise<void>;
}

/**
 * Lets work go on while what is done is written: waiting for the disk after each of a thousand quick checks would take
 * longer than the checks. Writes keep their order, so nothing is kept without what came before it.
 */
export const createSaving = (): Saving => {
  const pending = new Set<Promise<void>>();
  const problems: unknown[] = [];
  const check = (): void => {
    if (problems.length > 0) throw problems[0];
  };
  return {
    add: (write) => {
      const settled = write
        .catch((cause: unknown) => void problems.push(cause))
        .then(() => void pending.delete(settled));
      pending.add(settled);
    },
    check,
    settle: async () => {
      await Promise.all(pending);
      check();
    },
  };
};
