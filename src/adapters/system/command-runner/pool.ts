import { startWorker, type Worker } from './worker.ts';

/** Hands out workers, first come first served. */
export interface Pool {
  acquire(): Promise<Worker>;
  /** Gives a worker back; one that is not clean is replaced when the next is needed. */
  release(worker: Worker, clean: boolean): void;
  close(): void;
}

/** A pool of at most `size` workers, each started when first needed. */
export const createPool = (size: number, bash: string, secret: string): Pool => {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];

  const take = (): Worker => {
    let worker = idle.pop();
    while (worker !== undefined && !worker.alive()) worker = idle.pop();
    worker ??= startWorker(bash, secret);
    busy.add(worker);
    return worker;
  };

  return {
    acquire: () => {
      if (busy.size < Math.max(1, size)) return Promise.resolve(take());
      const { promise, resolve } = Promise.withResolvers<Worker>();
      waiting.push(resolve);
      return promise;
    },
    release: (worker, clean) => {
      busy.delete(worker);
      if (clean && worker.alive()) idle.push(worker);
      else worker.kill();
      const next = waiting.shift();
      if (next !== undefined) next(take());
    },
    close: () => {
      for (const worker of [...idle, ...busy]) worker.kill();
      idle.length = 0;
    },
  };
};
