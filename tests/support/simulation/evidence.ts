import type { RunResult } from '../../../src/application/pipeline/request.ts';
import { readConfig } from '../../../src/domain/config/read-config.ts';
import { readAnyTracker } from '../../../src/domain/tracker/read-tracker.ts';
import type { TrackerDocument } from '../../../src/domain/model/tracker.ts';
import type { RunManifest } from '../../../src/domain/model/run.ts';
import type { TrustLevel } from '../../../src/domain/model/vocabulary.ts';
import { runManifestSchema } from '../../../src/application/pipeline/contracts/run-manifest.ts';
import { judge } from '../../../src/entrypoints/app/judge/judge.ts';
import type { RemoteProject } from '../../../src/entrypoints/app/judge/remote-project.ts';
import { realManifest } from '../real-manifest.ts';

const FILE = 'READINESS.md';

/** A tracker of two items, of which the second waits for the first. */
export const trackerOf = (first: string, second: string, title = 'Works'): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Depends On | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | ${title} | @mona | 2026-W48 | ${first} | | \`test -f ok\` |`,
    `| M-2 | P1 | Lasts | @mona | 2026-W48 | ${second} | M-1 | \`test -f ok\` |`,
    '',
  ].join('\n');

export const TRACKERS = [
  trackerOf('Open', 'Open'),
  trackerOf('Done', 'Open'),
  trackerOf('Done', 'Done', 'Works well'),
] as const;

/** What a run came to: whether the commands passed, and what it is worth. */
export interface Evidence {
  readonly passed: boolean;
  readonly trust: TrustLevel;
}

export interface Court {
  readonly manifestOf: (passed: boolean) => RunManifest;
  /** The verdict on a tracker; each case is judged once, by the judge of the App. @param base null: by its own rules */
  readonly judged: (head: string, base: string | null, evidence: Evidence | null) => Promise<RunResult>;
  readonly read: (text: string) => Promise<TrackerDocument>;
}

const projectOf = (text: string): RemoteProject => {
  const { config } = readConfig({ text: null, file: 'aurora-x.yml', env: {}, overrides: {} });
  const trackers = [{ file: FILE, text }];
  return { commit: '0'.repeat(40), configText: null, config, findings: [], trackers, specs: [] };
};

const remembered = <T>(): ((key: string, make: () => Promise<T>) => Promise<T>) => {
  const known = new Map<string, Promise<T>>();
  return async (key, make) => {
    const there = known.get(key) ?? make();
    known.set(key, there);
    return there;
  };
};

/** Real runs on the trackers, made once for a test file. */
export const openCourt = (): Court => {
  const manifests = [true, false].map((ok) => {
    const text = realManifest(TRACKERS[0], ok);
    return runManifestSchema.parse(JSON.parse(text));
  });
  const manifestOf = (passed: boolean): RunManifest => {
    const found = manifests[passed ? 0 : 1];
    if (found === undefined) throw new Error('both were made');
    return found;
  };
  const verdicts = remembered<RunResult>();
  const documents = remembered<TrackerDocument>();
  return {
    manifestOf,
    read: async (text) => documents(text, async () => readAnyTracker(text, FILE)),
    judged: async (head, base, evidence) =>
      verdicts(JSON.stringify([head, base, evidence]), async () =>
        judge(
          {
            fromFork: false,
            base: base === null ? null : projectOf(base),
            head: projectOf(head),
            changedPaths: head === base ? [] : [FILE],
            reported: evidence && { manifest: manifestOf(evidence.passed), trust: evidence.trust },
            before: null,
            links: {},
          },
          new AbortController().signal,
        ),
      ),
  };
};

/** The same verdict, said of a commit by a run of its own. */
export const saidOf = (result: RunResult, sha: string, runId: string): RunResult => {
  const { report } = result;
  const environment = { ...report.manifest.environment, commit: sha };
  return {
    ...result,
    runId,
    report: { ...report, manifest: { ...report.manifest, runId, environment }, links: { sha } },
  };
};
