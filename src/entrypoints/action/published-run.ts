import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFiles } from '../../adapters/system/files.ts';
import { runManifestSchema } from '../../application/pipeline/contracts/run-manifest.ts';
import { verifyRun } from '../../domain/evidence/verify.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import { reportSchema } from '../../domain/report/json.ts';
import type { RunReport } from '../../domain/report/run-report.ts';
import type { Artifacts } from '../../ports/artifacts.ts';

/** More than any honest run of ours has. */
const MAX_FILES = 100_000;
const MAX_JSON = 64 * 1024 * 1024;

/** A run that another job made, read as data: nothing of it is executed and no path of it is followed out. */
export interface PublishedRun {
  readonly manifest: RunManifest;
  readonly report: RunReport;
  readonly directory: string;
  readonly findings: readonly Finding[];
}

const attemptOf = (name: string): number => Number(/-attempt-(\d+)$/.exec(name)?.[1] ?? 0);

const readJson = (path: string): unknown => {
  if (statSync(path).size > MAX_JSON) throw new Error(`${path} is larger than ${MAX_JSON} bytes`);
  return JSON.parse(readFileSync(path, 'utf8'));
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
const reportFrom = (value: unknown): RunReport => {
  const { run, verdict, outcomes, challenges, findings, graph, trackers, history, links } =
    reportSchema.parse(value);
  const nothing = { unknown: [], matrixDisagreements: [], doneBeforeDependencies: [], findings: [] };
  return {
    manifest: run,
    verdict,
    outcomes,
    challenges,
    findings,
    graph: { ...graph, ...nothing },
    trackers: trackers.map(({ file, title, milestones }) => ({
      file,
      title,
      dialect: 'none' as const,
      milestones: milestones.map((one) => ({
        ...one,
        goal: null,
        definitionOfDone: null,
        estimate: null,
        source: { file, line: 1, column: 1 },
      })),
      items: [],
      deliverables: [],
      criteria: [],
      checklists: [],
      claims: [],
      metrics: [],
      definition: [],
      matrix: null,
      order: null,
      weeklyTemplate: [],
      findings: [],
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
    links: Object.fromEntries(Object.entries(links).filter(([, url]) => url !== undefined)),
  };
};

/**
 * Downloads the newest artifact of that name and reads its newest run. Shapes are validated and every file is held
 * to the digest that the manifest names; a difference is a finding, and the caller must not pass it.
 *
 * @throws when there is no such artifact or it is not a run of ours
 */
export const downloadRun = async (artifacts: Artifacts, base: string): Promise<PublishedRun> => {
  const all = await artifacts.list();
  const newest = all
    .filter(({ name }) => name.replace(/-attempt-\d+$/, '') === base)
    .toSorted((a, b) => attemptOf(b.name) - attemptOf(a.name))[0];
  if (!newest) throw new Error(`this run has no artifact ${base}-attempt-N`);
  const root = mkdtempSync(join(tmpdir(), 'aurora-report-'));
  await artifacts.download(newest, root);
  const directory = runDirectories(root)[0];
  if (!directory) throw new Error(`artifact ${newest.name} holds no run`);
  const manifest = runManifestSchema.parse(readJson(join(directory, 'run.json')));
  const report = reportFrom(readJson(join(directory, 'report.json')));
  const files = createFiles(directory);
  const digests = new Map<string, string | null>();
  for (const { path } of manifest.files) digests.set(path, await files.digest(path).catch(() => null));
  const findings = [...verifyRun(manifest, (path) => digests.get(path) ?? null)];
  if (manifest.verdict !== report.verdict.verdict || manifest.runId !== report.manifest.runId) {
    findings.push(finding('AX8011', { run: manifest.runId }));
  }
  return { manifest, report, directory, findings };
};
