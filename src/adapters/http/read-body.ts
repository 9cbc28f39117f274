import type { IncomingMessage } from 'node:http';

/** Why a body was not read: an HTTP status, and a reason for the log. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** So many pieces may be of any size; more of them have to be so large in the mean, as whatever a network cuts is. */
const FREE_PIECES = 1_000;
const PIECE = 100;

/**
 * Reads at most so many bytes in so much time, handing each piece to `saw` as it comes. A body that is too large or too
 * slow is not read to its end, nor is one in crumbs, each of which costs more than a large piece, nor one of which `saw`
 * has something to say.
 */
export const readPieces = async (
  message: IncomingMessage,
  limit: number,
  timeoutMs: number,
  saw: (bytes: Buffer) => Refusal | null = () => null,
): Promise<readonly Buffer[] | Refusal> => {
  const tooLarge = { status: 413, reason: 'the body is too large' };
  if (Number(message.headers['content-length'] ?? 0) > limit) return tooLarge;
  const pieces: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => message.destroy(new Error('too slow')), timeoutMs);
  try {
    for await (const chunk of message) {
      const bytes = chunk as Buffer; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a request gives bytes
      size += bytes.length;
      if (size > limit) return tooLarge;
      const refusal = saw(bytes);
      if (refusal !== null) return refusal;
      pieces.push(bytes);
      if (pieces.length > FREE_PIECES && size < pieces.length * PIECE)
        return { status: 400, reason: 'the body comes in crumbs' };
    }
    return pieces;
  } catch {
    return { status: 408, reason: 'the body did not arrive' };
  } finally {
    clearTimeout(timer);
  }
};

/** All that `readPieces` reads, in one. */
export const readBody = async (
  message: IncomingMessage,
  limit: number,
  timeoutMs: number,
): Promise<Uint8Array | Refusal> => {
  const pieces = await readPieces(message, limit, timeoutMs);
  return 'status' in pieces ? pieces : Buffer.concat(pieces);
};
