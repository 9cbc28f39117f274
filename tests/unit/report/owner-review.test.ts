import { describe, expect, it } from 'vitest';
import type { OwnedPath, OwnerReview } from '../../../src/domain/model/owner-review.ts';
import { ownerReviewTitle, renderOwnerReview } from '../../../src/domain/report/owner-review.ts';

const path = (name: string, more: Partial<OwnedPath> = {}): OwnedPath => ({
  path: name,
  what: 'the tracker',
  owners: [],
  approvedBy: [],
  ...more,
});
const review = (more: Partial<OwnerReview> = {}): OwnerReview => ({
  status: 'missing',
  paths: [path('READINESS.md')],
  needed: 1,
  ignored: [],
  unreadable: [],
  ...more,
});

describe('what waits for an owner', () => {
  it('is not mentioned where nothing waits', () => {
    expect(renderOwnerReview(review({ status: 'given' }))).toBe('');
    expect(renderOwnerReview(review({ status: 'not-needed', paths: [] }))).toBe('');
  });

  it('is said with who may approve it, who did, and which reviews do not count', () => {
    const said = renderOwnerReview(
      review({
        paths: [
          path('READINESS.md', { owners: ['@mona', '@acme/sre'] }),
          path('go.sum', { what: 'a lock file', approvedBy: ['lisa'] }),
        ],
        ignored: [{ login: 'bob', why: 'it is by the author' }],
        unreadable: ['acme/sre'],
      }),
    );
    expect(said).toContain('- ⏳ `READINESS.md` (the tracker): waits for `mona` or `acme/sre`');
    expect(said).toContain('- ✅ `go.sum` (a lock file): approved by `lisa`');
    expect(said).toContain('an owner who did not push it last');
    expect(said).toContain('Not counted: `bob` (it is by the author).');
    expect(said).toContain('Who is in `acme/sre` cannot be read');
    expect(said).not.toMatch(/@\w/);
  });

  it('is two owners where nobody knows who pushed last, and a few paths of many', () => {
    const paths = Array.from({ length: 25 }, (_, index) =>
      path(`a${index}/go.sum`, { approvedBy: ['mona'] }),
    );
    const said = renderOwnerReview(review({ paths, needed: 2 }));
    expect(said).toContain('two owners (GitHub does not say who pushed last)');
    expect(said).toContain('waits for somebody with the admin or maintain role');
    expect(said).toContain('- and 5 more paths');
  });

  it('is the title of the check: the first path that waits, and how many more', () => {
    const paths = [path('a', { approvedBy: ['mona'] }), path('b'), path('c')];
    expect(ownerReviewTitle(review({ paths }))).toBe('Needs review by an owner: b and 1 more');
    expect(ownerReviewTitle(review({ paths: [] }))).toBe('Needs review by an owner: ');
  });

  it('keeps hostile names of paths what they are', () => {
    const said = renderOwnerReview(review({ paths: [path('`@acme/all` <!-- x -->\n# y')] }));
    expect(said).not.toContain('\n# y');
    expect(said.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
  });
});
