import { createHash } from 'node:crypto';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { TrackerDocument } from '../../domain/model/tracker.ts';
import {
  comesBack,
  planWriteBack,
  type Came,
  type WritableDocument,
  type WriteBack,
} from '../../domain/reconcile/plan-write-back.ts';
import { readAnyTracker } from '../../domain/tracker/read-tracker.ts';
import type { Proposal, ProposalsReader, ProposalsWriter } from '../../ports/proposals.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';

export const WRITE_BACK_BRANCH = 'aurora-x/write-back';

export interface WriteBackPorts {
  readonly repository: RemoteRepository;
  readonly proposals: ProposalsReader & ProposalsWriter;
}

/**
 * `declined`: people closed a pull request with the same changes. `foreign`: people work on our branch. `closed`: what
 * was proposed is settled otherwise.
 */
export type Proposed =
  'none' | 'created' | 'updated' | 'unchanged' | 'declined' | 'foreign' | 'closed' | 'failed';

export interface ProposedWriteBack {
  readonly result: Proposed;
  readonly pullRequest: number | null;
  readonly findings: readonly Finding[];
}

const TITLE = 'Bring the tracker up to date with GitHub';
const TRAILER = 'Aurora-X-Write-Back: ';
const MARKER = /<!-- aurora-x:write-back v1 ([0-9a-f]{16}) -->/;

/** GitHub takes 65 536 characters. */
const LINES = 300;

const bodyOf = ({ lines, digest }: WriteBack): string =>
  [
    `<!-- aurora-x:write-back v1 ${digest} -->`,
    'This was changed on GitHub, and the tracker does not say it yet:',
    '',
    ...lines.slice(0, LINES).map((line) => line.slice(0, 200)),
    ...(lines.length > LINES ? [`- and ${lines.length - LINES} more`] : []),
    '',
    'Merge it to accept. Close it to decline: it comes again only when something else was changed. The branch is made',
    'anew for every change, so commits that you add to it may be lost.',
    '',
  ].join('\n');

/** The documents as the default branch has them, which is what a pull request changes. */
const readSources = async (
  repository: RemoteRepository,
  files: readonly string[],
  commit: string,
): Promise<readonly WritableDocument[]> => {
  const sources: WritableDocument[] = [];
  for (const file of files) {
    const text = await repository.readText(file, commit);
    if (text !== null) sources.push({ document: await readAnyTracker(text, file), text });
  }
  return sources;
};

const openOnce = async (
  { proposals }: WriteBackPorts,
  base: string,
  text: { readonly title: string; readonly body: string },
): Promise<number> => {
  try {
    return await proposals.open(WRITE_BACK_BRANCH, base, text);
  } catch (error) {
    const uncertain = error instanceof RemoteFailure && (error.kind === 'lost' || error.status === 422);
    const made = uncertain ? await proposals.newest(WRITE_BACK_BRANCH) : null;
    if (!made?.open) throw error;
    return made.number;
  }
};

const propose = async (
  ports: WriteBackPorts,
  plan: WriteBack,
  newest: Proposal | null,
): Promise<Pick<ProposedWriteBack, 'result' | 'pullRequest'>> => {
  const { proposals, repository } = ports;
  const last = MARKER.exec(newest?.body ?? '')?.[1] ?? null;
  const number = newest?.number ?? null;
  if (plan.files.length === 0) {
    if (!newest?.open || last === null) return { result: 'none', pullRequest: null };
    // Without the marker: what people decline is remembered, this is not.
    const body = `${newest.body.replace(MARKER, '').trim()}\n\nNothing of it is left to bring back.\n`;
    await proposals.close(newest.number, body);
    return { result: 'closed', pullRequest: number };
  }
  if (newest && !newest.open && !newest.merged && last === plan.digest)
    return { result: 'declined', pullRequest: number };
  const tip = await proposals.tipMessage(WRITE_BACK_BRANCH);
  const isSettled = newest !== null && !newest.open;
  const isForeign = (tip !== null && !tip.includes(TRAILER) && !isSettled) || (newest?.open && last === null);
  if (isForeign) return { result: 'foreign', pullRequest: number };

  const content = createHash('sha256').update(JSON.stringify(plan.files)).digest('hex').slice(0, 16);
  const { name: base, sha } = await repository.defaultBranch();
  const text = { title: TITLE, body: bodyOf(plan) };
  const isSame = newest?.open === true && tip?.includes(`${TRAILER}${content}`) === true;
  if (!isSame) {
    const message = `docs(tracker): ${TITLE.toLowerCase().replace('github', 'GitHub')}\n\n${TRAILER}${content}\n`;
    await proposals.rewrite(WRITE_BACK_BRANCH, tip === null, { base: sha, message, files: plan.files });
  }
  if (!newest?.open) return { result: 'created', pullRequest: await openOnce(ports, base, text) };
  if (isSame && last === plan.digest) return { result: 'unchanged', pullRequest: number };
  if (last !== plan.digest) await proposals.edit(newest.number, text);
  return { result: 'updated', pullRequest: number };
};

/** Mostly nothing comes back, and then no document is read a second time. */
const planOf = async (
  { repository }: WriteBackPorts,
  documents: readonly TrackerDocument[],
  came: Came,
): Promise<WriteBack> => {
  const { any, findings } = comesBack(documents, came);
  if (!any) return { files: [], lines: [], digest: '', findings };
  const { sha } = await repository.defaultBranch();
  const files = documents.map(({ file }) => file);
  return planWriteBack(await readSources(repository, files, sha), came);
};

/**
 * Keeps the one pull request that brings back what people changed on GitHub, and the numbers of issues: made, updated
 * in place, closed when it is settled. A second look changes nothing. What may not be written is a finding, so that
 * the rest of a sync goes on.
 *
 * @param documents the trackers of the sync
 * @param came the change set of the sync, with the numbers of issues that it made
 */
export const proposeWriteBack = async (
  ports: WriteBackPorts,
  documents: readonly TrackerDocument[],
  came: Came,
): Promise<ProposedWriteBack> => {
  const findings: Finding[] = [];
  try {
    const plan = await planOf(ports, documents, came);
    findings.push(...plan.findings);
    const done = await propose(ports, plan, await ports.proposals.newest(WRITE_BACK_BRANCH));
    if (done.result === 'foreign') findings.push(finding('AX8208', { branch: WRITE_BACK_BRANCH }));
    return { ...done, findings };
  } catch (error) {
    if (!(error instanceof RemoteFailure) || error.kind !== 'refused') throw error;
    findings.push(finding('AX8209', { problem: error.message }));
    return { result: 'failed', pullRequest: null, findings };
  }
};
