import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../domain/model/thrown.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';

const TIMEOUT_MS = 5 * 60_000;

/** What is too large is the fault of whoever made it, and is not tried again. */
class TooLarge extends Error {}

const upTo = (limit: number, hash: Hash): Transform => {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limit) return done(new TooLarge());
      hash.update(chunk);
      return done(null, chunk);
    },
  });
};

/**
 * Gets what GitHub keeps at a place that it named, into a file. Our token is not sent there, and it may not send us
 * further.
 *
 * @returns its hex sha256; null when it is larger than the limit, whatever was announced
 * @throws RemoteFailure when it cannot be had
 */
export const download = async (url: string, path: string, limit: number): Promise<string | null> => {
  const what = 'GET (an artifact)';
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok || answer.body === null)
      throw new RemoteFailure('lost', what, answer.status, `It answered ${answer.status}.`);
    const hash = createHash('sha256');
    await pipeline(Readable.fromWeb(answer.body), upTo(limit, hash), createWriteStream(path));
    return hash.digest('hex');
  } catch (cause) {
    if (cause instanceof TooLarge) return null;
    if (cause instanceof RemoteFailure) throw cause;
    throw new RemoteFailure('lost', what, 0, messageOf(cause));
  }
};
