import { shortDigest } from '../../domain/model/digest.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { ConflictPolicy } from '../../domain/model/change.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { treeOfReasons } from '../../domain/report/answers.ts';
import { escapeProse } from '../../domain/report/escape.ts';
import { lineRemarks, type RemarkedFile } from '../../domain/report/line-remarks.ts';
import { renderMarkdown, reportStory } from '../../domain/report/markdown.ts';
import type { Delta } from '../../domain/report/markdown/notes.ts';
import { duration } from '../../domain/report/words.ts';
import type { CheckConclusion } from '../../ports/check-runs.ts';
import { isForbidden, RemoteFailure } from '../../ports/remote-failure.ts';
import type { RefusedRun } from '../../ports/results.ts';
import type { RunResult } from '../pipeline/request.ts';
import { conclusionOf, type Hold } from './conclusion.ts';
import {
  concludeCheck,
  keepWaiting,
  openCheck,
  type CheckPorts,
  type Head,
  type OpenCheck,
} from './keep-check.ts';
import { notesOf } from './notes.ts';
import { waitingOf, worthWaitingFor, type Patience, type Waiting } from './waiting.ts';

/** GitHub keeps 65 535 characters. */
const SUMMARY_LIMIT = 60_000;

export interface JudgedHead {
  readonly result: RunResult;
  readonly delta: Delta;
  /** Workflow run that was reported of this commit, or null. */
  readonly reportedBy: number | null;
  /** A run of this commit that was refused, and since which nothing was reported; null: none. */
  readonly refused: RefusedRun | null;
  /** Trackers, for remarks on their lines. */
  readonly files: readonly RemarkedFile[];
  /** Who is right where tracker and GitHub both changed, once it is merged. */
  readonly policy: ConflictPolicy;
  readonly hold: Hold | null;
}

export interface GatePorts extends CheckPorts, Patience {
  /** How far the check is required, in a sentence of Markdown; null while that is not known. */
  readonly requirement: () => Promise<string | null>;
  /** What the other work on the repository has to say, in Markdown: it is told beside the verdict. */
  readonly notices: () => Promise<readonly string[]>;
  /** Markdown below the check that ties the audit log to it; null where there is none. */
  readonly anchor: () => Promise<string | null>;
  /** Has a check that waits looked at again after a while. */
  readonly lookAgain: (checkId: number, startedAt: number, delayMs: number) => Promise<void>;
}

export interface GateOptions {
  /** False where nothing more can come: it is judged by what is known. */
  readonly mayWait: boolean;
  /** Whether we could comment; null when that was not tried, and what was known of it holds. */
  readonly silent: boolean | null;
}

export interface Gated {
  readonly conclusion: CheckConclusion['conclusion'] | 'waiting';
  readonly title: string;
  /** Markdown, for the comment too. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  /** Somebody should read it before there is a verdict. */
  readonly isUrgent: boolean;
  /** The check says that we cannot comment. */
  readonly silent: boolean;
}

const digest = (parts: readonly unknown[]): string => shortDigest(JSON.stringify(parts));

/** A head whose check may not be written is judged all the same, and the comment says why there is no check. */
const openIfAllowed = async (ports: GatePorts, head: Head): Promise<OpenCheck | Finding> => {
  try {
    return await openCheck(ports, head);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return finding('AX8330', { status: error.status });
  }
};

/** What we cannot judge is a no-go, said at once. GitHub being away or wanting us to wait is no answer, though. */
const concludeUndecided = async (
  ports: GatePorts,
  head: Head,
  open: OpenCheck,
  error: unknown,
): Promise<void> => {
  if (error instanceof RemoteFailure && error.kind !== 'refused') return;
  const problem =
    error instanceof RemoteFailure
      ? `${error.what} ${error.message}`
      : 'an error of the App, which its log describes';
  const { message, remedy } = finding('AX8333', { problem });
  const summary = escapeProse(`${message} ${remedy}`);
  const said = { conclusion: 'failure', title: 'No-go: it could not be judged', summary } as const;
  await concludeCheck(ports, head, open, { ...said, text: null, annotations: [] }, digest([said]));
};

