import type { CheckRun } from '../../ports/check-runs.ts';
import { readCheckState, type CheckState } from './check-state.ts';
import { reopenCheck, type CheckPorts } from './keep-check.ts';

export interface PressPorts extends Pick<CheckPorts, 'checks' | 'now'> {
  /** Whether who pressed may write to the repository, now. */
  readonly mayWrite: () => Promise<boolean>;
  /** Has the workflow run that was reported of a head started again; why not, or null. */
  readonly runAgain: (head: string) => Promise<string | null>;
  /** Has a concern looked at. */
  readonly mark: (concern: string) => Promise<void>;
}

const asked = (state: CheckState, button: string, login: string): CheckState | null => {
  switch (button) {
    case 'again':
    case 'reverify':
      return state;
    case 'explain':
      return { ...state, explain: true };
    case 'waive':
      return { ...state, waiver: login };
    default:
      return null;
  }
};

/**
 * What a button of our check sets off: the check is in progress at once, keeps what was asked, and its head is judged
 * again. `again` is GitHub's own button, which only asks; ours are for people with write access.
 */
export const pressButton = async (
  ports: PressPorts,
  run: CheckRun,
  button: string,
  login: string,
): Promise<'done' | 'refused' | 'unknown'> => {
  const state = readCheckState(run.externalId);
  const wanted = state && asked(state, button, login);
  if (wanted === null) return 'unknown';
  if (button !== 'again' && !(await ports.mayWrite())) return 'refused';
  await reopenCheck(ports, run, wanted);
  if (button === 'reverify') await ports.runAgain(run.headSha);
  await ports.mark(wanted.of);
  return 'done';
};
