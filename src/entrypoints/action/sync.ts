import { appendFileSync } from 'node:fs';
import { createClock } from '../../adapters/system/clock.ts';
import { createFiles } from '../../adapters/system/files.ts';
import { findTrackers } from '../../application/init/find-tracker.ts';
import { observe } from '../../application/sync/observe.ts';
import { syncRepository } from '../../application/sync/sync-repository.ts';
import { withoutIntents } from '../../application/sync/without-intents.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { TrackerDocument } from '../../domain/model/tracker.ts';
import { planChanges } from '../../domain/reconcile/plan-changes.ts';
import { changeSummary, planMarkdown } from '../../domain/report/change-set.ts';
import { readAnyTracker } from '../../domain/tracker/read-tracker.ts';
import { githubWriters } from '../wiring/github.ts';
import { lastStandings } from '../wiring/last-standings.ts';
import { loadConfig } from '../wiring/load-config.ts';
import type { ActionContext } from './context.ts';
import { EXIT } from './exit.ts';
import { announce, attempt, say } from './present.ts';
import { isOn, openRemote, withRemote } from './remote.ts';

const read = async (text: string, file: string): Promise<TrackerDocument> => readAnyTracker(text, file);

/** The trackers that are named, else the likeliest one of the usual places; or what is missing. */
const readDocuments = async (
  root: string,
  patterns: readonly string[],
): Promise<readonly TrackerDocument[] | Finding> => {
  const files = createFiles(root);
  const documents: TrackerDocument[] = [];
  for (const pattern of patterns) {
    for (const file of /[*?[{]/.test(pattern) ? await files.glob([pattern]) : [pattern]) {
      const text = await files.readText(file);
      if (text === null) return finding('AX2001', { file });
      documents.push(await read(text, file));
    }
  }
  if (patterns.length === 0) documents.push(...(await findTrackers(files, read)).slice(0, 1));
  return documents.length === 0 ? finding('AX1010', { cwd: root }) : documents;
};

/** A job summary holds a mebibyte. */
const SUMMARY_LIMIT = 500_000;

const failed = (findings: readonly Finding[], code: number): number => {
  announce(null, findings);
  return code;
};

const run = async (context: ActionContext): Promise<number> => {
  const { inputs, root, env, outDir, signal } = context;
  const { config, findings: mistakes } = await loadConfig(root, inputs.config, env);
  if (mistakes.some(({ severity }) => severity === 'error')) return failed(mistakes, EXIT.usage);
  const remote = openRemote(context);
  if ('code' in remote) return failed([remote], EXIT.usage);
  const documents = await readDocuments(root, inputs.trackers.length > 0 ? inputs.trackers : config.tracker);
  if ('code' in documents) return failed([documents], EXIT.usage);

  const { ref, client, readers } = remote;
  const [observed, standings] = [await observe(readers), await lastStandings(root, outDir)];
  const planned = planChanges({ documents, standings, observed, policy: config.sync.policy });
  const { changes, findings } = planned;
  say(changeSummary(changes));
  const { name: branch } = await readers.repository.defaultBranch();
  const notes = [...mistakes, ...findings];
  if (!isOn(branch, context))
    notes.push(finding('AX8216', { ref: env['GITHUB_REF'] ?? 'no branch', branch }));
  else if (!inputs.dryRun) {
    const {
      applied,
      writeBack,
      findings: more,
    } = await syncRepository({ documents, observed, changes }, readers.repository, {
      ...githubWriters(client, ref, readers),
      repository: `${ref.owner}/${ref.repo}`,
      self: observed.self,
      intents: withoutIntents,
      clock: createClock(),
      progress: (done) => {
        if (done % 25 === 0) say(`${done} of ${changes.changes.length} changes applied`);
      },
      signal,
    });
    say(`${applied} changes applied; write-back: ${writeBack.result} ${writeBack.pullRequest ?? ''}`.trim());
    notes.push(...more);
  }
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary)
    notes.push(
      ...attempt('The job summary', () => appendFileSync(summary, planMarkdown(changes, SUMMARY_LIMIT))),
    );
  return failed(notes, changes.conflicts.some(({ resolved }) => resolved === 'ask') ? EXIT.noGo : EXIT.ok);
};

/** `sync`: the plan of `aurora-x sync`, applied on the default branch and only shown anywhere else. */
export const syncTracker = async (context: ActionContext): Promise<number> =>
  withRemote(async () => run(context));
