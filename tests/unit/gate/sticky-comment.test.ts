import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSticky } from '../../../src/application/gate/sticky-comment.ts';
import { withoutIntents } from '../../../src/application/sync/without-intents.ts';

const SHA = 'a'.repeat(40);
const body = (run: string, hash: string, sha = SHA): string =>
  `<!-- aurora-x:readiness v1 {"sha":"${sha}","run":"${run}","verdict":"go","hash":"${hash}"} -->\n\n### Go`;

/** Comments in memory, by their authors. */
const thread = (...given: readonly (readonly [author: string, body: string])[]) => {
  let all = given.map(([author, text], index) => ({ id: index + 1, author, body: text }));
  return {
    all: () => all.map(({ author, body: text }) => [author, text] as const),
    comments: {
      list: async () =>
        all.map((one) => ({ ...one, byBot: one.author.endsWith('[bot]'), edited: false, createdAt: 0 })),
      reactions: async () => [],
      create: async (_issue: number, text: string) => {
        all = [...all, { id: all.length + 10, author: 'aurora-x[bot]', body: text }];
        return all.length + 9;
      },
      update: async (id: number, text: string) => {
        all = all.map((one) => (one.id === id ? { ...one, body: text } : one));
      },
      remove: async (id: number) => {
        all = all.filter((one) => one.id !== id);
      },
      react: async () => {},
    },
  };
};

const keep = async (given: ReturnType<typeof thread>, text: string, headSha = SHA) =>
  keepSticky(
    { comments: given.comments, intents: withoutIntents, headOf: async () => SHA },
    {
      intent: 'x',
      pullRequest: 41,
      headSha,
      self: 'aurora-x[bot]',
      heirOf: 'github-actions[bot]',
      body: text,
    },
  );

describe('the one comment', () => {
  it('D13: says what the newest run of the present head found, in whatever order runs end', async () => {
    const ended = fc.record({
      run: fc.integer({ min: 1, max: 9 }),
      sha: fc.constantFrom(SHA, 'b'.repeat(40)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(ended, { maxLength: 12 }), async (runs) => {
        const given = thread();
        for (const { run, sha } of runs) await keep(given, body(`${run}`, `0${run}`, sha), sha);
        const newest = Math.max(...runs.filter(({ sha }) => sha === SHA).map(({ run }) => run));
        expect(given.all()).toEqual(
          Number.isFinite(newest) ? [['aurora-x[bot]', body(`${newest}`, `0${newest}`)]] : [],
        );
      }),
    );
  });

  it('takes the place of the one that the job wrote before it left it to the App', async () => {
    const given = thread(['github-actions[bot]', body('1', '01')], ['mona', body('1', '01')]);
    expect(await keep(given, body('2', '02'))).toBe('created');
    expect(given.all()).toEqual([
      ['mona', body('1', '01')],
      ['aurora-x[bot]', body('2', '02')],
    ]);
  });

  it('is quiet when it says the same, ordered by run, and heals doubles', async () => {
    const given = thread(['aurora-x[bot]', body('2', '02')], ['aurora-x[bot]', body('1', '01')]);
    expect(await keep(given, body('3', '02'))).toBe('unchanged');
    expect(await keep(given, body('1', '03'))).toBe('older');
    expect(await keep(given, body('4', '04'))).toBe('updated');
    expect(given.all()).toEqual([['aurora-x[bot]', body('4', '04')]]);
  });
});
