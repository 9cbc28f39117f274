import type { OwnerReview } from '../../domain/model/owner-review.ts';
import { ownerReviewTitle, renderOwnerReview } from '../../domain/report/owner-review.ts';
import type { CheckConclusion } from '../../ports/check-runs.ts';

/** A go waits for the owners of what it rests on. What fails, fails; that somebody has to look is said all the same. */
export const withOwnerReview = <Shown extends Pick<CheckConclusion, 'conclusion' | 'title' | 'summary'>>(
  check: Shown,
  review: OwnerReview,
): Shown => {
  if (review.status !== 'missing') return check;
  const summary = `${renderOwnerReview(review)}\n${check.summary}`;
  if (check.conclusion === 'failure') return { ...check, summary };
  return { ...check, conclusion: 'action_required', title: ownerReviewTitle(review), summary };
};
