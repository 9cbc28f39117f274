import { duration } from '../../domain/report/words.ts';
import { readCheckState, writeCheckState } from './check-state.ts';
import type { CheckPorts } from './keep-check.ts';

export interface LatePorts extends Pick<CheckPorts, 'checks'> {
  /** Commit that a pull request is at now. */
  readonly headOf: (pullRequest: number) => Promise<string | null>;
  /** Has a concern looked at. */
  readonly mark: (concern: string) => Promise<void>;
}

/** Whole seconds are all that GitHub keeps. */
const SECOND_MS = 1_000;

/**
 * Ends what waited for a report in vain. Its head is judged by what is known, in the lane that judges it: two that
 * judge at the same time could say the older result last. A head that its pull request has left is closed as what it
 * is, unreported. One that was asked again since waits for another time.
 */
export const closeLate = async (
  ports: LatePorts,
  id: number,
  startedAt: number,
  timeoutMs: number,
): Promise<'marked' | 'closed' | 'settled'> => {
  const run = await ports.checks.byId(id);
  if (run === null || run.status === 'completed') return 'settled';
  if (Math.abs(run.startedAt - startedAt) >= SECOND_MS) return 'settled';
  const state = readCheckState(run.externalId);
  const [concern, subject = ''] = (state?.of ?? '').split(':');
  const isHead = concern === 'queue' || (await ports.headOf(Number(subject))) === run.headSha;
  if (state !== null && isHead) {
    await ports.mark(state.of);
    return 'marked';
  }
  const why = `nobody reported within ${duration(timeoutMs)}`;
  await ports.checks.conclude(id, {
    conclusion: 'failure',
    title: `No-go: ${why}, and the pull request has moved on`,
    summary: `This commit is not the head of its pull request any more, and ${why}. What is not proven is no go.`,
    text: null,
    annotations: [],
    externalId: state === null ? '' : writeCheckState(state),
  });
  return 'closed';
};
