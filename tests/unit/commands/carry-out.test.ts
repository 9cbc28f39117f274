import { describe, expect, it } from 'vitest';
import { carryOut, tickOff, type Deeds, type Subject } from '../../../src/application/commands/carry-out.ts';
import type { GivenCommand } from '../../../src/application/commands/find-commands.ts';
import { takeIn } from '../../../src/application/commands/take-in.ts';
import type { AmendmentState } from '../../../src/domain/model/amendment.ts';
import type { Amendments, KeptAmendment } from '../../../src/ports/amendments.ts';
import type { CommentsWriter, Reaction } from '../../../src/ports/comments.ts';
import { commandOf, groundOf, NOW } from './support.ts';

const WAIVE = '/aurora waive M-07 until 2026-12-15 because of it';
const ground = groundOf([
  { item: 'M-07', standing: 'refuted' },
  { item: 'M-08', standing: 'open', checks: 'none' },
]);

/** A comment and what happens around it. */
const world = (problem: string | null = null) => {
  const done: string[] = [];
  const given: [number, Reaction][] = [];
  const kept = new Map<number, KeptAmendment>();
  const amendments: Pick<Amendments, 'give' | 'of'> = {
    give: async (_repository, amendment, concern) => {
      done.push('give');
      kept.set(amendment.comment, { amendment, concern, state: { state: 'given' } });
    },
    of: async (_repository, comment) => kept.get(comment) ?? null,
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of it as is used
  const comments = {
    react: async (id: number, reaction: Reaction) => void given.push([id, reaction]),
  } as unknown as CommentsWriter;
  const ports = { amendments, now: () => NOW, bringBack: async () => void done.push('bring back') };
  const place = { repositoryId: 7, issue: 4, concern: 'gate:4' };
  const deeds: Deeds = {
    sync: async () => void done.push('sync'),
    verify: async () => {
      done.push('verify');
      return problem;
    },
    decide: async (command) => takeIn(ports, place, command, ground),
  };
  return {
    done,
    given,
    became: (state: AmendmentState) => {
      for (const [comment, one] of kept) kept.set(comment, { ...one, state });
    },
    ask: async (command: GivenCommand | string, more: Partial<Subject> = {}) => {
      const one = typeof command === 'string' ? commandOf(command) : command;
      const subject = { ground, own: null, run: '[Run 901](https://x)', now: NOW, ...more };
      const answers = await carryOut([one], subject, deeds, comments);
      await tickOff(answers, comments);
      return answers[0] ?? { isDone: null, markdown: '' };
    },
  };
};

describe('an item of its own', () => {
  it('is what why, verify and status are about without an argument', async () => {
    const { ask } = world();
    expect((await ask('/aurora why', { own: 'm-07' })).markdown).toContain('**M-07**');
    expect((await ask('/aurora why M-08', { own: 'M-07' })).markdown).toContain('**M-08**');
    expect((await ask('/aurora status', { own: 'M-07' })).markdown).toMatch(/\*\*M-07\*\*[\s\S]*All of it: /);
    expect((await ask('/aurora verify', { own: 'M-07' })).markdown).toContain('those of **M-07** among them');
  });

  it('has to be named where there is none', async () => {
    const { ask } = world();
    expect(await ask('/aurora why')).toMatchObject({ isDone: false });
    expect((await ask('/aurora why')).markdown).toContain('`/aurora why ITEM`');
    expect((await ask('/aurora why M-077')).markdown).toContain('Did you mean `/aurora why M-07`?');
  });
});

describe('/aurora verify', () => {
  it('says what was started, and that it cannot be less', async () => {
    const { ask, done, given } = world();
    expect((await ask('/aurora verify M-07')).markdown).toBe(
      '[Run 901](https://x) was started again. It runs all checks, those of **M-07** among them; the verdict follows its report.',
    );
    expect(done).toEqual(['verify']);
    expect(given).toEqual([
      [12, 'eyes'],
      [12, '+1'],
    ]);
  });

  it('starts nothing for an item without checks, an unknown one, and one that was answered', async () => {
    const { ask, done } = world();
    expect(await ask('/aurora verify M-08')).toMatchObject({ isDone: false });
    expect(await ask('/aurora verify M-99')).toMatchObject({ isDone: false });
    const answered = { ...commandOf('/aurora verify'), outcome: 'done' as const };
    expect(await ask(answered)).toMatchObject({ isDone: true });
    expect(await ask({ ...answered, outcome: 'not-done' })).toMatchObject({ isDone: false });
    expect(done).toEqual([]);
    expect(await world('No run.').ask('/aurora verify')).toMatchObject({
      isDone: false,
      markdown: 'No run.',
    });
  });
});

describe('wrong commands', () => {
  it('are told what was meant, with form and example, or everything', async () => {
    const { ask } = world();
    expect((await ask('/aurora waiv M-07')).markdown).toMatch(
      /no command\. Did you mean `\/aurora waive ITEM until YYYY-MM-DD because REASON`\? For example: `\/aurora waive M-07 until 2026-12-05 because/,
    );
    expect((await ask('/aurora signoff M-07')).markdown).toContain(
      'Did you mean `/aurora sign-off ITEM STATEMENT`',
    );
    expect((await ask('/aurora merge')).markdown).toContain('`/aurora sync`: ');
    expect(await ask('/aurora help')).toMatchObject({ isDone: true });
  });

  it('that are right are done once', async () => {
    const { ask, done } = world();
    await ask('/aurora sync');
    await ask({ ...commandOf('/aurora sync'), outcome: 'done' });
    expect(await ask('/aurora recheck')).toMatchObject({ isDone: true });
    expect(done).toEqual(['sync']);
  });
});

describe('a decision', () => {
  it('is taken in once, has no receipt before it is proposed, and then one', async () => {
    const { ask, done, given, became } = world();
    expect(await ask(WAIVE)).toMatchObject({ isDone: null, markdown: expect.stringContaining('on its way') });
    // Killed before it was brought back, or not: it is asked for again, and not taken in again.
    expect(await ask(WAIVE)).toMatchObject({ isDone: null });
    expect(done).toEqual(['give', 'bring back', 'bring back']);
    expect(given.map(([, reaction]) => reaction)).toEqual(['eyes', 'eyes']);
    became({ state: 'proposed', pullRequest: 31 });
    const answer = await ask(WAIVE);
    expect(answer).toMatchObject({ isDone: true });
    expect(answer.markdown).toContain('proposed in #31. It holds once that is merged.');
    expect(given.at(-1)).toEqual([12, '+1']);
    expect(done).toHaveLength(3);
  });

  it('that the configuration says already is done, and one that cannot be proposed is not', async () => {
    const { ask, became } = world();
    await ask(WAIVE);
    became({ state: 'present' });
    expect(await ask(WAIVE)).toMatchObject({ isDone: true, markdown: expect.stringContaining('already') });
    became({ state: 'refused', problem: 'AX8208 People work on it. @acme/team #1' });
    const refused = await ask(WAIVE);
    expect(refused).toMatchObject({ isDone: false, markdown: expect.stringContaining('AX8208') });
    expect(refused.markdown).not.toMatch(/@acme|#1\b/);
  });

  it('that was answered is not taken in again when the store was lost', async () => {
    const { ask, done } = world();
    expect(await ask({ ...commandOf(WAIVE), outcome: 'done' })).toMatchObject({ isDone: true });
    expect(await ask({ ...commandOf(WAIVE), outcome: 'not-done' })).toMatchObject({ isDone: false });
    expect(await ask('/aurora waive M-08 until 2026-12-15 because of it')).toMatchObject({ isDone: false });
    expect(done).toEqual([]);
  });
});
