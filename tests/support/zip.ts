import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive, with everything that a hostile writer could get wrong on purpose. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Unix mode with its type bits; a plain file unless said otherwise. */
  readonly mode?: number;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** The size that the directory announces, if not the true one. */
  readonly announced?: number;
  readonly crc?: number;
}

const PLAIN_FILE = 0o100644;

const fields = (parts: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(parts.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of parts) {
    if (bytes === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value >>> 0, at);
    at += bytes;
  }
  return buffer;
};

/** Writes a zip archive, deflated. */
export const zip = (entries: readonly ZipEntry[]): Buffer => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = PLAIN_FILE, encrypted = false, method = 8, announced, crc } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const flags = (encrypted ? 1 : 0) | 0x0800;
    const shared = [
      [2, flags],
      [2, method],
      [4, 0],
      [4, crc ?? crc32(bytes)],
      [4, packed.length],
      [4, announced ?? bytes.length],
      [2, path.length],
      [2, 0],
    ] as const;
    const local = Buffer.concat([fields([[4, 0x04034b50], [2, 20], ...shared]), path, packed]);
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, mode * 0x10000],
      [4, offset],
    ] as const;
    central.push(Buffer.concat([fields([[4, 0x02014b50], [2, 0x031e], [2, 20], ...shared, ...rest]), path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...locals, directory, end]);
};

/** A directory as an archive, as actions/upload-artifact makes it: without hidden files. */
export const zipDirectory = (root: string): Buffer =>
  zip(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .map((name) => ({ name, content: readFileSync(join(root, name)) })),
  );
