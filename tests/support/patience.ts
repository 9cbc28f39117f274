/** Vitest's own knowledge of the test that runs; programs that use this support without vitest have none. */
const runner = process.env['VITEST'] === undefined ? null : (await import('vitest')).TestRunner;

/** What is left of a test's time for saying what did not come. */
const LAST_WORDS_MS = 5_000;
/** However long its hooks took. */
const LEAST_MS = 5_000;

/** Milliseconds that somebody may still wait: in a test until a little before its time is up, elsewhere `otherwise`. */
export const patience = (otherwise: number): number => {
  const test = runner?.getCurrentTest();
  const begun = test?.result?.startTime;
  if (test === undefined || begun === undefined) return otherwise;
  return Math.max(LEAST_MS, begun + test.timeout - LAST_WORDS_MS - Date.now());
};

/**
 * What is waited for, or, when it does not come in time, an error that says so itself: vitest's own only names the test.
 *
 * @param limitMs of no test; Infinity waits for ever
 * @throws with what `tell` says
 */
export const inTime = async <T>(wanted: Promise<T>, tell: () => string, limitMs = Infinity): Promise<T> => {
  const limit = patience(limitMs);
  if (limit === Infinity) return wanted;
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`it did not come in ${limit} ms: ${tell()}`)), limit);
  try {
    return await Promise.race([wanted, late]);
  } finally {
    clearTimeout(timer);
  }
};
