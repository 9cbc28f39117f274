import { andMore } from '../../domain/model/count.ts';
import { isVerified } from '../../domain/model/trust.ts';
import type { Reason, StandingChange, Verdict } from '../../domain/model/verdict.ts';
import { clip } from '../../domain/report/limits.ts';
import { codeSpan, visible } from '../../domain/report/escape.ts';
import { VERDICT_LOOKS } from '../../domain/report/words.ts';
import type { CheckConclusion } from '../../ports/check-runs.ts';
import type { PullRequest } from '../../ports/remote-repository.ts';

/** What else has to be the case before a go counts, such as a review by an owner. */
export interface Hold {
  readonly title: string;
  /** Markdown: what is missing. */
  readonly markdown: string;
}

/** The same commit is the head of another pull request, and no go there: one check stands for both. */
export const heldByTwin = ({ number, baseRef }: Pick<PullRequest, 'number' | 'baseRef'>): Hold => ({
  title: `This commit is also the head of #${number}, where it is no go`,
  markdown: `This commit is also the head of pull request #${number} into ${codeSpan(baseRef)}, where it is no go. One check stands for both.\n`,
});

/** A title is no Markdown, and shows whatever it holds. */
const plain = (text: string): string => clip(visible(text).replaceAll(/\s+/g, ' '), 60);

const subjects = (blockers: readonly Reason[], changes: readonly StandingChange[]): string => {
  const moved = new Map(changes.map(({ item, from, to }) => [item, `${from ?? 'new'} → ${to ?? 'gone'}`]));
  const ids = [...new Set(blockers.map(({ subject }) => subject.id))];
  const named = ids.slice(0, 3).map((id) => {
    const move = moved.get(id);
    return move === undefined ? plain(id) : `${plain(id)} (${move})`;
  });
  return `${named.join(', ')}${andMore(ids, 3)}`;
};

/**
 * A verdict as the conclusion and title of a check. `neutral` and `skipped` satisfy a required check, so a no-go is a
 * failure and nothing else; and a go that rests on what the pull request's own workflow reported (below T2), or that
 * is held, needs a person.
 *
 * @param late said first: that it is judged without the report that was waited for
 */
export const conclusionOf = (
  verdict: Verdict,
  hold: Hold | null = null,
  late: string | null = null,
): Pick<CheckConclusion, 'conclusion' | 'title'> => {
  const { word } = VERDICT_LOOKS[verdict.verdict];
  const { blockers, changes, score } = verdict;
  const what =
    blockers.length > 0
      ? `${word}: ${late === null ? '' : `${late}; `}${subjects(blockers, changes)}`
      : `${word} · ${score} % ready`;
  if (verdict.verdict === 'no-go') return { conclusion: 'failure', title: what };
  if (hold !== null) return { conclusion: 'action_required', title: hold.title };
  return isVerified(verdict.trust)
    ? { conclusion: 'success', title: what }
    : { conclusion: 'action_required', title: `${what} · reported, not verified` };
};
