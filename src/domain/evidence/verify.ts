import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { RunManifest } from '../model/run.ts';
import { sha256 as digestOf } from '../model/digest.ts';
import { resultText } from './result-text.ts';
import type { RunStatement } from './statement.ts';

/** Hex sha256 of a file of the run directory, or null when it is not there. */
export type ReadDigest = (path: string) => string | null;

const at = (file: string) => ({ file, line: 1, column: 1 });

/** A path that could make a reader leave the run directory. */
const leaves = (path: string): boolean =>
  path === '' || /^[/\\]|^[A-Za-z]:|\\|\0/.test(path) || path.split('/').includes('..');

const verifyFile = (path: string, recorded: string, item: string, readDigest: ReadDigest): Finding | null => {
  if (leaves(path)) return finding('AX7005', { file: path }, at('run.json'));
  const actual = readDigest(path);
  if (actual === null) return finding('AX7002', { file: path }, at(path));
  return actual === recorded ? null : finding('AX7001', { file: path, item }, at(path));
};

/** Check id of a path below checks/, for the remedy. */
const checkOf = (path: string): string => /^checks\/([^/]+)\//.exec(path)?.[1] ?? '';

/** Evidence is recorded twice, in its outcome and in the list of files; both must agree. */
const verifyEvidence = (manifest: RunManifest): readonly Finding[] => {
  const listed = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
  return manifest.outcomes.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ path, sha256 }) => {
      const file = `checks/${id}/evidence/${path}`;
      const digest = listed.get(file);
      return digest === undefined || digest === sha256
        ? []
        : [finding('AX7003', { file, check: id }, at('run.json'))];
    }),
  );
};

const isEvidence = (path: string): boolean => /^checks\/[^/]+\/evidence\//.test(path);

/** What is known of a run besides its manifest. */
export interface RunSurroundings {
  /** All files of the directory, to find evidence that the run did not record. */
  readonly present?: readonly string[];
  /** The statement over the run: it holds the digests of run.json and of the reports. */
  readonly statement?: Pick<RunStatement, 'subject'> | null;
}

/** A file of the run directory with the digest it must have. */
interface RecordedFile {
  readonly path: string;
  readonly sha256: string;
}

/** The result of each check that ran here: what run.json says of it. */
const resultsOf = ({ outcomes }: RunManifest): readonly RecordedFile[] =>
  outcomes
    .filter(({ cachedFrom, attempts }) => cachedFrom === null && attempts.length > 0)
    .map((outcome) => ({
      path: `checks/${outcome.id}/result.json`,
      sha256: digestOf(resultText(outcome)),
    }));

/** Every file that something is recorded of: logs and evidence, results, and what the statement is about. */
export const recordedFiles = (
  manifest: RunManifest,
  statement: RunSurroundings['statement'] = null,
): readonly RecordedFile[] => [
  ...manifest.files,
  ...resultsOf(manifest),
  ...(statement?.subject ?? []).flatMap(({ name, digest: { sha256 } }) =>
    sha256 === undefined ? [] : [{ path: name, sha256 }],
  ),
];

/** Compares a run directory with its manifest and names every file that is altered, missing or added; none: intact. */
export const verifyRun = (
  manifest: RunManifest,
  readDigest: ReadDigest,
  { present = [], statement = null }: RunSurroundings = {},
): readonly Finding[] => {
  const itemOf = new Map(manifest.outcomes.map(({ id, item }) => [id, item ?? id]));
  const files = recordedFiles(manifest, statement).flatMap(({ path, sha256 }) => {
    const check = checkOf(path);
    return verifyFile(path, sha256, itemOf.get(check) ?? check, readDigest) ?? [];
  });
  const known = new Set(manifest.files.map(({ path }) => path));
  const added = present.filter((path) => isEvidence(path) && !known.has(path));
  return [
    ...files,
    ...verifyEvidence(manifest),
    ...added.map((file) => finding('AX7004', { file }, at(file))),
  ];
};

/**
 * Compares the bytes of run.json with the digest that was recorded outside it (run index, statement).
 * Everything else in a run hangs on this one.
 */
export const verifyManifest = (content: string | Uint8Array, recorded: string): Finding | null => {
  const actual = digestOf(content);
  return actual === recorded
    ? null
    : finding('AX7006', { file: 'run.json', actual, recorded }, at('run.json'));
};
