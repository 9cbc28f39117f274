import type { TerminalStream } from './look.ts';

/** A person does not see the difference. Milliseconds. */
const EVERY_MS = 40;

/** A stream that is written to a few times a second, however many lines there are. */
export interface Batches extends TerminalStream {
  /** Writes what is held back; call it at the end. */
  readonly flush: () => void;
}

/** Collects what is written: with a thousand quick checks each line would be a call into the system. */
export const inBatches = (stream: TerminalStream): Batches => {
  let held = '';
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const text = held;
    held = '';
    if (text !== '') stream.write(text);
  };
  return {
    write: (text) => {
      held += text;
      timer ??= setTimeout(flush, EVERY_MS);
    },
    flush,
  };
};
