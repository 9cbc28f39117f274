import type { CheckOutcome } from '../model/outcome.ts';
import type { RunManifest } from '../model/run.ts';
import type { VerdictWord } from '../model/vocabulary.ts';

/** Where a run keeps the statement over it. */
export const STATEMENT_FILE = 'provenance.intoto.json';
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

/** A named thing with its digests, as in-toto describes resources. */
export interface ResourceDescriptor {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

/** An in-toto Statement v1 whose predicate is a test result v0.1. */
export interface RunStatement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: typeof TEST_RESULT_TYPE;
  readonly predicate: {
    readonly result: 'PASSED' | 'WARNED' | 'FAILED';
    readonly configuration: readonly ResourceDescriptor[];
    readonly url?: string;
    readonly passedTests: readonly string[];
    readonly warnedTests: readonly string[];
    readonly failedTests: readonly string[];
  };
}

/** A run with what its manifest cannot hold: digests of files that hold the manifest, or times. */
export interface StatedRun {
  readonly manifest: RunManifest;
  /** Hex sha256 of the bytes of run.json. */
  readonly manifestDigest: string;
  /** Files written beside it that are not in the manifest: reports. */
  readonly reports?: readonly { readonly path: string; readonly sha256: string }[];
  /** Where the run can be seen, if anywhere. */
  readonly url?: string | null;
}

const RESULTS = { go: 'PASSED', conditional: 'WARNED', 'no-go': 'FAILED' } as const satisfies Record<
  VerdictWord,
  string
>;

type TestList = 'passedTests' | 'warnedTests' | 'failedTests';

/** A plain pass is passed and a failure failed; what gave no answer, or passed only at a retry, is a warning. */
const listOf = ({ outcome, flaky }: CheckOutcome): TestList | null => {
  if (outcome === 'not-applicable') return null;
  if (outcome === 'failed' || outcome === 'timed-out') return 'failedTests';
  return outcome === 'passed' && !flaky ? 'passedTests' : 'warnedTests';
};

const subjectsOf = ({ manifest, manifestDigest, reports = [] }: StatedRun): readonly ResourceDescriptor[] => {
  const { commit, repository } = manifest.environment;
  const files = [{ path: 'run.json', sha256: manifestDigest }, ...reports];
  return [
    ...(commit === null ? [] : [{ name: repository ?? 'commit', digest: { gitCommit: commit } }]),
    ...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
  ];
};

/** Go passed, conditional warned. What is interrupted, or only one shard without a verdict, has not passed. */
const resultOf = ({ status, verdict }: RunManifest): 'PASSED' | 'WARNED' | 'FAILED' =>
  status === 'complete' && verdict !== null ? RESULTS[verdict] : 'FAILED';

/**
 * The statement over a run: which commit, run.json and reports it is about, by which inputs (configuration, trackers,
 * specs) it was judged, and which checks passed.
 * Source: in-toto attestation framework, Statement v1 and predicate test-result v0.1.
 */
export const runStatement = (run: StatedRun): RunStatement => {
  const { manifest, url = null } = run;
  const named = (list: TestList): readonly string[] =>
    manifest.outcomes.filter((outcome) => listOf(outcome) === list).map(({ id }) => id);
  return {
    _type: STATEMENT_TYPE,
    subject: subjectsOf(run),
    predicateType: TEST_RESULT_TYPE,
    predicate: {
      result: resultOf(manifest),
      configuration: manifest.inputs.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
      ...(url === null ? {} : { url }),
      passedTests: named('passedTests'),
      warnedTests: named('warnedTests'),
      failedTests: named('failedTests'),
    },
  };
};
