import { describe, expect, it } from 'vitest';
import { readCodeOwners } from '../../../src/domain/trust/code-owners.ts';
import {
  decideOwnerReview,
  siftReviews,
  type Authority,
  type Review,
} from '../../../src/domain/trust/owner-review.ts';

const HEAD = 'a'.repeat(40);
const PULL = { headSha: HEAD, author: 'ada', lastPusher: 'bob', deciders: ['eve'] };
const by = (login: string | null, state = 'APPROVED', more: Partial<Review> = {}): Review => ({
  login,
  isBot: false,
  state,
  commit: HEAD,
  ...more,
});

describe('G10: a review', () => {
  it.each([
    [by('Ada'), 'it is by the author'],
    [by('BOB'), 'it is by who pushed last'],
    [by('Eve'), 'it is by who decided what it brings'],
    [by('app[bot]', 'APPROVED', { isBot: true }), 'it is by a bot'],
    [by('mona', 'DISMISSED'), 'the review was dismissed'],
    [by('mona', 'CHANGES_REQUESTED'), 'it asks for changes'],
    [by('mona', 'APPROVED', { commit: 'b'.repeat(40) }), 'it is of an older commit'],
    [by('mona', 'APPROVED', { commit: null }), 'it is of an older commit'],
  ])('%j does not count', (review, why) => {
    expect(siftReviews([review], PULL)).toEqual({ approvers: [], ignored: [{ login: review.login, why }] });
  });

  it.each([[by('mona', 'COMMENTED')], [by('mona', 'PENDING')], [by(null)]])('%j says nothing', (review) => {
    expect(siftReviews([review], PULL)).toEqual({ approvers: [], ignored: [] });
  });

  it('is the last word of its reviewer, and a comment after it takes nothing back', () => {
    expect(siftReviews([by('mona'), by('mona', 'COMMENTED')], PULL).approvers).toEqual(['mona']);
    expect(siftReviews([by('mona'), by('Mona', 'CHANGES_REQUESTED')], PULL).approvers).toEqual([]);
    expect(siftReviews([by('mona', 'CHANGES_REQUESTED'), by('mona')], PULL).approvers).toEqual(['mona']);
  });
});

describe('the decision', () => {
  const paths = [{ path: 'READINESS.md', what: 'the tracker' }];
  const member = (
    role: string | null,
    teams: readonly (readonly [string, boolean | null])[] = [],
  ): Authority => ({
    role,
    teams: new Map(teams),
  });
  const decide = (
    owners: string | null,
    who: Readonly<Record<string, Authority>>,
    pusher: string | null = 'bob',
  ) =>
    decideOwnerReview(
      paths,
      readCodeOwners(owners),
      { approvers: Object.keys(who), ignored: [] },
      new Map(Object.entries(who)),
      pusher,
    );

  it('needs nobody where nothing is protected', () => {
    const none = decideOwnerReview([], readCodeOwners(null), { approvers: [], ignored: [] }, new Map(), null);
    expect(none.status).toBe('not-needed');
  });

  it.each([
    [null, member('admin'), 'given'],
    [null, member('maintain'), 'given'],
    [null, member('write'), 'missing'],
    [null, member('read'), 'missing'],
    [null, member(null), 'missing'],
    ['* @Mona', member('write'), 'given'],
    ['* @mona', member('read'), 'missing'],
    ['* @other', member('admin'), 'missing'],
    ['* @Acme/SRE', member('write', [['acme/sre', true]]), 'given'],
    ['* @acme/sre', member('write', [['acme/sre', false]]), 'missing'],
    ['* @acme/sre', member('write', [['acme/sre', null]]), 'missing'],
    ['* mona@example.com', member('maintain'), 'given'],
  ] as const)('by %j and %j is %s', (owners, mona, status) => {
    expect(decide(owners, { mona }).status).toBe(status);
  });

  it('says who does not own it, and which team nobody may look into', () => {
    const decided = decide('* @acme/sre', { mona: member('write', [['acme/sre', null]]) });
    expect(decided).toMatchObject({
      ignored: [{ login: 'mona', why: 'it is not by an owner of these paths' }],
      unreadable: ['acme/sre'],
    });
  });

  it('takes two where nobody knows who pushed last', () => {
    const two = { mona: member('admin'), lisa: member('admin') };
    expect(decide(null, { mona: member('admin') }, null)).toMatchObject({ status: 'missing', needed: 2 });
    expect(decide(null, two, null).status).toBe('given');
  });

  it('does not take an approver of whom nothing is known', () => {
    const sifted = { approvers: ['mona'], ignored: [] };
    expect(decideOwnerReview(paths, readCodeOwners(null), sifted, new Map(), 'bob').status).toBe('missing');
  });
});
