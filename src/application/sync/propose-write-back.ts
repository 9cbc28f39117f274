import { shortDigest } from '../../domain/model/digest.ts';
import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import type { Amendment, AmendmentState } from '../../domain/model/amendment.ts';
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
import { isRefused, mayBeThere } from '../../ports/remote-failure.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';
import {
  bodyOf,
  decisionsIn,
  digestIn,
  sayTheSame,
  settledBody,
  subjectOf,
  titleOf,
  type Plan,
} from './write-back-text.ts';
import { decide, statesOf } from './decisions.ts';

export const WRITE_BACK_BRANCH = 'aurora-x/write-back';

export interface WriteBackPorts {
  readonly repository: RemoteRepository;
  readonly proposals: ProposalsReader & ProposalsWriter;
  /** Whether somebody really gave a decision; left out where that is not known. */
  readonly wasGiven?: (decision: Amendment) => Promise<boolean>;
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
  /** What became of each decision that was given, by its comment. */
  readonly decided: ReadonlyMap<number, AmendmentState>;
}

const TRAILER = 'Aurora-X-Write-Back: ';
/** Digest of no edits of the tracker. */
const NOTHING = shortDigest('[]');

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
    const made = mayBeThere(error) ? await proposals.newest(WRITE_BACK_BRANCH) : null;
    if (!made?.open) throw error;
    return made.number;
  }
};

const propose = async (
  ports: WriteBackPorts,
  plan: Plan,
  newest: Proposal | null,
): Promise<Pick<ProposedWriteBack, 'result' | 'pullRequest'>> => {
  const { proposals, repository } = ports;
  const last = digestIn(newest?.body ?? '');
  const number = newest?.number ?? null;
  if (plan.files.length === 0) {
    if (!newest?.open || last === null) return { result: 'none', pullRequest: null };
    await proposals.close(newest.number, settledBody(newest.body));
    return { result: 'closed', pullRequest: number };
  }
  const isDeclined = newest !== null && !newest.open && !newest.merged && last === plan.digest;
  if (isDeclined && plan.decisions.length === 0) return { result: 'declined', pullRequest: number };
  const tip = await proposals.tipMessage(WRITE_BACK_BRANCH);
  const isSettled = newest !== null && !newest.open;
  const isForeign = (tip !== null && !tip.includes(TRAILER) && !isSettled) || (newest?.open && last === null);
  if (isForeign) return { result: 'foreign', pullRequest: number };

  const content = shortDigest(JSON.stringify(plan.files));
  const { name: base, sha } = await repository.defaultBranch();
  const text = { title: titleOf(plan), body: bodyOf(plan) };
  const isSame = newest?.open === true && tip?.includes(`${TRAILER}${content}`) === true;
  if (!isSame) {
    const message = `${subjectOf(plan)}\n\n${TRAILER}${content}\n`;
    await proposals.rewrite(WRITE_BACK_BRANCH, tip === null, { base: sha, message, files: plan.files });
  }
  if (!newest?.open) return { result: 'created', pullRequest: await openOnce(ports, base, text) };
  const isSaid = last === plan.digest && newest !== null && sayTheSame(newest.body, text.body);
  if (isSame && isSaid) return { result: 'unchanged', pullRequest: number };
  if (!isSaid) await proposals.edit(newest.number, text);
  return { result: 'updated', pullRequest: number };
};

/** Mostly nothing comes back, and then no document is read a second time. */
const planOf = async (
  { repository }: WriteBackPorts,
  documents: readonly TrackerDocument[],
  came: Came,
): Promise<WriteBack> => {
  const { any, findings } = comesBack(documents, came);
  if (!any) return { files: [], lines: [], digest: NOTHING, findings };
  const { sha } = await repository.defaultBranch();
  const files = documents.map(({ file }) => file);
  return planWriteBack(await readSources(repository, files, sha), came);
};

/** Edits of the tracker, and with them decisions: those that the open pull request carries, and those given since. */
const planAll = async (
  ports: WriteBackPorts,
  documents: readonly TrackerDocument[],
  came: Came,
  decisions: readonly Amendment[],
): Promise<{ readonly plan: Plan; readonly refused: Finding | null }> => {
  const back = await planOf(ports, documents, came);
  if (decisions.length === 0) return { plan: { ...back, decisions }, refused: null };
  const { repository } = ports;
  const { sha } = await repository.defaultBranch();
  const amended = decide(await repository.readText(CONFIG_PATH, sha), decisions);
  return {
    plan: { ...back, files: [...back.files, ...amended.files], decisions: amended.made },
    refused: amended.refused,
  };
};

/** What an open pull request carries, and of that what nobody gave: anybody who may write can edit its text. */
const carriedBy = async (
  { wasGiven }: WriteBackPorts,
  newest: Proposal | null,
): Promise<{ readonly carried: readonly Amendment[]; readonly forged: readonly Finding[] }> => {
  const carried: Amendment[] = [];
  const forged: Finding[] = [];
  for (const one of newest?.open === true ? decisionsIn(newest.body) : []) {
    const subject = one.kind === 'waiver' ? one.item : one.subject;
    const said = { pullRequest: newest?.number ?? 0, login: one.login, subject };
    if ((await wasGiven?.(one)) ?? true) carried.push(one);
    else forged.push(finding('AX8225', said));
  }
  return { carried, forged };
};

const keep = async (
  ports: WriteBackPorts,
  documents: readonly TrackerDocument[],
  came: Came,
  given: readonly Amendment[],
): Promise<ProposedWriteBack> => {
  const newest = await ports.proposals.newest(WRITE_BACK_BRANCH);
  const { carried, forged } = await carriedBy(ports, newest);
  const { plan, refused } = await planAll(ports, documents, came, [...carried, ...given]);
  const findings = [...forged, ...plan.findings, ...(refused === null ? [] : [refused])];
  const decided = (pullRequest: number | null, problem: Finding | null = refused) =>
    statesOf(given, plan.decisions, pullRequest, problem);
  // What it carries is not lost because the configuration is broken for a while.
  if (refused !== null && newest !== null && carried.length > 0)
    return { result: 'unchanged', pullRequest: newest.number, findings, decided: decided(null) };
  const done = await propose(ports, plan, newest);
  if (done.result !== 'foreign') return { ...done, findings, decided: decided(done.pullRequest) };
  const foreign = finding('AX8208', { branch: WRITE_BACK_BRANCH });
  return { ...done, findings: [...findings, foreign], decided: decided(null, foreign) };
};

/**
 * Keeps the one pull request that brings back what people changed on GitHub, the numbers of issues, and what people
 * decided in comments: made, updated in place, closed when it is settled. A second look changes nothing. What may not
 * be written is a finding, so that the rest of a sync goes on.
 *
 * @param documents the trackers of the sync
 * @param came the change set of the sync, with the numbers of issues that it made
 * @param given decisions that were not proposed yet, the later one last
 */
export const proposeWriteBack = async (
  ports: WriteBackPorts,
  documents: readonly TrackerDocument[],
  came: Came,
  given: readonly Amendment[] = [],
): Promise<ProposedWriteBack> => {
  try {
    return await keep(ports, documents, came, given);
  } catch (error) {
    if (!isRefused(error)) throw error;
    const failed = finding('AX8209', { problem: error.message });
    const decided = statesOf(given, [], null, failed);
    return { result: 'failed', pullRequest: null, findings: [failed], decided };
  }
};
