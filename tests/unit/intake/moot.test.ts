import { beforeEach, describe, expect, it } from 'vitest';
import { withoutMoot } from '../../../src/application/intake/moot.ts';
import { routeEvent } from '../../../src/application/intake/route-event.ts';
import { areNoLinks, settledBy, unsettled, type EndedSync } from '../../../src/application/sync/settle.ts';
import type { Settled } from '../../../src/ports/settled.ts';

const SELF = 'aurora-x[bot]';
const sha = (digit: string): string => digit.repeat(40);
const repository = { id: 7, full_name: 'acme/rocket', default_branch: 'main' };
const home = { repository, installation: { id: 1 } };
const mona = { login: 'mona' };

const ENDED: EndedSync = {
  self: SELF,
  commit: sha('a'),
  config: { tracker: ['./docs/*.md', 'plan[1].md'], specs: [], deployments: {} },
  texts: ['## Core (#42)\n| M-1 | #9 |'],
  documents: [],
  issues: { 'M-1': 3 },
  isByDocuments: true,
};
const SETTLED = settledBy(ENDED);

let settled: (Settled & { isOver: boolean }) | null;
let moves: readonly string[];

beforeEach(() => {
  [settled, moves] = [{ ...SETTLED, isOver: true }, []];
});

const marks = async (event: string, payload: object): Promise<readonly string[]> => {
  const body = new TextEncoder().encode(JSON.stringify({ ...home, ...payload }));
  const routed = await withoutMoot(event, body, routeEvent(event, body), {
    of: async () => settled,
    moved: async (id, from, to) => void (moves = [...moves, `${id} ${from} ${to}`]),
  });
  return routed.lanes.map(({ concern }) => concern);
};

const issue = async (more: object = {}, sender = mona, changes = {}) =>
  marks('issues', {
    action: 'edited',
    sender,
    changes,
    issue: { number: 5, body: 'text', user: mona, ...more },
  });

describe('an event of an issue', () => {
  it('of people that is no item’s and never was marks nothing', async () => {
    expect(await issue()).toEqual([]);
  });

  it.each([
    ['an item’s', { number: 3 }],
    ['named by a heading', { number: 42 }],
    ['named in a row', { number: 9 }],
    ['marked', { body: '<!-- aurora-x:begin -->' }],
    ['made by us', { user: { login: SELF } }],
  ])('that is %s marks the sync', async (_what, more) => {
    expect(await issue(more)).toEqual(['sync']);
  });

  it('that had a marker marks the sync', async () => {
    expect(await issue({}, mona, { body: { from: '<!-- aurora-x:begin -->' } })).toEqual(['sync']);
  });

  it('marks the sync while one is under way or nothing is known, and where the event is not understood', async () => {
    settled = { ...SETTLED, isOver: false };
    expect(await issue()).toEqual(['sync']);
    settled = null;
    expect(await issue()).toEqual(['sync']);
    settled = { ...SETTLED, isOver: true };
    expect(await marks('issues', { action: 'edited' })).toEqual(['sync']);
  });

  it.each([{ number: 5 }, { number: 42 }])(
    'marks the sync where the last one failed at its end: %j',
    async (one) => {
      settled = { ...unsettled(SELF), isOver: true };
      expect(await issue(one)).toEqual(['sync']);
      expect(await issue(one, { login: SELF })).toEqual([]);
    },
  );

  it('that is our own echo marks nothing, while a sync is under way neither', async () => {
    settled = { ...unsettled(SELF), isOver: false };
    expect(await issue({ number: 3 }, { login: SELF })).toEqual([]);
    expect(await marks('milestone', { action: 'created', sender: { login: SELF } })).toEqual([]);
    expect(await marks('milestone', { action: 'edited', sender: mona })).toEqual(['sync']);
  });
});

