import { sameLogin } from '../model/login.ts';
import type { IgnoredReview, OwnedPath, OwnerReview, ProtectedPath } from '../model/owner-review.ts';
import type { CodeOwners } from './code-owners.ts';

/** A review as GitHub has it. */
export interface Review {
  /** Null for somebody who is no longer there. */
  readonly login: string | null;
  readonly isBot: boolean;
  readonly state: string;
  /** Commit that was looked at. */
  readonly commit: string | null;
}

/** The pull request as far as it matters who may approve it. */
export interface Reviewed {
  readonly headSha: string;
  readonly author: string | null;
  /** Who brought its head; null when GitHub does not say. */
  readonly lastPusher: string | null;
  /** Whose decisions it brings, where the App wrote it: they gave a command instead of pushing. */
  readonly deciders: readonly string[];
}

/** What somebody may do in the repository, now. */
export interface Authority {
  /** `admin`, `maintain`, `write`, …; null: not a member. */
  readonly role: string | null;
  /** Whether they are in a team, `org/team` in lower case, of those that were asked for; null where nobody may know. */
  readonly teams: ReadonlyMap<string, boolean | null>;
}

/** Reviews of people who could count, and those that cannot whoever they are by. */
export interface Sifted {
  readonly approvers: readonly string[];
  readonly ignored: readonly IgnoredReview[];
}

/** A comment says nothing of whether somebody approves, and a pending review is not given yet. */
const SPEAKS: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

const whyNot = ({ login, isBot, state, commit }: Review, pull: Reviewed): string | null => {
  if (state === 'DISMISSED') return 'the review was dismissed';
  if (state !== 'APPROVED') return 'it asks for changes';
  if (isBot) return 'it is by a bot';
  if (sameLogin(login, pull.author)) return 'it is by the author';
  if (sameLogin(login, pull.lastPusher)) return 'it is by who pushed last';
  if (pull.deciders.some((one) => sameLogin(login, one))) return 'it is by who decided what it brings';
  if (commit !== pull.headSha) return 'it is of an older commit';
  return null;
};

/** The last word of each reviewer, in the order of the reviews, and why it cannot count if it cannot. */
export const siftReviews = (reviews: readonly Review[], pull: Reviewed): Sifted => {
  const last = new Map<string, Review & { readonly login: string }>();
  for (const review of reviews) {
    const { login, state } = review;
    if (login !== null && SPEAKS.has(state)) last.set(login.toLowerCase(), { ...review, login });
  }
  const judged = [...last.values()].map((review) => ({ login: review.login, why: whyNot(review, pull) }));
  return {
    approvers: judged.filter(({ why }) => why === null).map(({ login }) => login),
    ignored: judged.flatMap(({ login, why }) => (why === null ? [] : [{ login, why }])),
  };
};

const ROLES: ReadonlySet<string> = new Set(['admin', 'maintain', 'write']);

/** Owners of the file must still be able to write; where it names nobody it takes a maintainer. */
const owns = (login: string, owners: readonly string[], { role, teams }: Authority): boolean => {
  if (role === null || !ROLES.has(role)) return false;
  if (owners.length === 0) return role !== 'write';
  return owners.some((owner) => {
    const name = owner.slice(1).toLowerCase();
    return name.includes('/') ? teams.get(name) === true : name === login.toLowerCase();
  });
};

const unreadable = (teams: Authority['teams']): readonly string[] =>
  [...teams].flatMap(([team, isMember]) => (isMember === null ? [team] : []));

/**
 * Whether owners who did not push the head approved it. Every path needs one of its own owners. Where nobody knows who
 * pushed last it needs two: one of them did not.
 *
 * @param authority of each approver
 */
export const decideOwnerReview = (
  paths: readonly ProtectedPath[],
  codeOwners: CodeOwners,
  { approvers, ignored }: Sifted,
  authority: ReadonlyMap<string, Authority>,
  lastPusher: string | null,
): OwnerReview => {
  const needed = lastPusher === null ? 2 : 1;
  const nobody: Authority = { role: null, teams: new Map() };
  const owned: readonly OwnedPath[] = paths.map((one) => {
    const owners = codeOwners.of(one.path);
    const approvedBy = approvers.filter((login) => owns(login, owners, authority.get(login) ?? nobody));
    return { ...one, owners, approvedBy };
  });
  const counted = new Set(owned.flatMap(({ approvedBy }) => approvedBy));
  const strangers = approvers.filter((login) => !counted.has(login));
  const isGiven = owned.every(({ approvedBy }) => approvedBy.length >= needed);
  return {
    status: owned.length === 0 ? 'not-needed' : isGiven ? 'given' : 'missing',
    paths: owned,
    needed,
    ignored: [
      ...ignored,
      ...strangers.map((login) => ({ login, why: 'it is not by an owner of these paths' })),
    ],
    unreadable: [...new Set([...authority.values()].flatMap(({ teams }) => unreadable(teams)))].toSorted(),
  };
};
