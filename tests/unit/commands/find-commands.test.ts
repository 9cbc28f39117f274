import { describe, expect, it } from 'vitest';
import { findCommands } from '../../../src/application/commands/find-commands.ts';
import type { RemoteComment } from '../../../src/ports/comments.ts';
import { NOW } from './support.ts';

const HOUR = 3_600_000;
const WAIVE = '/aurora waive M-07 until 2026-12-15 because of it';
let next = 1;
const comment = (body: string, more: Partial<RemoteComment> = {}): RemoteComment => ({
  id: next++,
  body,
  author: 'mona',
  byBot: false,
  edited: false,
  createdAt: NOW - HOUR,
  ...more,
});

const find = async (
  all: readonly RemoteComment[],
  reactions: Readonly<Record<number, readonly string[]>> = {},
  mayWrite: (login: string) => boolean = () => true,
) => {
  const asked: string[] = [];
  const found = await findCommands(
    {
      comments: { list: async () => all, reactions: async (id) => reactions[id] ?? [] },
      mayWrite: async (login) => {
        asked.push(login);
        return mayWrite(login);
      },
      now: () => NOW,
    },
    4,
    'aurora-x[bot]',
  );
  return { found, asked };
};

describe('commands that are heard', () => {
  it('G11: are those of people who may write, neither edited nor of bots, and asked about once', async () => {
    const { found, asked } = await find(
      [
        comment('/aurora status'),
        comment('/aurora status', { author: 'ada' }),
        comment('/aurora status', { byBot: true }),
        comment('/aurora status', { edited: true }),
        comment('/aurora status', { author: null }),
        comment('nothing'),
        comment('/aurora sync'),
      ],
      {},
      (login) => login === 'mona',
    );
    expect(found.map(({ verb }) => verb)).toEqual(['status', 'sync']);
    expect(asked.toSorted()).toEqual(['ada', 'mona']);
  });

  it('are all of a day, with the answers of the last three and of all decisions', async () => {
    const all = [
      comment(WAIVE),
      ...Array.from({ length: 5 }, () => comment('/aurora sync')),
      comment('/aurora status', { createdAt: NOW - 25 * HOUR }),
    ];
    const { found } = await find(all);
    expect(found.map(({ verb, shown }) => [verb, shown])).toEqual([
      ['waive', true],
      ['sync', false],
      ['sync', false],
      ['sync', true],
      ['sync', true],
      ['sync', true],
    ]);
  });

  it('are decisions of a month that have no receipt: none is lost because the App was away', async () => {
    const old = [40, 20, 10, 5].map((days) => comment(WAIVE, { createdAt: NOW - days * 24 * HOUR }));
    const [, twenty, ten, five] = old;
    const done = { [five?.id ?? 0]: ['eyes', '+1'], [ten?.id ?? 0]: ['eyes'] };
    const { found } = await find(old, done);
    expect(found.map((one) => [one.comment, one.outcome])).toEqual([
      [twenty?.id, null],
      [ten?.id, null],
    ]);
  });

  it('say by our reaction what came of them', async () => {
    const [done, refused, seen] = [comment(WAIVE), comment(WAIVE), comment(WAIVE)];
    const { found } = await find([done, refused, seen], {
      [done.id]: ['eyes', '+1'],
      [refused.id]: ['eyes', 'confused'],
      [seen.id]: ['eyes'],
    });
    expect(found.map(({ outcome }) => outcome)).toEqual(['done', 'not-done', null]);
  });

  it('are not crowded out by strangers, however many there are', async () => {
    const strangers = Array.from({ length: 200 }, (_, index) =>
      comment('/aurora status', { author: `stranger-${index % 40}` }),
    );
    const { found, asked } = await find([comment(WAIVE), ...strangers], {}, (login) => login === 'mona');
    expect(found).toHaveLength(1);
    expect(asked).toHaveLength(41);
    const many = await find(Array.from({ length: 80 }, () => comment(WAIVE)));
    expect(many.found).toHaveLength(50);
  });
});