describe('a push to the default branch', () => {
  const ALL = ['sync', 'enforce', 'gates', 'deploys'];
  const push = async (files: readonly string[], more: object = {}) =>
    marks('push', {
      ref: 'refs/heads/main',
      before: sha('a'),
      after: sha('b'),
      forced: false,
      commits: [{ added: files.slice(0, 1), removed: files.slice(1, 2), modified: files.slice(2) }],
      ...more,
    });

  it('that changes nothing that was decided by has only pull requests looked at, and is the next state', async () => {
    expect(await push(['src/a.ts', 'docs/deep/b.md', 'c'])).toEqual(['gates']);
    expect(moves).toEqual([`7 ${sha('a')} ${sha('b')}`]);
  });

  it.each([
    'docs/plan.md',
    'plan[1].md',
    '.github/aurora-x.yml',
    '.github/workflows/ci.yml',
    'CODEOWNERS',
    'docs/CODEOWNERS',
  ])('that changes %s has everything looked at', async (file) => {
    for (const files of [[file], ['x', file], ['x', 'y', file]]) expect(await push(files)).toEqual(ALL);
    expect(moves).toEqual([]);
  });

  it.each<[string, object]>([
    ['after another commit', { before: sha('c') }],
    ['that is forced', { forced: true }],
    ['without commits', { commits: [] }],
    [
      'of more commits than are named',
      { commits: Array.from({ length: 2_000 }, () => ({ added: [], removed: [], modified: [] })) },
    ],
    [
      'with more files than are named',
      { commits: [{ added: Array(1_000).fill('x'), removed: [], modified: [] }] },
    ],
    ['that does not say what it changes', { commits: [{ id: 'x' }] }],
    [
      'with a commit that is too large for its files to be named',
      {
        commits: [
          { added: ['src/a.ts'], removed: [], modified: [] },
          { added: [], removed: [], modified: [] },
        ],
      },
    ],
    [
      'of so many files that it would take long to look at their names',
      {
        commits: Array.from({ length: 20 }, (_, at) => ({
          added: Array.from({ length: 900 }, (_name, file) => `src/${at}/${file}.ts`),
          removed: [],
          modified: [],
        })),
      },
    ],
  ])('%s has everything looked at', async (_what, more) => {
    expect(await push(['src/a.ts'], more)).toEqual(ALL);
  });

  it('has everything looked at where files decide besides the documents, and while a sync is under way', async () => {
    settled = { ...SETTLED, files: null, isOver: true };
    expect(await push(['src/a.ts'])).toEqual(ALL);
    settled = { ...SETTLED, isOver: false };
    expect(await push(['src/a.ts'])).toEqual(ALL);
  });

  it('goes by the usual places where the configuration names no tracker', async () => {
    const config = { tracker: [], specs: ['specs/*.yml'], deployments: {} };
    const ended = { self: SELF, commit: sha('a'), config, texts: [], documents: [], issues: {} };
    settled = { ...settledBy({ ...ended, isByDocuments: true }), isOver: true };
    expect(await push(['docs/readiness.md'])).toEqual(ALL);
    expect(await push(['specs/a.yml'])).toEqual(ALL);
    expect(await push(['other.md'])).toEqual(['gates']);
    expect(settledBy({ ...ended, isByDocuments: false }).files).toBeNull();
  });

  it('has everything looked at where a deployment may wait for it', () => {
    const rule = { gate: 'production', after: [], watch: null, rollback: null };
    const deployments = { production: rule } as unknown as EndedSync['config']['deployments'];
    expect(settledBy({ ...ENDED, config: { ...ENDED.config, deployments } }).files).toBeNull();
  });

  it('has everything looked at, and so has every event of an issue, where the tracker names too much to keep', () => {
    const texts = [Array.from({ length: 30_000 }, (_, at) => `#${at}`).join(' ')];
    expect(settledBy({ ...ENDED, texts })).toEqual(unsettled(SELF));
  });
});

it('every other event is left as it is', async () => {
  expect(await marks('pull_request', { action: 'opened', pull_request: { number: 4 } })).toEqual(['gate:4']);
  expect(await marks('push', { ref: 'refs/heads/other' })).toEqual([]);
});

describe('what a name stands for', () => {
  const remote = (complete: boolean) => ({
    files: async () => ({
      complete,
      files: [
        { path: 'docs/plan.md', bytes: 1, isPlain: true },
        { path: 'READINESS.md', bytes: 1, isPlain: false },
      ],
    }),
  });

  it('is that file, and not where a link leads, nor what is not listed', async () => {
    expect(await areNoLinks(remote(true), sha('a'), ['docs/plan.md'])).toBe(true);
    expect(await areNoLinks(remote(true), sha('a'), ['docs/plan.md', 'READINESS.md'])).toBe(false);
    expect(await areNoLinks(remote(true), sha('a'), ['linked/plan.md'])).toBe(false);
    expect(await areNoLinks(remote(false), sha('a'), ['docs/plan.md'])).toBe(false);
    const gone = { files: async () => Promise.reject(new Error('gone')) };
    expect(await areNoLinks(gone, sha('a'), [])).toBe(false);
  });
});
