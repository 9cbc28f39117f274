import type { IncomingMessage } from 'node:http';

/** Why a body was not read: an HTTP status, and a reason for the log. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/**
 * Reads at most so many bytes in so much time, handing each piece to `saw` as it comes. A body that is too large or too
 * slow is not read to its end, nor is one for which `saw` says that there is no room.
 */
export const readBody = async (
  message: IncomingMessage,
  limit: number,
  timeoutMs: number,
  saw: (bytes: Buffer) => boolean = () => true,
): Promise<Uint8Array | Refusal> => {
  const tooLarge = { status: 413, reason: 'the body is too large' };
  if (Number(message.headers['content-length'] ?? 0) > limit) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => message.destroy(new Error('too slow')), timeoutMs);
  try {
    for await (const chunk of message) {
      const bytes = chunk as Buffer; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a request gives bytes
      size += bytes.length;
      if (size > limit) return tooLarge;
      if (!saw(bytes)) return { status: 503, reason: 'too much at once' };
      chunks.push(bytes);
    }
    return Buffer.concat(chunks, size);
  } catch {
    return { status: 408, reason: 'the body did not arrive' };
  } finally {
    clearTimeout(timer);
  }
};
