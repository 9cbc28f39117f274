import { readFileSync } from 'node:fs';

/** What a worker tells the benchmark about itself. */
export interface WorkerAnswer {
  /** Milliseconds of the first call in this process, without loading the code. */
  readonly firstMs: number;
  /** Size of the answer, so that nobody can be fast by doing nothing. */
  readonly count: number;
  /** Bytes this process asked the system to read. */
  readonly readBytes: number;
}

const readBytes = (): number => {
  try {
    return Number(/^rchar: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

/** Calls `work` once, the first time in this process, and prints how long it took. */
export const answer = async (work: () => number | Promise<number>): Promise<void> => {
  const before = readBytes();
  const started = performance.now();
  const count = await work();
  const firstMs = performance.now() - started;
  const said: WorkerAnswer = { firstMs, count, readBytes: readBytes() - before };
  process.stdout.write(`${JSON.stringify(said)}\n`);
};

export const argument = (index: number): string => {
  const value = process.argv[2 + index];
  if (value === undefined) throw new Error(`argument ${index + 1} is missing`);
  return value;
};
