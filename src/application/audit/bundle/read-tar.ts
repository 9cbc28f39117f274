import { BLOCK, paddingOf, parseTarHeader, TAR_END } from '../../../domain/evidence/audit/tar.ts';

/** The file is not one that we wrote. */
export class NoBundle extends Error {
  override readonly name = 'NoBundle';
}

/** Bytes by the number of them, from a stream of pieces of any size. Never more than a piece is held. */
class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Whether there is anything left. */
  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#pieces.next();
      if (next.done === true) return false;
      this.#rest = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    }
    return true;
  }

  async *take(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0;) {
      if (!(await this.#fill())) throw new NoBundle('its end is missing');
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async block(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.take(count)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  async isAtEnd(): Promise<boolean> {
    return !(await this.#fill());
  }
}

export interface TarFile {
  readonly path: string;
  readonly bytes: number;
  /** To be taken to its end before the next file. */
  readonly content: AsyncIterable<Buffer>;
}

/** Files of a tar file as we write them. @throws NoBundle at the first byte that we would not have written */
export async function* readTar(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile> {
  const reader = new ByteReader(bytes);
  for (;;) {
    const block = await reader.block(BLOCK);
    if (block.equals(TAR_END.subarray(0, BLOCK))) break;
    const header = parseTarHeader(block);
    if (header === null) throw new NoBundle('it holds a file in a way in which none is exported');
    yield { ...header, content: reader.take(header.bytes) };
    const padding = await reader.block(paddingOf(header.bytes));
    if (padding.some((byte) => byte !== 0)) throw new NoBundle(`something stands behind ${header.path}`);
  }
  const rest = await reader.block(TAR_END.length - BLOCK);
  if (rest.some((byte) => byte !== 0) || !(await reader.isAtEnd()))
    throw new NoBundle('something stands behind its end');
}
