import { STATEMENT_FILE } from '../../domain/evidence/statement.ts';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { createFiles } from '../../adapters/system/files.ts';
import { runManifestSchema } from '../../application/pipeline/contracts/run-manifest.ts';
import { statementSchema } from '../../application/pipeline/contracts/statement.ts';
import { verifyRun } from '../../domain/evidence/verify.ts';
import { emptyDocument } from '../../domain/tracker/empty.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import { reportSchema } from '../../domain/report/json-schema.ts';
import type { RunReport } from '../../domain/report/run-report.ts';
import type { Artifacts } from '../../ports/artifacts.ts';
import { newestAttempts, stemOf } from './resume.ts';

/** More than any honest run of ours has. */
const MAX_FILES = 100_000;
const MAX_JSON = 64 * 1024 * 1024;

/** A run that another job made, read as data: nothing of it is executed and no path of it is followed out. */
export interface PublishedRun {
  readonly manifest: RunManifest;
  readonly report: RunReport;
  readonly directory: string;
  /** Hex sha256 of the archive that it came in. */
  readonly artifact: string;
  readonly findings: readonly Finding[];
}

/** A JSON file of the run, held to its shape. */
const readShaped = <T>(directory: string, name: string, schema: z.ZodType<T>): T => {
  const path = join(directory, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Error(`the run has no ${name}`);
  if (stat.size > MAX_JSON) throw new Error(`${name} is larger than ${MAX_JSON} bytes`);
  const { data, error } = schema.safeParse(parseOrNull(readFileSync(path, 'utf8')));
  if (error) throw new Error(`${name} is not what a run of Aurora-X writes (${issueOf(error)})`);
  return data;
};

const parseOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const issueOf = ({ issues: [first] }: z.ZodError): string =>
  first ? `${first.path.join('.') || 'the whole'}: ${first.message}` : 'no reason given';

const sameOutcomes = (manifest: RunManifest, report: RunReport): boolean =>
  JSON.stringify(manifest.outcomes.map(({ id, outcome }) => [id, outcome])) ===
  JSON.stringify(report.outcomes.map(({ id, outcome }) => [id, outcome]));

/** What differs between the files and the manifest, or between the manifest and the report. */
const contradictions = async (
  directory: string,
  manifest: RunManifest,
  report: RunReport,
): Promise<readonly Finding[]> => {
  const files = createFiles(directory);
  const present = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  const statement = readShaped(directory, STATEMENT_FILE, statementSchema);
  const digests = new Map<string, string | null>();
  for (const path of present) digests.set(path, await files.digest(path).catch(() => null));
  const same =
    manifest.verdict === report.verdict.verdict &&
    manifest.runId === report.manifest.runId &&
    sameOutcomes(manifest, report);
  return [
    ...verifyRun(manifest, (path) => digests.get(path) ?? null, { present, statement }),
    ...(same ? [] : [finding('AX8011', { run: manifest.runId })]),
  ];
};

/** Directories below `root` that hold a run, newest first (run ids sort by time). */
const runDirectories = (root: string): string[] => {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  if (entries.length > MAX_FILES) throw new Error(`the artifact has more than ${MAX_FILES} files`);
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'run.json')
    .map((entry) => entry.parentPath)
    .toSorted((a, b) => (a < b ? 1 : -1));
};

/** The renderers' input, from the published report. What a report does not publish (tracker bodies) is empty. */
const reportFrom = (published: z.infer<typeof reportSchema>): RunReport => {
  const { run, verdict, outcomes, challenges, findings, signOffs, graph, trackers, history } = published;
  const nothing = { unknown: [], matrixDisagreements: [], doneBeforeDependencies: [], findings: [] };
  return {
    manifest: run,
    verdict,
    outcomes,
    challenges,
    findings,
    signOffs,
    graph: { ...graph, ...nothing },
    trackers: trackers.map(({ file, title, milestones }) => ({
      ...emptyDocument(file),
      title,
      milestones: milestones.map((one) => ({
        ...one,
        goal: null,
        definitionOfDone: null,
        estimate: null,
        source: { file, line: 1, column: 1 },
      })),
    })),
    history: history.map((one) => ({
      ...one,
      dir: '',
      command: '',
      commit: null,
      status: 'complete' as const,
      counts: {},
      errors: {},
      digest: null,
    })),
    // Links of another job could lead anywhere; the caller knows its own.
    links: {},
  };
};

/** Any job of a workflow run can replace the artifacts of the others: what its own job says of it counts. */
const replaced = (name: string, expected: string | null, digest: string): Finding | null => {
  if (expected === null || expected === digest) return null;
  const problem =
    expected === 'none' ? 'that job uploaded nothing' : `its sha256 is ${digest} instead of ${expected}`;
  return finding('AX8017', { name, problem });
};

/**
 * Downloads the newest artifact of that name and reads its newest run. Shapes are validated and every file is held
 * to the digest that the manifest names; a difference is a finding, and the caller must not pass it. Of an archive that
 * is another than expected nothing is read.
 *
 * @param expected hex sha256 of the archive, or null where that is not known
 * @throws when there is no such artifact or it is not a run of ours
 */
export const downloadRun = async (
  artifacts: Artifacts,
  base: string,
  expected: string | null,
): Promise<PublishedRun | Finding> => {
  const all = await artifacts.list();
  const [newest] = newestAttempts(all.filter(({ name }) => stemOf(name) === base));
  if (!newest) throw new Error(`this run has no artifact ${base}-attempt-N`);
  const root = mkdtempSync(join(tmpdir(), 'aurora-report-'));
  const artifact = await artifacts.download(newest, root);
  const problem = replaced(newest.name, expected, artifact);
  if (problem !== null) return problem;
  const directory = runDirectories(root)[0];
  if (!directory) throw new Error(`artifact ${newest.name} holds no run`);
  const manifest = readShaped(directory, 'run.json', runManifestSchema);
  const report = reportFrom(readShaped(directory, 'report.json', reportSchema));
  const findings = await contradictions(directory, manifest, report);
  return { manifest, report, directory, artifact, findings };
};
