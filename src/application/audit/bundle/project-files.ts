import { runStatement, STATEMENT_FILE } from '../../../domain/evidence/statement.ts';
import { isRunId } from '../../../domain/model/safe-id.ts';
import type { Config } from '../../../domain/model/config.ts';
import type { RunSummary } from '../../../domain/model/run.ts';
import { renderAuditIndex, type AuditSection } from '../../../domain/report/audit-index.ts';
import { sha256 } from '../../../domain/model/digest.ts';
import { readManifest } from '../../inspect/read-manifest.ts';
import type { RunFiles, RunHistory } from '../../inspect/inspect-runs.ts';
import type { Period } from './app-files.ts';
import { textFile, type BundleFile } from './bundle-file.ts';

/** A project without an App: its runs, and what it is configured to. */
export interface ProjectSource {
  readonly runs: RunHistory;
  readonly files: RunFiles;
  readonly config: Config;
  /** Text of the configuration; null where there is none. */
  readonly configText: string | null;
}

const within = ({ startedAt }: RunSummary, { from, to }: Period): boolean => {
  const at = Date.parse(startedAt);
  return at >= from && at < to;
};

/** Runs of a period, oldest first. */
export const runsOf = async (runs: RunHistory, period: Period): Promise<readonly RunSummary[]> =>
  (await runs.history()).filter((run) => isRunId(run.runId) && within(run, period)).toReversed();

const section = (runs: readonly RunSummary[]): AuditSection => ({
  title: 'Runs',
  columns: ['Run', 'When', 'Command', 'Commit', 'Verdict', 'Score', 'Blockers'],
  rows: runs.map(({ runId, startedAt, command, commit, verdict, score, blockers = [] }) => [
    runId,
    startedAt,
    command,
    commit ?? '',
    verdict ?? 'none',
    score === null ? '' : String(score),
    blockers.join(', '),
  ]),
  more: null,
});

/** run.json and the statement of a run, as they are on disk; nothing of one whose manifest is gone. */
async function* filesOf({ runs, files }: ProjectSource, run: RunSummary): AsyncGenerator<BundleFile> {
  const directory = files(run.dir);
  const text = await directory.readText('run.json').catch(() => null);
  if (text === null) return;
  yield textFile(`runs/${run.runId}/run.json`, text);
  const kept = await directory.readText(STATEMENT_FILE).catch(() => null);
  const manifest = kept === null ? await readManifest(runs, run) : null;
  const made =
    manifest !== null && !('code' in manifest)
      ? JSON.stringify(runStatement({ manifest, manifestDigest: sha256(text) }), null, 2)
      : null;
  const statement = kept ?? made;
  if (statement !== null) yield textFile(`runs/${run.runId}/${STATEMENT_FILE}`, statement);
}

/** The files of a bundle from the runs of a project. There is no log, so nothing vouches for what is left out. */
export async function* projectFiles(
  source: ProjectSource,
  period: Period,
  runs: readonly RunSummary[],
): AsyncGenerator<BundleFile> {
  for (const run of runs) yield* filesOf(source, run);
  const { waivers } = source.config;
  yield textFile('waivers.json', `${JSON.stringify(waivers, null, 2)}\n`);
  if (source.configText !== null) yield textFile('settings/aurora-x.yml', source.configText);
  const facts = [
    ['From', new Date(period.from).toISOString()],
    ['To', new Date(period.to).toISOString()],
    ['Log', 'none: these are the runs of a project without an App'],
  ] as const;
  const waived: AuditSection = {
    title: 'Waivers',
    columns: ['Waiver'],
    rows: waivers.map((waiver) => [JSON.stringify(waiver)]),
    more: null,
  };
  yield textFile(
    'index.html',
    renderAuditIndex({ title: 'Audit bundle', facts, sections: [section(runs), waived] }),
  );
}
