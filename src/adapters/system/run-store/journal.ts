import {
  openSync,
  closeSync,
  fdatasync,
  fdatasyncSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { Checkpoint } from '../../../ports/run-store.ts';
import { die, type Failpoint } from './failpoint.ts';
import { seal, unseal } from './sealed-line.ts';

const decode = (line: string): Checkpoint | null => {
  const text = unseal(line);
  return text === null ? null : (JSON.parse(text) as Checkpoint);
};

/** What earlier attempts left; torn and altered lines are counted and left out. */
export const readJournal = (path: string): { records: Checkpoint[]; ignored: number } => {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    return { records: [], ignored: 0 };
  }
  const records: Checkpoint[] = [];
  let ignored = 0;
  for (const line of content.split('\n')) {
    if (line === '') continue;
    const record = decode(line);
    if (record) records.push(record);
    else ignored += 1;
  }
  return { records, ignored };
};

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (cause: Error) => void;
}

/**
 * An append-only file of checkpoints. Records that arrive while the disk is busy share the next flush, so a
 * thousand quick checks cost a few flushes, and none is reported done before its bytes are safe.
 */
export class Journal {
  readonly #handle: number;
  readonly #failpoint: Failpoint;
  #pending: string[] = [];
  #waiters: Waiter[] = [];
  #flushing = false;

  constructor(path: string, failpoint: Failpoint) {
    this.#handle = openSync(path, 'a');
    this.#failpoint = failpoint;
    // A torn last line must not swallow the first new one.
    writeSync(this.#handle, '\n');
  }

  append(record: Checkpoint): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#pending.push(`${seal(JSON.stringify(record))}\n`);
      this.#waiters.push({ resolve, reject });
      if (!this.#flushing) setImmediate(() => this.#flush());
    });
  }

  #flush(): void {
    if (this.#flushing || this.#pending.length === 0) return;
    this.#flushing = true;
    const text = this.#pending.join('');
    const waiters = this.#waiters;
    this.#pending = [];
    this.#waiters = [];
    const settle = (cause: Error | null): void => {
      if (!cause && this.#failpoint('journal-after')) die();
      for (const waiter of waiters) {
        if (cause) waiter.reject(cause);
        else waiter.resolve();
      }
      this.#flushing = false;
      this.#flush();
    };
    try {
      this.#write(text);
    } catch (cause) {
      settle(cause as Error);
      return;
    }
    fdatasync(this.#handle, settle);
  }

  #write(text: string): void {
    if (this.#failpoint('journal-before')) die();
    if (this.#failpoint('journal-torn')) {
      writeSync(this.#handle, text.slice(0, Math.floor(text.length / 2)));
      fdatasyncSync(this.#handle);
      die();
    }
    writeFileSync(this.#handle, text);
  }

  close(): void {
    closeSync(this.#handle);
  }
}
