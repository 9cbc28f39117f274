/** What is known of a path without reading it. */
export interface FileStat {
  readonly kind: 'file' | 'directory';
  readonly bytes: number;
  readonly mtimeMs: number;
}

/**
 * Reads inside one root. Paths are relative, with `/`. A path that leaves the root (`..`, absolute, through a
 * symlink), and anything that is not a plain file or directory (FIFO, device, socket) is treated as absent by
 * `stat` and rejected by the readers with an `AX4xxx` `PathRefused` error.
 */
export interface FilesReader {
  readonly root: string;
  stat(path: string): Promise<FileStat | null>;
  /** Null when absent. Rejects when larger than `maxBytes` (default 64 MiB). */
  readText(path: string, maxBytes?: number): Promise<string | null>;
  readBytes(path: string, maxBytes?: number): Promise<Uint8Array | null>;
  /** Files that match any of the globs, sorted, `/`-separated; `.git` and `node_modules` only when named. */
  glob(patterns: readonly string[]): Promise<readonly string[]>;
  /** Hex sha256 of the content, or null when absent. */
  digest(path: string): Promise<string | null>;
}

/** Writes inside one root; a use case that only reads does not get one. */
export interface FilesWriter {
  /** Temporary file, fsync, rename, fsync of the directory; makes directories. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
}

export type Files = FilesReader & FilesWriter;
