import { createHmac, timingSafeEqual, type Hmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, type Refusal } from './read-body.ts';

/** GitHub sends at most 25 MiB. */
const BODY_LIMIT = 25 * 1024 * 1024;
const BODY_TIMEOUT_MS = 15_000;
const IN_FLIGHT = 64;
/** Nearly every delivery is smaller. What is larger shares so much memory, so that nobody without the secret fills it. */
const SMALL = 512 * 1024;
const LARGE_TOGETHER = 100 * 1024 * 1024;

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
  let inFlight = 0;
  let large = 0;

  const receive = async (message: IncomingMessage, id: string): Promise<Refusal | 'new' | 'duplicate'> => {
    if (inFlight > IN_FLIGHT) return { status: 503, reason: 'too many at once' };
    const signature = SIGNATURE.exec(header(message, 'x-hub-signature-256'))?.[1];
    if (signature === undefined) return { status: 401, reason: 'no signature' };
    const event = header(message, 'x-github-event');
    if (!ID.test(id) || !EVENT.test(event)) return { status: 400, reason: 'no delivery or event' };
    const macs = secrets.map((secret) => createHmac('sha256', secret));
    let size = 0;
    try {
      const body = await readBody(message, BODY_LIMIT, timeoutMs, (bytes) => {
        for (const mac of macs) mac.update(bytes);
        const before = Math.max(0, size - SMALL);
        size += bytes.length;
        large += Math.max(0, size - SMALL) - before;
        return size <= SMALL || large <= LARGE_TOGETHER;
      });
      if ('status' in body) return body;
      if (!isSigned(signature, macs)) return { status: 401, reason: 'the signature is wrong' };
      return await accept({ id, event, body }).catch(() => ({ status: 503, reason: 'it could not be kept' }));
    } finally {
      large -= Math.max(0, size - SMALL);
    }
  };

  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = header(message, 'x-github-delivery');
    inFlight += 1;
    try {
      const answer = await receive(message, id);
      if (typeof answer === 'string') response.writeHead(answer === 'new' ? 202 : 200).end();
      else {
        refused(answer.status, answer.reason, ID.test(id) ? id : '');
        // What was not read is not read: the connection goes with it.
        response.writeHead(answer.status, { connection: 'close' }).end();
        message.resume();
        response.once('close', () => message.destroy());
      }
    } finally {
      inFlight -= 1;
    }
  };
};
