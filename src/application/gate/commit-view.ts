import { sha256 } from '../../domain/model/digest.ts';
import { fitsAny, type Fits } from '../../domain/config/fits-any.ts';
import { withoutDotSlash } from '../../domain/model/path.ts';
import type { FileStat, FilesReader } from '../../ports/files.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';
import type { CommitView, Scratch } from '../pipeline/ports.ts';

/** How much of a commit is read for one verdict: each file is a request, and is read by whoever answers webhooks. */
export interface ReadingLimits {
  readonly files: number;
  /** Of one file. */
  readonly bytes: number;
}

const LIMITS: ReadingLimits = { files: 100, bytes: 512 * 1024 };

type Listing = Map<string, { readonly bytes: number; readonly isPlain: boolean }>;

/** What files are read from. */
interface Source {
  list(): Promise<Listing>;
  read(path: string): Promise<Uint8Array | null>;
}

/** Never looked into unless a pattern names them. */
const NAMED_ONLY = ['.git', 'node_modules'];

const isHidden = (path: string, pattern: string): boolean =>
  NAMED_ONLY.some((name) => path.split('/').includes(name) && !pattern.split('/').includes(name));

const matcherOf = async (raw: string): Promise<Fits> => {
  const pattern = withoutDotSlash(raw);
  if (pattern.startsWith('/') || pattern.split('/').includes('..'))
    throw new Error(`${raw} is not a pattern inside the repository`);
  const fits = await fitsAny([pattern]);
  return (path) => path === pattern || (fits(path) && !isHidden(path, pattern));
};

const readerOf = (source: Source, limits: ReadingLimits): FilesReader => {
  const stat = async (raw: string): Promise<FileStat | null> => {
    const path = withoutDotSlash(raw).replace(/\/+$/, '');
    const files = await source.list();
    const parts = path.split('/');
    if (parts.some((_, at) => files.get(parts.slice(0, at + 1).join('/'))?.isPlain === false))
      throw new Error(`${path} is a link, or in another repository`);
    const bytes = files.get(path)?.bytes;
    if (bytes !== undefined) return { kind: 'file', bytes, mtimeMs: 0 };
    const isFolder = path === '.' || [...files.keys()].some((one) => one.startsWith(`${path}/`));
    return isFolder ? { kind: 'directory', bytes: 0, mtimeMs: 0 } : null;
  };
  const readBytes = async (raw: string, maxBytes = limits.bytes): Promise<Uint8Array | null> => {
    const path = withoutDotSlash(raw);
    const found = await stat(path);
    if (found?.kind !== 'file') return null;
    const most = Math.min(maxBytes, limits.bytes);
    if (found.bytes > most) throw new Error(`${path} has more than ${most} bytes`);
    return source.read(path);
  };
  return {
    root: '.',
    stat,
    readBytes,
    readText: async (path, maxBytes) => {
      const bytes = await readBytes(path, maxBytes);
      return bytes && Buffer.from(bytes).toString('utf8');
    },
    glob: async (patterns) => {
      const [out, of] = [true, false].map((not) => patterns.filter((one) => one.startsWith('!') === not));
      const excluded = await Promise.all((out ?? []).map(async (one) => matcherOf(one.slice(1))));
      const wanted = await Promise.all((of ?? []).map(matcherOf));
      const paths = [...(await source.list()).keys()].filter(
        (path) => wanted.some((fits) => fits(path)) && !excluded.some((fits) => fits(path)),
      );
      return paths.toSorted();
    },
    digest: async (path) => {
      const bytes = await readBytes(path);
      return bytes && sha256(bytes);
    },
  };
};

/** A copy in which a challenge may change what it likes. Nothing of it is ever on the disk. */
const scratchOf = async (source: Source, limits: ReadingLimits): Promise<Scratch> => {
  const listing: Listing = new Map(await source.list());
  const written = new Map<string, Uint8Array>();
  const own = {
    list: async () => listing,
    read: async (path: string) => written.get(path) ?? source.read(path),
  };
  const files = {
    ...readerOf(own, limits),
    write: async (raw: string, content: string | Uint8Array) => {
      const [path, bytes] = [withoutDotSlash(raw), Buffer.from(content)];
      listing.set(path, { bytes: bytes.length, isPlain: true });
      written.set(path, bytes);
    },
    remove: async (raw: string) => void listing.delete(withoutDotSlash(raw)),
  };
  return { files, root: files.root, tooLarge: [], dispose: async () => {} };
};

/**
 * The files of a commit, read over the API: its tree once, and what is looked at file by file. Whatever cannot be known
 * in this way rejects: a link, another repository, more files than the server lists, more than is read for a verdict.
 */
export const createCommitView = (
  repository: Pick<RemoteRepository, 'files' | 'readBytes'>,
  commit: string,
  limits = LIMITS,
): CommitView => {
  const listed = async (): Promise<Listing> => {
    const { files, complete } = await repository.files(commit);
    if (!complete) throw new Error('there are more files than GitHub lists');
    return new Map(files.map(({ path, ...one }) => [path, one]));
  };
  let listing: Promise<Listing> | null = null;
  const contents = new Map<string, Promise<Uint8Array | null>>();
  const source: Source = {
    list: async () => (listing ??= listed()),
    read: async (path) => {
      const known = contents.get(path);
      if (known !== undefined) return known;
      if (contents.size >= limits.files)
        throw new Error(`a verdict reads no more than ${limits.files} files`);
      const content = repository.readBytes(path, commit);
      contents.set(path, content);
      return content;
    },
  };
  return { files: readerOf(source, limits), makeScratch: async () => scratchOf(source, limits) };
};
