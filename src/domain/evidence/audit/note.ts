import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/*
 * Signed notes (C2SP signed-note), with Ed25519 (type 0x01). Ed25519 is deterministic: one text and key, one note.
 */

const ED25519 = 1;
const SIGNATURE_BYTES = 64;
const KEY_BYTES = 32;
const MAX_SIGNATURES = 100;
/** What stands before the seed in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const NAME = /^[^\s+\p{Cc}]+$/u;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Who may have signed. */
export interface NoteVerifier {
  readonly name: string;
  readonly id: Buffer;
  readonly key: KeyObject;
  /** `name+id+key`, as it is handed around. */
  readonly text: string;
}

/** Who signs. */
export interface NoteSigner {
  readonly verifier: NoteVerifier;
  readonly key: KeyObject;
}

const bytesOf = (base64: string): Buffer | null => {
  if (!BASE64.test(base64)) return null;
  const bytes = Buffer.from(base64, 'base64');
  // Two texts for the same bytes would let a character be changed unseen.
  return bytes.toString('base64') === base64 ? bytes : null;
};

const verifierOf = (name: string, raw: Uint8Array): NoteVerifier => {
  const typed = Buffer.concat([Uint8Array.of(ED25519), raw]);
  const id = createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') },
    format: 'jwk',
  });
  return { name, id, key, text: `${name}+${id.toString('hex')}+${typed.toString('base64')}` };
};

/** A verifier key as text, or null when it is none. */
export const parseVerifier = (text: string): NoteVerifier | null => {
  const [, name = '', id = '', base64 = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/s.exec(text) ?? [];
  const bytes = bytesOf(base64);
  if (!NAME.test(name) || bytes?.length !== KEY_BYTES + 1 || bytes[0] !== ED25519) return null;
  const verifier = verifierOf(name, bytes.subarray(1));
  return verifier.id.toString('hex') === id ? verifier : null;
};

/** A signer by the 32 bytes that an Ed25519 key is made from. */
export const createSigner = (name: string, seed: Uint8Array): NoteSigner => {
  if (!NAME.test(name)) throw new TypeError(`a key cannot be called ${JSON.stringify(name)}`);
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { verifier: verifierOf(name, Buffer.from(x, 'base64url')), key };
};

/** Whether a note can hold the text: whole lines without control characters. */
const isText = (text: string): boolean =>
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  text.endsWith('\n') && !/[\u0000-\u0009\u000b-\u001f]/.test(text) && text.isWellFormed();

/** Signs a text of whole lines, by one key or more. */
export const signNote = (text: string, signers: readonly NoteSigner[]): string => {
  if (!isText(text)) throw new TypeError('a note is made of whole lines');
  const lines = signers.map(({ key, verifier: { name, id } }) => {
    const signature = sign(null, Buffer.from(text), key);
    return `— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
};

/** A note whose signatures hold. */
export interface OpenNote {
  readonly text: string;
  /** Verifier keys, as text, of those that signed it. */
  readonly signedBy: readonly string[];
}

const readSignature = (line: string) => {
  const [, name = '', base64 = ''] = /^— (\S+) (\S+)$/.exec(line) ?? [];
  const bytes = bytesOf(base64);
  return NAME.test(name) && bytes !== null && bytes.length >= 5
    ? { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) }
    : null;
};

/**
 * Text of a note and who of the known ones signed it, or what is wrong with it. Signatures of keys that are not known
 * say nothing; one of a known key that does not hold spoils the note.
 */
export const openNote = (
  note: string,
  known: readonly NoteVerifier[],
): OpenNote | { readonly problem: string } => {
  const cut = note.lastIndexOf('\n\n');
  const text = note.slice(0, cut + 1);
  if (cut < 0 || !isText(text) || !note.endsWith('\n')) return { problem: 'it is no signed note' };
  const lines = note.slice(cut + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) return { problem: `it has more than ${MAX_SIGNATURES} signatures` };
  const signedBy = new Set<string>();
  for (const line of lines) {
    const read = readSignature(line);
    if (read === null) return { problem: 'a line of a signature cannot be read' };
    const verifier = known.find(({ name, id }) => name === read.name && id.equals(read.id));
    if (verifier === undefined) continue;
    const { signature } = read;
    if (signature.length !== SIGNATURE_BYTES || !verify(null, Buffer.from(text), verifier.key, signature))
      return { problem: `the signature of ${read.name} does not hold` };
    signedBy.add(verifier.text);
  }
  return signedBy.size === 0
    ? { problem: 'nobody who is known signed it' }
    : { text, signedBy: [...signedBy] };
};
