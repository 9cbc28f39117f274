import { setTimeout as sleep } from 'node:timers/promises';

type Wanted<T> = Exclude<T, null | undefined | false | 0 | ''>;

const isThere = <T>(value: T): value is Wanted<T> => Boolean(value);

/** Far beyond what anything here takes: whoever waits so long waits for ever. */
const PATIENCE_MS = Number(process.env['AURORA_TEST_PATIENCE_MS'] ?? 45_000);

/** Asks until there is something. */
export const until = async <T>(ask: () => T | Promise<T>): Promise<Wanted<T>> => {
  for (let waited = 0; waited < PATIENCE_MS; waited += 20) {
    const value = await ask();
    if (isThere(value)) return value;
    await sleep(20);
  }
  throw new Error(`it did not come: ${ask.toString()}`);
};
