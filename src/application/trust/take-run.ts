import { STATEMENT_FILE } from '../../domain/evidence/statement.ts';
import { parseStrictJson } from '../../domain/evidence/strict-json.ts';
import { verifyRun } from '../../domain/evidence/verify.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import {
  disagreement,
  doubledName,
  isOurArtifact,
  type RunPrint,
} from '../../domain/trust/artifact-agreement.ts';
import { beliefIn } from '../../domain/trust/trust-level.ts';
import type { ArtifactContents, RunArtifactsReader, WorkflowRun } from '../../ports/run-artifacts.ts';
import type { ReportedRun, Results, ResultsHome } from '../../ports/results.ts';
import { runManifestSchema } from '../pipeline/contracts/run-manifest.ts';
import { statementSchema } from '../pipeline/contracts/statement.ts';
import { digestOf } from '../pipeline/digest.ts';

export interface TakeRunPorts {
  readonly runs: RunArtifactsReader;
  readonly results: Results;
}

/** What became of what a run uploaded. */
export interface TakenRun {
  /** `nothing`: there is none of ours, or the run goes on. */
  readonly result: 'nothing' | 'kept' | 'rejected';
  /** Of what was rejected, or why no more is believed. */
  readonly because: string;
  readonly run: WorkflowRun | null;
}

const MANIFEST = 'run.json';
const WANTED: ReadonlySet<string> = new Set([MANIFEST, STATEMENT_FILE]);

/** What two readers could read differently is not taken. */
const parse = (text: string, file: string): unknown => {
  const read = parseStrictJson(text, file);
  return read.ok ? read.value : null;
};

/** The newest run in an archive (run ids sort by time), held to its own digests, or what is wrong with it. */
const runIn = ({ digests, texts }: ArtifactContents): RunManifest | string => {
  const newest = [...texts.keys()]
    .filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`))
    .toSorted()
    .at(-1);
  if (newest === undefined) return 'it holds no run';
  const manifest = runManifestSchema.safeParse(parse(texts.get(newest) ?? '', MANIFEST));
  if (!manifest.success) return 'it holds no run of a version that is known';
  const root = newest.slice(0, -MANIFEST.length);
  const text = texts.get(`${root}${STATEMENT_FILE}`) ?? '';
  const { data: statement } = statementSchema.safeParse(parse(text, STATEMENT_FILE));
  if (statement === undefined) return 'it holds no statement over its run';
  const present = [...digests.keys()].flatMap((path) =>
    path.startsWith(root) ? [path.slice(root.length)] : [],
  );
  const surroundings = { present, statement };
  const [different] = verifyRun(manifest.data, (path) => digests.get(`${root}${path}`) ?? null, surroundings);
  return different === undefined ? manifest.data : different.message;
};

interface Uploaded {
  readonly manifest: RunManifest;
  /** Hex sha256 of its archive. */
  readonly artifact: string;
}

/** All whole runs that a workflow run uploaded, or the first thing that is wrong. A part of one decides nothing. */
const uploadedBy = async (
  { runs }: TakeRunPorts,
  run: WorkflowRun,
): Promise<readonly Uploaded[] | string> => {
  const artifacts = (await runs.list(run.id)).filter(({ name }) => isOurArtifact(name, run.attempt));
  const doubled = doubledName(artifacts.map(({ name }) => name));
  if (doubled !== null) return `two artifacts are called ${doubled}`;
  const uploaded: Uploaded[] = [];
  for (const artifact of artifacts.filter(({ expired }) => !expired)) {
    const contents = await runs.read(artifact, WANTED);
    if (typeof contents === 'string') return `${artifact.name}: ${contents}`;
    const manifest = runIn(contents);
    if (typeof manifest === 'string') return `${artifact.name}: ${manifest}`;
    if (manifest.shard === null) uploaded.push({ manifest, artifact: contents.archive });
  }
  return uploaded;
};

const print = ({ manifest, artifact }: Pick<ReportedRun, 'manifest' | 'artifact'>): RunPrint => ({
  runId: manifest.runId,
  digest: digestOf(manifest),
  artifact,
});

const rejected = async (
  { results }: TakeRunPorts,
  home: ResultsHome,
  run: WorkflowRun,
  problem: string,
): Promise<TakenRun> => {
  const { id: workflowRun, attempt, headSha: sha } = run;
  const gone = await results.refuse(home, { workflowRun, attempt, sha }, problem, null);
  const because = !gone ? problem : `${problem}; what was reported of this run does not count any more`;
  return { result: 'rejected', because, run };
};

/**
 * Takes what a finished workflow run uploaded. Which repository and commit it was is GitHub's word; what the artifact
 * says of that is not looked at. Where a job spoke for the same run with its token, the two have to be the same.
 */
export const takeRun = async (ports: TakeRunPorts, home: ResultsHome, id: number): Promise<TakenRun> => {
  const { runs, results } = ports;
  const nothing = { result: 'nothing', because: '', run: null } as const;
  // One request for the many runs that are none of ours.
  if (!(await runs.list(id)).some(({ name }) => isOurArtifact(name))) return nothing;
  const run = await runs.run(id);
  if (run === null || !run.isComplete || run.repositoryId !== home.repositoryId) return nothing;
  const uploaded = await uploadedBy(ports, run);
  if (typeof uploaded === 'string') return rejected(ports, home, run, uploaded);
  const of = { workflowRun: run.id, attempt: run.attempt };
  const told = await results.ofRun(home, of);
  const problem = disagreement(told.map(print), uploaded.map(print));
  if (problem !== null) return rejected(ports, home, run, problem);
  const newest = uploaded.toSorted((a, b) => (a.manifest.runId < b.manifest.runId ? -1 : 1)).at(-1);
  if (newest === undefined) return nothing;
  const { trust, because } = beliefIn({ kind: 'artifact', event: run.event, fromFork: run.fromFork }, []);
  const isKept = await results.keep({ ...home, ...of, sha: run.headSha, trust, ...newest }, null);
  return isKept
    ? { result: 'kept', because, run }
    : { result: 'rejected', because: 'the run was refused before', run };
};
