import type { OwnerReview } from '../../domain/model/owner-review.ts';
import { CODEOWNERS_PATHS, readCodeOwners, type CodeOwners } from '../../domain/trust/code-owners.ts';
import { sameLogin } from '../../domain/model/login.ts';
import { decideOwnerReview, siftReviews, type Authority } from '../../domain/trust/owner-review.ts';
import { protectedPaths, type Named } from '../../domain/trust/protected-paths.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';
import type { PeopleReader, ReviewsReader } from '../../ports/reviews.ts';

export interface OwnerReviewPorts {
  readonly repository: Pick<RemoteRepository, 'readText' | 'self'>;
  readonly reviews: ReviewsReader;
  readonly people: PeopleReader;
  /** Whose decisions a pull request of ours brings. */
  readonly deciders: (pullRequest: number) => Promise<readonly string[]>;
}

/** A pull request whose owners are asked for. */
export interface Change {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly changedPaths: readonly string[];
  readonly named: Named;
}

/** The pull request cannot make anybody an owner: the file of the base counts. */
const codeOwnersOf = async ({ repository }: OwnerReviewPorts, commit: string): Promise<CodeOwners> => {
  for (const path of CODEOWNERS_PATHS) {
    const text = await repository.readText(path, commit);
    if (text !== null) return readCodeOwners(text);
  }
  return readCodeOwners(null);
};

const authorityOf = async (
  { people }: OwnerReviewPorts,
  login: string,
  teams: readonly string[],
): Promise<Authority> => {
  const role = await people.role(login);
  const memberships = new Map<string, boolean | null>();
  for (const team of role === null ? [] : teams) memberships.set(team, await people.inTeam(team, login));
  return { role, teams: memberships };
};

/**
 * Whether owners approved what a pull request changes of how it is judged. Asks nothing of GitHub when it changes
 * nothing of that.
 */
export const ownerReview = async (ports: OwnerReviewPorts, change: Change): Promise<OwnerReview> => {
  const paths = await protectedPaths(change.changedPaths, change.named);
  if (paths.length === 0) return { status: 'not-needed', paths: [], needed: 1, ignored: [], unreadable: [] };
  const { repository, reviews } = ports;
  const codeOwners = await codeOwnersOf(ports, change.baseSha);
  const author = await reviews.author(change.number);
  const lastPusher = await reviews.lastPusher(change.number);
  const isOurs = sameLogin(author, await repository.self());
  const deciders = isOurs ? await ports.deciders(change.number) : [];
  const reviewed = { headSha: change.headSha, author, lastPusher, deciders };
  const sifted = siftReviews(await reviews.list(change.number), reviewed);
  const teams = [...new Set(paths.flatMap(({ path }) => codeOwners.of(path)))]
    .map((owner) => owner.slice(1).toLowerCase())
    .filter((name) => name.includes('/'));
  const authority = new Map<string, Authority>();
  for (const login of sifted.approvers) authority.set(login, await authorityOf(ports, login, teams));
  return decideOwnerReview(paths, codeOwners, sifted, authority, lastPusher);
};
