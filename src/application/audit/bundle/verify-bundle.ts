import { createHash } from 'node:crypto';
import { findAnchors } from '../../../domain/evidence/audit/anchor.ts';
import { LIST_FILE, parseList, type BundleList } from '../../../domain/evidence/audit/bundle-list.ts';
import { openNote } from '../../../domain/evidence/audit/note.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import { CHECKPOINTS_FILE, ENTRIES_FILE, LOG_FILE } from './log-facts.ts';
import { verifyLogFiles, type LogFiles } from './log-files-reading.ts';
import { NoBundle, readTar, type TarFile } from './read-tar.ts';
import { verifyRuns, type RunFilesReading } from './runs-reading.ts';

/** What came of a bundle. */
export interface BundleReport {
  readonly schemaVersion: 1;
  readonly intact: boolean;
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly files: number;
  readonly entries: number;
  readonly runs: number;
  /** Verifier keys that signed the list. */
  readonly signedBy: readonly string[];
  /** The newest signed root that the entries lead to. */
  readonly checkpoint: { readonly size: number; readonly root: string } | null;
  readonly findings: readonly Finding[];
}

export interface VerifyOptions {
  /** Name of the bundle, for findings. */
  readonly file: string;
  /** Verifier keys that are known from elsewhere. */
  readonly keys: readonly string[];
  /** Texts in which anchors stand, by the name of their file. */
  readonly anchors: readonly { readonly file: string; readonly text: string }[];
}

/** Files that are held as a whole while they are read. */
const WHOLE_LIMIT = 64 * 1024 * 1024;
const LINE_LIMIT = 4 * 1024 * 1024;
/** A forged bundle does not get to fill the screen. */
const FINDINGS = 200;

const textOf = async (pieces: AsyncIterable<Buffer>, path: string): Promise<string> => {
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > WHOLE_LIMIT) throw new NoBundle(`${path} is too large`);
    kept.push(piece);
  }
  return Buffer.concat(kept).toString('utf8');
};

/** Lines of a file, without their ends. What stands behind the last end counts as a line. */
async function* linesOf(pieces: AsyncIterable<Buffer>, path: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      yield Buffer.concat([rest, piece.subarray(from, end)]).toString('utf8');
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = Buffer.concat([rest, piece.subarray(from)]);
    if (rest.length > LINE_LIMIT) throw new NoBundle(`a line of ${path} is too long`);
  }
  if (rest.length > 0) yield rest.toString('utf8');
}

/** The pieces again, with the digest of all of them when they were taken. */
const digested = ({ content }: TarFile) => {
  const hash = createHash('sha256');
  const pieces = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of content) {
      hash.update(piece);
      yield piece;
    }
  };
  return { pieces: pieces(), digest: () => hash.digest('hex') };
};

const drain = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
  // oxlint-disable-next-line no-empty -- taking them is what makes the digest
  for await (const _ of pieces) {
  }
};

interface Reading {
  readonly digests: Map<string, string>;
  readonly log: LogFiles;
  readonly runs: RunFilesReading;
  list: string | null;
}

const readFile = async (file: TarFile, reading: Reading): Promise<void> => {
  const { path } = file;
  if (reading.digests.has(path)) throw new NoBundle(`${path} is in it twice`);
  if (reading.list !== null) throw new NoBundle(`${path} stands behind its list`);
  const { pieces, digest } = digested(file);
  if (path === LIST_FILE) reading.list = await textOf(pieces, path);
  else if (path === LOG_FILE) reading.log.takeFacts(await textOf(pieces, path));
  else if (path === CHECKPOINTS_FILE)
    for await (const line of linesOf(pieces, path)) reading.log.takeNote(line);
  else if (path === ENTRIES_FILE) {
    for await (const line of linesOf(pieces, path)) reading.log.takeLine(line);
  } else if (reading.runs.wants(path)) reading.runs.take(path, await textOf(pieces, path));
  else await drain(pieces);
  reading.digests.set(path, digest());
};

const verifyList = (
  { list, digests, log }: Reading,
  file: string,
  pinned: boolean,
): {
  readonly list: BundleList | null;
  readonly signedBy: readonly string[];
  readonly findings: readonly Finding[];
} => {
  const nothing = { list: null, signedBy: [] };
  if (list === null)
    return { ...nothing, findings: [finding('AX8409', { file, problem: 'its list is missing' })] };
  const isSigned = list.includes('\n\n');
  const opened = isSigned ? openNote(list, log.keys()) : { text: list, signedBy: [] };
  if ('problem' in opened)
    return { ...nothing, findings: [finding('AX8407', { file: LIST_FILE, problem: opened.problem })] };
  const parsed = parseList(opened.text);
  if (parsed === null) return { ...nothing, findings: [finding('AX8401', { file: LIST_FILE })] };
  const listed = new Map(parsed.files.map(({ path, sha256 }) => [path, sha256]));
  const present = [...digests].filter(([path]) => path !== LIST_FILE);
  const altered = present.filter(([path, sha256]) => listed.has(path) && listed.get(path) !== sha256);
  const added = present.filter(([path]) => !listed.has(path));
  const gone = [...listed.keys()].filter((path) => !digests.has(path));
  const needsName = pinned && !isSigned;
  return {
    list: parsed,
    signedBy: opened.signedBy,
    findings: [
      ...altered.map(([path]) => finding('AX8401', { file: path })),
      ...gone.map((path) => finding('AX8402', { file: path })),
      ...added.map(([path]) => finding('AX8403', { file: path })),
      ...(needsName ? [finding('AX8407', { file: LIST_FILE, problem: 'nobody signed it' })] : []),
      ...(isSigned || needsName ? [] : [finding('AX8413')]),
    ],
  };
};

/**
 * Verifies a bundle from its bytes alone, in one pass and without holding more than a file of it: the container, the
 * digest of each file, every entry and its place, every signature, and that runs are those that were recorded.
 */
export const verifyBundle = async (
  bytes: AsyncIterable<Uint8Array>,
  { file, keys, anchors }: VerifyOptions,
): Promise<BundleReport> => {
  const log = verifyLogFiles(keys, (origin) => anchors.flatMap(({ text }) => findAnchors(text, origin)));
  const reading: Reading = { digests: new Map(), log, runs: verifyRuns(), list: null };
  const broken: Finding[] = [];
  try {
    for await (const one of readTar(bytes)) await readFile(one, reading);
  } catch (error) {
    if (!(error instanceof NoBundle)) throw error;
    broken.push(finding('AX8409', { file, problem: error.message }));
  }
  const ended = log.end();
  const listed = broken.length > 0 ? null : verifyList(reading, file, keys.length > 0);
  const unanchored = anchors.filter(({ text }) => findAnchors(text, log.origin() ?? '').length === 0);
  const findings = [
    ...broken,
    ...(listed?.findings ?? []),
    ...ended.findings,
    ...(broken.length > 0 ? [] : reading.runs.end(reading.digests, log)),
    ...unanchored.map((one) => finding('AX8415', { file: one.file, origin: log.origin() ?? 'none' })),
  ];
  return {
    schemaVersion: 1,
    intact: findings.every(({ severity }) => severity !== 'error'),
    of: listed?.list?.of ?? log.origin(),
    from: listed?.list?.from ?? null,
    to: listed?.list?.to ?? null,
    files: reading.digests.size,
    entries: ended.entries,
    runs: reading.runs.count(),
    signedBy: listed?.signedBy ?? [],
    checkpoint: ended.checkpoint,
    findings: findings.slice(0, FINDINGS),
  };
};
