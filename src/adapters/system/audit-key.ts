import { createPrivateKey, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';

const FILE = 'audit-key';
const SEED_BYTES = 32;

/** The bytes that an Ed25519 key is made from: of a PEM, or of 32 bytes in base64. Null for anything else. */
export const seedOf = (text: string): Buffer | null => {
  try {
    if (text.includes('-----BEGIN')) {
      const { d = '' } = createPrivateKey(text.replaceAll(String.raw`\n`, '\n')).export({ format: 'jwk' });
      return seedOf(Buffer.from(d, 'base64url').toString('base64'));
    }
    const seed = Buffer.from(text.trim(), 'base64');
    return seed.length === SEED_BYTES ? seed : null;
  } catch {
    return null;
  }
};

const write = (directory: string, seed: Buffer): void => {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, FILE);
  writeFileSync(`${file}.new`, `${seed.toString('base64')}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
};

/** The key of the audit log beside the store, or null. */
export const readAuditKey = (directory: string): Buffer | null => {
  try {
    return seedOf(readFileSync(join(directory, FILE), 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Makes a key; only its owner can read the file. One that was there is replaced when `keep` has resolved. */
export const makeAuditKey = async (
  directory: string,
  keep: (seed: Buffer) => Promise<void> = async () => {},
): Promise<Buffer> => {
  const seed = randomBytes(SEED_BYTES);
  await keep(seed);
  write(directory, seed);
  return seed;
};
