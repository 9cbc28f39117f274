import type { Reason, Verdict } from '../../domain/model/verdict.ts';
import type { CheckConclusion, CheckRunsReader, CheckRunsWriter } from '../../ports/check-runs.ts';
import type { Intents } from '../../ports/intents.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';

/** Name of the check that a ruleset can require. */
export const CHECK_NAME = 'aurora-x / go-no-go';

const LOOKS = { go: 'Go', conditional: 'Go, with conditions', 'no-go': 'No-go' } as const;

const isProven = ({ trust }: Verdict): boolean => trust === 'T2' || trust === 'T3';

const subjects = (blockers: readonly Reason[]): string => {
  const ids = [...new Set(blockers.map(({ subject }) => subject.id))];
  const shown = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
};

/**
 * A verdict as the conclusion of a check. `neutral` and `skipped` satisfy a required check, so a no-go is a failure
 * and nothing else; and a go that rests on what the pull request's own workflow reported (below T2) needs a person.
 */
export const conclusionOf = (verdict: Verdict, summary: string): CheckConclusion => ({
  conclusion: verdict.verdict === 'no-go' ? 'failure' : isProven(verdict) ? 'success' : 'action_required',
  title:
    verdict.blockers.length === 0
      ? `${LOOKS[verdict.verdict]} · ${verdict.score} % ready${isProven(verdict) ? '' : ' · reported, not verified'}`
      : `${LOOKS[verdict.verdict]}: ${subjects(verdict.blockers)}`,
  summary,
});

/** The check on a head, in progress: found or made once. Its id. */
export const openCheck = async (
  checks: CheckRunsReader & CheckRunsWriter,
  intents: Intents,
  intent: string,
  headSha: string,
): Promise<number> => {
  const title = 'Looking at it';
  const found = await checks.find(headSha);
  if (found !== null) return found.id;
  await intents.begin(intent);
  try {
    const id = await checks.start(headSha, title);
    await intents.settle(intent, String(id));
    return id;
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    if (error.kind !== 'lost') await intents.abandon(intent);
    const made = error.kind === 'lost' ? await checks.find(headSha) : null;
    if (made === null) throw error;
    await intents.settle(intent, String(made.id));
    return made.id;
  }
};
