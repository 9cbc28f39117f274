import { setTimeout as sleep } from 'node:timers/promises';
import { patience } from './patience.ts';

type Wanted<T> = Exclude<T, null | undefined | false | 0 | ''>;

const isThere = <T>(value: T): value is Wanted<T> => Boolean(value);

/** Where no test says how long it lasts: far beyond what anything takes. */
const PATIENCE_MS = 45_000;

/**
 * Asks until there is something.
 *
 * @param seen what an error should say besides the question
 */
export const until = async <T>(
  ask: () => T | Promise<T>,
  seen: () => unknown = () => '',
): Promise<Wanted<T>> => {
  const end = Date.now() + patience(PATIENCE_MS);
  for (;;) {
    const value = await ask();
    if (isThere(value)) return value;
    if (Date.now() > end) {
      const last = JSON.stringify(seen());
      throw new Error(
        `it did not come: ${ask.toString()}; the last answer: ${JSON.stringify(value)} ${last}`,
      );
    }
    await sleep(20);
  }
};
