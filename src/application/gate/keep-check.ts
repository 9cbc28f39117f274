import type { CheckAnnotation, CheckConclusion, CheckRun } from '../../ports/check-runs.ts';
import type { CheckRunsReader, CheckRunsWriter } from '../../ports/check-runs.ts';
import type { Intents } from '../../ports/intents.ts';
import { byNumber, makeOnce } from '../once/make-once.ts';
import { firstCheckState, readCheckState, writeCheckState, type CheckState } from './check-state.ts';

/** Name of the check that a ruleset can require. */
export const CHECK_NAME = 'aurora-x / go-no-go';

export interface CheckPorts {
  readonly checks: CheckRunsReader & CheckRunsWriter;
  readonly intents: Intents;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A commit that is judged. */
export interface Head {
  readonly sha: string;
  /** Concern that judges it. */
  readonly of: string;
  /** Identity of its check; `after`: that of the run which it takes the place of. */
  readonly intent: (after: number | null) => string;
}

export interface OpenCheck {
  readonly run: CheckRun;
  readonly state: CheckState;
  /** Who else made a check of our name on this commit. */
  readonly others: readonly string[];
}

const LOOKING = 'Looking at it';

/** Makes a check, once. What an earlier try made is found, although the list may not show it yet. */
const start = async (
  { checks, intents, now }: CheckPorts,
  head: Head,
  state: CheckState,
  before: CheckRun | null,
): Promise<CheckRun> => {
  const seen = new Map<number, CheckRun>();
  const saw = (run: CheckRun): number => {
    seen.set(run.id, run);
    return run.id;
  };
  const id = await makeOnce<number>({
    intents,
    id: head.intent(before?.id ?? null),
    look: async () => {
      const { ours } = await checks.on(head.sha);
      return ours === null || ours.id === before?.id ? null : saw(ours);
    },
    make: async () => {
      const output = { title: LOOKING, summary: LOOKING, externalId: writeCheckState(state) };
      return saw(await checks.start(head.sha, now(), output));
    },
    ...byNumber,
  });
  const run = seen.get(id) ?? (await checks.byId(id));
  if (run === null) throw new Error('the check that was made is not there');
  return run;
};

const isOfQueue = ({ of }: Pick<CheckState, 'of'>): boolean => of.startsWith('queue:');

/** A commit of the merge queue is judged by the queue alone, although somebody may open a pull request of it. */
const isForeign = (head: Head, state: CheckState): boolean => isOfQueue(state) && !isOfQueue(head);

/** The check on a head: found, or made in progress, once. */
export const openCheck = async (ports: CheckPorts, head: Head): Promise<OpenCheck> => {
  const { checks } = ports;
  const { ours, others } = await checks.on(head.sha);
  const run = ours ?? (await start(ports, head, firstCheckState(head.of), null));
  const state = readCheckState(run.externalId) ?? firstCheckState(head.of);
  return { run, state: isOfQueue(state) ? state : { ...state, of: head.of }, others };
};

/** Sets a check back to in progress: it was asked again. Its time begins anew. */
export const reopenCheck = async (
  { checks, now }: Pick<CheckPorts, 'checks' | 'now'>,
  run: CheckRun,
  state: CheckState,
): Promise<void> => {
  const output = { title: 'Looking at it again', summary: LOOKING, externalId: writeCheckState(state) };
  await checks.proceed(run.id, now(), output);
};

/** Says in the check what is waited for. Once. */
export const keepWaiting = async (
  { checks }: CheckPorts,
  head: Head,
  { run, state }: OpenCheck,
  said: { readonly title: string; readonly summary: string; readonly story: string },
): Promise<void> => {
  const isSaid = run.status === 'in_progress' && state.story === said.story;
  if (isSaid || isForeign(head, state)) return;
  const externalId = writeCheckState({ ...state, story: said.story });
  await checks.proceed(run.id, run.startedAt, { title: said.title, summary: said.summary, externalId });
};

const remark = ({ path, line, message }: Pick<CheckAnnotation, 'path' | 'line' | 'message'>): string =>
  JSON.stringify([path, line, message]);

/**
 * Annotations are only ever added at GitHub. Those that are there are left out; where one is there that is not true
 * any more, another run takes the place of this one.
 */
const annotated = async (
  ports: CheckPorts,
  head: Head,
  open: OpenCheck,
  wanted: readonly CheckAnnotation[],
): Promise<{ readonly id: number; readonly missing: readonly CheckAnnotation[] }> => {
  const { run, state } = open;
  if (run.annotations === 0) return { id: run.id, missing: wanted };
  const there = new Set((await ports.checks.annotations(run.id)).map(remark));
  const isTrue = new Set(wanted.map(remark));
  if ([...there].every((one) => isTrue.has(one)))
    return { id: run.id, missing: wanted.filter((one) => !there.has(remark(one))) };
  const { id } = await start(ports, head, state, run);
  return { id, missing: wanted };
};

/** Concludes the check, unless it says so already. `story` is the digest of what it says. */
export const concludeCheck = async (
  ports: CheckPorts,
  head: Head,
  open: OpenCheck,
  conclusion: Omit<CheckConclusion, 'externalId'>,
  story: string,
): Promise<'concluded' | 'unchanged'> => {
  const { run, state } = open;
  const isSaid =
    run.status === 'completed' && run.conclusion === conclusion.conclusion && state.story === story;
  if (isSaid || isForeign(head, state)) return 'unchanged';
  const { id, missing } = await annotated(ports, head, open, conclusion.annotations);
  const externalId = writeCheckState({ ...state, story });
  await ports.checks.conclude(id, { ...conclusion, annotations: missing, externalId });
  return 'concluded';
};
