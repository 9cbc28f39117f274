import { createHash } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';
import { createRedactingStream } from '../../../domain/model/redacting-stream.ts';
import type { CommandResult } from '../../../ports/command-runner.ts';

export type Captured = CommandResult['stdout'];

/** One output stream of one check. */
export interface Capture {
  write(chunk: Buffer): void;
  /** What was captured; call once. */
  end(): Captured;
}

const EMPTY_SHA256 = createHash('sha256').digest('hex');

/** Redacting in batches costs far less than chunk by chunk; memory stays bounded by this and the cap. */
const BATCH_BYTES = 256 * 1024;

/** A continuation byte of UTF-8: a cut before one would break a character. */
const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** The first and the last bytes of a stream that may be endless. */
const createHeadAndTail = (cap: number) => {
  const headCap = Math.ceil(cap / 2);
  const tailCap = cap - headCap;
  const head: Buffer[] = [];
  let tail: Buffer[] = [];
  let headBytes = 0;
  let tailBytes = 0;
  let total = 0;
  return {
    push: (chunk: Buffer): void => {
      total += chunk.length;
      const toHead = chunk.subarray(0, headCap - headBytes);
      if (toHead.length > 0) head.push(toHead);
      headBytes += toHead.length;
      if (toHead.length === chunk.length) return;
      tail.push(chunk.subarray(toHead.length));
      tailBytes += chunk.length - toHead.length;
      while (tail[0] !== undefined && tailBytes - tail[0].length >= tailCap)
        tailBytes -= tail.shift()?.length ?? 0;
    },
    end: (): { text: string; bytes: number; truncated: boolean } => {
      const rest = Buffer.concat(tail);
      tail = [];
      if (total <= cap)
        return { text: Buffer.concat([...head, rest]).toString(), bytes: total, truncated: false };
      // The decoder leaves out a character that the cut broke.
      const first = new StringDecoder('utf8').write(Buffer.concat(head));
      let tailStart = Math.max(0, rest.length - tailCap);
      while (isContinuation(rest[tailStart])) tailStart += 1;
      const gap = total - Buffer.byteLength(first) - (rest.length - tailStart);
      const text = `${first}\n… ${gap} bytes left out …\n${rest.toString('utf8', tailStart)}`;
      return { text, bytes: total, truncated: true };
    },
  };
};

/**
 * Captures a stream: redacted first, then hashed and counted in full, kept at both ends up to `capBytes`, and made
 * readable last. Redaction comes again after that, because taking colours out can join the halves of a secret.
 */
export const createCapture = (
  redact: (text: string) => string,
  capBytes: number,
  readable: (text: string) => string,
): Capture => {
  const decoder = new StringDecoder('utf8');
  const hash = createHash('sha256');
  const kept = createHeadAndTail(capBytes);
  const redacting = createRedactingStream(redact);
  let batch: Buffer[] = [];
  let batchBytes = 0;

  const keep = (text: string): void => {
    if (text === '') return;
    const bytes = Buffer.from(text);
    hash.update(bytes);
    kept.push(bytes);
  };
  const flush = (): void => {
    const bytes = batch.length === 1 ? batch[0] : Buffer.concat(batch);
    batch = [];
    batchBytes = 0;
    if (bytes !== undefined && bytes.length > 0) keep(redacting.push(decoder.write(bytes)));
  };

  return {
    write: (chunk) => {
      batch.push(chunk);
      batchBytes += chunk.length;
      if (batchBytes >= BATCH_BYTES) flush();
    },
    end: () => {
      flush();
      keep(redacting.push(decoder.end()) + redacting.end());
      const { text, bytes, truncated } = kept.end();
      if (bytes === 0) return { text: '', bytes, sha256: EMPTY_SHA256, truncated };
      return { text: redact(readable(text)), bytes, sha256: hash.digest('hex'), truncated };
    },
  };
};
