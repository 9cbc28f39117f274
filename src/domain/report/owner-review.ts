import { andMore, count } from '../model/count.ts';
import type { OwnedPath, OwnerReview } from '../model/owner-review.ts';
import { codeSpan } from './escape.ts';
import { clip } from './limits.ts';

const MOST_PATHS = 20;
const MOST_REVIEWS = 10;

const names = (owners: readonly string[]): string =>
  owners.length === 0
    ? 'somebody with the admin or maintain role'
    : owners
        .slice(0, 10)
        .map((owner) => codeSpan(clip(owner.replace(/^@/, ''), 100)))
        .join(' or ');

const line = ({ path, what, owners, approvedBy }: OwnedPath, needed: number): string => {
  const open = approvedBy.length < needed;
  const who = open ? `waits for ${names(owners)}` : `approved by ${names(approvedBy)}`;
  return `- ${open ? '⏳' : '✅'} ${codeSpan(clip(path, 200))} (${what}): ${who}`;
};

/** The title of a check that waits for an owner. */
export const ownerReviewTitle = ({ paths, needed }: OwnerReview): string => {
  const open = paths.filter(({ approvedBy }) => approvedBy.length < needed);
  const [first] = open;
  return `Needs review by an owner: ${clip(first?.path ?? '', 120)}${andMore(open)}`;
};

/**
 * What waits for an owner, who may approve it, and which reviews do not count; empty when nothing waits. Nobody is
 * pinged.
 */
export const renderOwnerReview = (review: OwnerReview): string => {
  if (review.status !== 'missing') return '';
  const { paths, needed, ignored, unreadable } = review;
  const rest = paths.length - MOST_PATHS;
  const who =
    needed === 2 ? 'two owners (GitHub does not say who pushed last)' : 'an owner who did not push it last';
  return [
    '',
    '---',
    '',
    '#### Needs review by an owner',
    '',
    `This pull request changes how it is judged itself. The check is not green until ${who} approves this commit.`,
    '',
    ...paths.slice(0, MOST_PATHS).map((one) => line(one, needed)),
    ...(rest > 0 ? [`- and ${count(rest, 'more path')}`] : []),
    ...(ignored.length === 0
      ? []
      : [
          '',
          `Not counted: ${ignored
            .slice(0, MOST_REVIEWS)
            .map(({ login, why }) => `${codeSpan(login)} (${why})`)
            .join(', ')}.`,
        ]),
    ...(unreadable.length === 0
      ? []
      : [
          '',
          `Who is in ${unreadable.map((team) => codeSpan(clip(team, 100))).join(', ')} cannot be read: the App needs the organisation permission to read members.`,
        ]),
    '',
  ].join('\n');
};
