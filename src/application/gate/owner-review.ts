import type { OwnerReview } from '../../domain/model/owner-review.ts';
import { ownerReviewTitle, renderOwnerReview } from '../../domain/report/owner-review.ts';
import type { Hold } from './conclusion.ts';

/** A go waits for the owners of what it rests on. What fails, fails; that somebody has to look is said all the same. */
export const heldByOwners = (review: OwnerReview): Hold | null =>
  review.status === 'missing'
    ? { title: ownerReviewTitle(review), markdown: renderOwnerReview(review) }
    : null;