interface Case {
  readonly judged: JudgedHead;
  readonly notes: readonly string[];
  readonly requirement: string | null;
}

const summaryOf = ({ judged, notes, requirement }: Case): string => {
  const { result, delta, hold } = judged;
  const held = hold === null ? '' : `${hold.markdown}\n`;
  const limit = SUMMARY_LIMIT - held.length;
  const report = renderMarkdown(result.report, { audience: 'summary', limit, notes, delta });
  return `${held}${report}${requirement === null ? '' : `\n\n**This check:** ${requirement}\n`}`;
};

const storyOfCase = ({ judged, notes }: Case): string => reportStory(judged.result.report, notes);

const wait = async (
  ports: GatePorts,
  head: Head,
  open: OpenCheck,
  what: Case,
  { until }: Waiting,
): Promise<string> => {
  const { result } = what.judged;
  const title = `Waiting for a report: ${worthWaitingFor(result)} of ${result.outcomes.length} checks were not run`;
  await keepWaiting(ports, head, open, { title, summary: summaryOf(what), story: storyOfCase(what) });
  await ports.lookAgain(open.run.id, open.run.startedAt, until - ports.now());
  return title;
};

const conclude = async (
  ports: GatePorts,
  head: Head,
  open: OpenCheck,
  what: Case,
  said: Pick<CheckConclusion, 'conclusion' | 'title'>,
): Promise<void> => {
  const { result, hold, files } = what.judged;
  const { explain } = open.state;
  const story = digest([said, storyOfCase(what), hold?.markdown ?? '', explain]);
  const below = [explain ? treeOfReasons(result.verdict) : null, await ports.anchor()];
  const text = below.filter((one) => one !== null).join('\n\n') || null;
  const annotations = lineRemarks(result.report, files);
  await concludeCheck(ports, head, open, { ...said, summary: summaryOf(what), text, annotations }, story);
};

const say = async (
  ports: GatePorts,
  head: Head,
  open: OpenCheck | Finding,
  judged: JudgedHead,
  { mayWait, silent: told }: GateOptions,
): Promise<Gated> => {
  const check = 'code' in open ? null : open;
  const waiting = check === null ? null : await waitingOf(ports, check, judged);
  const silent = told ?? check?.state.silent ?? false;
  const isWaiting = mayWait && waiting !== null && !waiting.isOver;
  const { report, verdict } = judged.result;
  const awaited = isWaiting ? waiting : null;
  const { refused } = judged;
  const known = { open, report, waiting: awaited, silent, refused, notices: await ports.notices() };
  const noted = notesOf(known, ports.now());
  const what: Case = { judged, notes: noted.notes, requirement: await ports.requirement() };
  if (check !== null && isWaiting)
    return { ...noted, silent, conclusion: 'waiting', title: await wait(ports, head, check, what, waiting) };
  const late = waiting?.isLate ? `nobody reported within ${duration(ports.reportTimeoutMs)}` : null;
  const said = conclusionOf(verdict, judged.hold, late);
  if (check !== null)
    await conclude(ports, head, { ...check, state: { ...check.state, silent } }, what, said);
  return { ...noted, silent, ...said };
};

/**
 * Judges a commit and says so in its check, which is in progress from the first moment. What waits for a report stays
 * in progress until a time; everything else is concluded.
 */
export const gateHead = async (
  ports: GatePorts,
  head: Head,
  judge: () => Promise<JudgedHead>,
  options: GateOptions,
): Promise<Gated & { readonly judged: JudgedHead }> => {
  const open = await openIfAllowed(ports, head);
  try {
    const judged = await judge();
    return { judged, ...(await say(ports, head, open, judged, options)) };
  } catch (error) {
    if (!('code' in open)) await concludeUndecided(ports, head, open, error);
    throw error;
  }
};
