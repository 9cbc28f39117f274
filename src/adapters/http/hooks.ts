import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Json } from '../../domain/model/json.ts';
import { HookFailure, type Hooks } from '../../ports/hooks.ts';
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.ts';

const TIMEOUT_MS = 10_000;
const ANSWER_LIMIT = 2 ** 20;

const refused = (why: string): HookFailure => new HookFailure('refused', why);

/** The address as it is called: `0x7f.1` is 127.0.0.1 by then. */
const addressOf = (text: string, allowPrivate: boolean): URL => {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' && !(allowPrivate && url?.protocol === 'http:'))
    throw refused('the address is none of https');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A name is looked at when it is resolved.
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw refused('the address is not public');
  return url;
};

/** Reads the answer to its end, of which nothing but the status counts. */
const drained = async (answer: IncomingMessage): Promise<void> => {
  let bytes = 0;
  for await (const chunk of answer) {
    bytes += (chunk as Buffer).length; // oxlint-disable-line typescript/no-unsafe-type-assertion -- no encoding is set
    if (bytes > ANSWER_LIMIT) throw new HookFailure('lost', 'the answer has no end');
  }
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no answer';

/** Nothing was sent when there was no connection. */
const NO_CONNECTION =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CERT_\w+|\w*SELF_SIGNED\w*|ERR_TLS\w+)$/;

const failureOf = (error: unknown): HookFailure => {
  if (error instanceof HookFailure) return error;
  if (error instanceof PrivateAddress) return refused(error.message);
  const code = codeOf(error);
  return new HookFailure(NO_CONNECTION.test(code) ? 'refused' : 'lost', code);
};

/**
 * Posts JSON to addresses of the internet: over TLS, no redirect followed, ten seconds at the longest.
 *
 * @param allowPrivate for tests and for hooks within one's own network
 */
export const createHooks = (allowPrivate: boolean): Hooks => ({
  post: async (text, message: Json, signal) => {
    const url = addressOf(text, allowPrivate);
    const body = Buffer.from(JSON.stringify(message));
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    try {
      const answer = await new Promise<IncomingMessage>((done, failed) => {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
        const options = { method: 'POST', headers, signal: limit, agent: false as const };
        const request = send(url, { ...options, ...(allowPrivate ? {} : { lookup: lookupPublic }) });
        request.on('error', failed);
        request.on('response', done);
        request.end(body);
      });
      await drained(answer);
      const { statusCode = 0 } = answer;
      if (statusCode < 200 || statusCode > 299) throw refused(`the answer was ${statusCode}`);
    } catch (error) {
      throw failureOf(error);
    }
  },
});
