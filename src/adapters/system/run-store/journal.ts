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

/** Between two flushes. Milliseconds; a power cut loses at most this much work. */
const FLUSH_MS = 20;

/**
 * An append-only file of checkpoints. A record is written at once, which is enough to survive a kill, and counts as
 * kept when it is on the disk. Records share a flush, so a thousand quick checks cost a few of them.
 */
export class Journal {
  readonly #handle: number;
  readonly #failpoint: Failpoint;
  #waiting: Waiter[] = [];
  #flushing = false;
  #flushedAt = 0;

  constructor(path: string, failpoint: Failpoint) {
    this.#handle = openSync(path, 'a');
    this.#failpoint = failpoint;
    // A torn last line must not swallow the first new one.
    writeSync(this.#handle, '\n');
  }

  append(record: Checkpoint): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#write(`${seal(JSON.stringify(record))}\n`);
      this.#waiting.push({ resolve, reject });
      if (this.#flushing) return;
      this.#flushing = true;
      setTimeout(() => this.#flush(), Math.max(0, this.#flushedAt + FLUSH_MS - performance.now()));
    });
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    fdatasync(this.#handle, (cause) => {
      if (!cause && this.#failpoint('journal-after')) die();
      this.#flushedAt = performance.now();
      for (const waiter of waiting) {
        if (cause) waiter.reject(cause);
        else waiter.resolve();
      }
      this.#flushing = this.#waiting.length > 0;
      if (this.#flushing) setTimeout(() => this.#flush(), FLUSH_MS);
    });
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
