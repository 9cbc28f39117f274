import { createHmac, timingSafeEqual, type Hmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readPieces, type Refusal } from './read-body.ts';
import { createWaitingRoom, type Place } from './waiting-room.ts';

/** GitHub sends at most so much. */
const BODY_LIMIT = 25 * 1024 * 1024;
const BODY_TIMEOUT_MS = 15_000;
/** Bodies that are on their way at once, from whomever. */
const ARRIVING = 256;
/** What they may take together: one of the largest, and many as they usually are. */
const ARRIVING_BYTES = 32 * 1024 * 1024;
/** Deliveries that wait for the disk at once. */
const KEEPING = 256;

/** A webhook whose signature is right. */
export interface Received {
  readonly id: string;
  readonly event: string;
  readonly body: Uint8Array;
}

export interface ReceiverOptions {
  /** The present secret, and the previous one while it is being changed. */
  readonly secrets: readonly string[];
  /** Resolves when the delivery is on disk; rejects when it cannot be kept. */
  readonly accept: (delivery: Received) => Promise<'new' | 'duplicate'>;
  /** Told what was not accepted and why; never a body. */
  readonly refused: (status: number, reason: string, id: string) => void;
  readonly timeoutMs?: number;
}

const SIGNATURE = /^sha256=([0-9a-f]{64})$/;
const ID = /^[\w-]{1,100}$/;
const EVENT = /^[a-z0-9_]{1,64}$/;

const header = (message: IncomingMessage, name: string): string => {
  const value = message.headers[name];
  return typeof value === 'string' ? value : '';
};

const isSigned = (signature: string, macs: readonly Hmac[]): boolean => {
  const given = Buffer.from(signature, 'hex');
  // Every secret is compared, so that the time says nothing of which one was right.
  return macs.map((mac) => timingSafeEqual(mac.digest(), given)).includes(true);
};

/**
 * The handler of `POST /api/github/webhooks`. 202 once the delivery is on disk, 200 for one that was there, 401 for a
 * wrong signature, 503 when it cannot be kept: GitHub notes the failure, and the delivery can be asked for again.
 */
export const createReceiver = ({
  secrets,
  accept,
  refused,
  timeoutMs = BODY_TIMEOUT_MS,
}: ReceiverOptions) => {
  const enter = createWaitingRoom(ARRIVING, ARRIVING_BYTES);
  let keeping = 0;

  /** The body, if it is signed. Before that is known nothing is done with it that costs more than looking at it once. */
  const signedBody = async (
    message: IncomingMessage,
    signature: string,
    place: Place,
    sentAway: () => Refusal | null,
  ): Promise<Buffer | Refusal> => {
    const macs = secrets.map((secret) => createHmac('sha256', secret));
    const pieces = await readPieces(message, BODY_LIMIT, timeoutMs, (bytes) => {
      place.grow(bytes.length);
      for (const mac of macs) mac.update(bytes);
      return sentAway();
    });
    if ('status' in pieces) return sentAway() ?? pieces;
    place.arrived();
    if (!isSigned(signature, macs)) return { status: 401, reason: 'the signature is wrong' };
    return Buffer.concat(pieces);
  };

  const keep = async (delivery: Received): Promise<Refusal | 'new' | 'duplicate'> => {
    if (keeping >= KEEPING) return { status: 503, reason: 'too many at once' };
    keeping += 1;
    try {
      return await accept(delivery);
    } catch {
      return { status: 503, reason: 'it could not be kept' };
    } finally {
      keeping -= 1;
    }
  };

  const receive = async (message: IncomingMessage, id: string): Promise<Refusal | 'new' | 'duplicate'> => {
    const signature = SIGNATURE.exec(header(message, 'x-hub-signature-256'))?.[1];
    if (signature === undefined) return { status: 401, reason: 'no signature' };
    const event = header(message, 'x-github-event');
    if (!ID.test(id) || !EVENT.test(event)) return { status: 400, reason: 'no delivery or event' };
    let refusal: Refusal | null = null;
    const place = enter(() => {
      refusal = { status: 503, reason: 'too much at once' };
      message.destroy();
    });
    try {
      const body = await signedBody(message, signature, place, () => refusal);
      return 'status' in body ? body : await keep({ id, event, body });
    } finally {
      place.left();
    }
  };

  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = header(message, 'x-github-delivery');
    const answer = await receive(message, id);
    if (typeof answer === 'string') {
      response.writeHead(answer === 'new' ? 202 : 200).end();
      return;
    }
    refused(answer.status, answer.reason, ID.test(id) ? id : '');
    // What was not read is not read: the connection goes with it.
    response.writeHead(answer.status, { connection: 'close' }).end();
    message.resume();
    response.once('close', () => message.destroy());
  };
};
