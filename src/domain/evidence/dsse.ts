import { sign, verify } from 'node:crypto';
import { z } from 'zod';
import type { NoteSigner, NoteVerifier } from './audit/note.ts';
import { parseStrictJson } from './strict-json.ts';

/*
 * DSSE, the envelope in which other programs expect a signed in-toto statement. Source: secure-systems-lab/dsse,
 * protocol.md and envelope.md, version 1.0.
 */

/** What an in-toto statement is called in an envelope. */
export const IN_TOTO_TYPE = 'application/vnd.in-toto+json';

const envelopeSchema = z.object({
  payload: z.base64(),
  payloadType: z.string(),
  signatures: z.array(z.object({ keyid: z.string().optional(), sig: z.base64() })).max(100),
});

/** Pre-authentication encoding: what is signed. Lengths count bytes. */
export const preAuthentication = (payloadType: string, payload: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
    payload,
  ]);

/** An in-toto statement in a signed envelope, as JSON. */
export const sealStatement = (statement: string, { key, verifier }: NoteSigner): string => {
  const bytes = Buffer.from(statement);
  const sig = sign(null, preAuthentication(IN_TOTO_TYPE, bytes), key).toString('base64');
  const signatures = [{ keyid: verifier.text, sig }];
  return JSON.stringify({ payload: bytes.toString('base64'), payloadType: IN_TOTO_TYPE, signatures });
};

/** The statement of an envelope that one of the known keys signed, or what is wrong with it, as a clause. */
export const openStatement = (
  text: string,
  file: string,
  known: readonly NoteVerifier[],
): { readonly statement: string } | { readonly problem: string } => {
  const json = parseStrictJson(text, file);
  const envelope = envelopeSchema.safeParse(json.ok ? json.value : null).data;
  if (envelope === undefined) return { problem: 'it is no signed envelope' };
  if (envelope.payloadType !== IN_TOTO_TYPE) return { problem: 'it holds no in-toto statement' };
  const payload = Buffer.from(envelope.payload, 'base64');
  const signed = preAuthentication(envelope.payloadType, payload);
  // A key id is a hint by whoever wrote it: every key is tried.
  const holds = envelope.signatures.some(({ sig }) =>
    known.some(({ key }) => verify(null, signed, key, Buffer.from(sig, 'base64'))),
  );
  return holds ? { statement: payload.toString('utf8') } : { problem: 'nobody who is known signed it' };
};
