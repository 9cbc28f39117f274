import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecision } from '../../../src/application/commands/read-decision.ts';
import { hostile, NASTY } from '../report/hostile.ts';
import { commandOf, groundOf, NOW } from './support.ts';

const ground = groundOf(
  [
    { item: 'M-07', standing: 'refuted', dependsOn: ['M-05'] },
    { item: 'M-05', standing: 'open', dependsOn: ['M-01', 'M-02'] },
    { item: 'M-01', standing: 'verified', dependsOn: ['M-03'] },
    { item: 'M-02', standing: 'unproven', dependsOn: ['M-07'] },
    { item: 'M-03', standing: 'open' },
    { item: 'M-04', standing: 'waived' },
  ],
  [
    { id: 'M-11.restore', item: 'M-11' },
    { id: 'release-sign-off', item: null },
  ],
);
const read = (line: string, on = ground) => readDecision(commandOf(line), 4, on, NOW);
const problem = (line: string, on = ground): string => {
  const answer = read(line, on);
  return 'problem' in answer ? answer.problem : `taken: ${JSON.stringify(answer)}`;
};

describe('/aurora waive', () => {
  it('names the item as the tracker does, its last day, and the reason on one line', () => {
    expect(read('/aurora waive m-07 until 2026-12-15 because  the fix\tships with #41  ')).toEqual({
      kind: 'waiver',
      comment: 12,
      issue: 4,
      login: 'mona',
      item: 'M-07',
      until: '2026-12-15',
      reason: 'the fix ships with #41',
    });
    expect(read('/aurora waive M-07 UNTIL 2026-11-21 Because: today')).toMatchObject({ reason: 'today' });
  });

  it('is for what blocks, what that waits for, and what is waived already', () => {
    for (const item of ['M-07', 'M-05', 'M-02', 'M-04'])
      expect(read(`/aurora waive ${item} until 2026-12-15 because of it`)).toMatchObject({ item });
    for (const [item, word] of [
      ['M-01', 'verified'],
      ['M-03', 'open'],
    ])
      expect(problem(`/aurora waive ${item} until 2026-12-15 because of it`)).toContain(
        `${item} blocks nothing here: it is ${word}`,
      );
  });

  it.each([
    ['/aurora waive', 'names one item, its last day, and a reason'],
    ['/aurora waive M-07', 'names one item'],
    ['/aurora waive M-07 because of it until 2026-12-15', 'names one item'],
    ['/aurora waive M-70 until 2026-12-15 because of it', 'There is no item'],
    ['/aurora waive M-077 until 2026-12-15 because of it', 'Did you mean M-07?'],
    ['/aurora waive M-07 until 2026-02-30 because of it', 'no day that exists'],
    ['/aurora waive M-07 until tomorrow because of it', 'no day that exists'],
    ['/aurora waive M-07 until 2026-11-20 because of it', 'is past'],
    ['/aurora waive M-07 until 2027-02-20 because of it', 'until 2027-02-19'],
    ['/aurora waive M-07 until 2026-12-15 because …', 'needs a reason'],
    [`/aurora waive M-07 until 2026-12-15 because ${'x'.repeat(301)}`, '301 characters'],
  ])('%s is refused, with the form and an example', (line, why) => {
    expect(problem(line)).toContain(why);
    expect(problem(line)).toContain('`/aurora waive ITEM until YYYY-MM-DD because REASON`');
    expect(problem(line)).toMatch(/for example: `\/aurora waive M-07 until 2026-12-05 because …`/);
  });

  it('may last as long as one likes where the configuration says so', () => {
    const free = groundOf([{ item: 'M-07', standing: 'refuted' }], [], null);
    expect(read('/aurora waive M-07 until 2030-01-01 because of it', free)).toMatchObject({
      until: '2030-01-01',
    });
  });
});

describe('/aurora sign-off', () => {
  it('is a statement of a day on what waits for a person: an item, or one check', () => {
    expect(read('/aurora sign-off m-11 restore was rehearsed')).toEqual({
      kind: 'sign-off',
      comment: 12,
      issue: 4,
      login: 'mona',
      subject: 'M-11',
      at: '2026-11-21',
      statement: 'restore was rehearsed',
    });
    for (const subject of ['M-11.restore', 'release-sign-off'])
      expect(read(`/aurora sign-off ${subject} seen`)).toMatchObject({ subject });
  });

  it.each([
    ['/aurora sign-off', 'says what you looked at'],
    ['/aurora sign-off M-11', 'says what you looked at'],
    ['/aurora sign-off M-11 ✓', 'says what you looked at'],
    [`/aurora sign-off M-11 ${'x'.repeat(301)}`, '301 characters'],
    ['/aurora sign-off M-07 seen', 'Nothing of M-07 waits for the word of a person'],
    ['/aurora sign-off release-signoff seen', 'Did you mean'],
  ])('%s is refused, with the form', (line, why) => {
    expect(problem(line)).toContain(why);
    expect(problem(line)).toContain('`/aurora sign-off ITEM STATEMENT`');
  });
});

it('G12: hostile words are said without a ping, a reference or anything that cannot be seen', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('waive', 'sign-off'), (text, verb) => {
      const line = text.replaceAll(/[\r\n]/g, ' ');
      for (const argument of [line, `M-07 until 2026-12-15 because ${line}`, `M-11 ${line}`]) {
        const answer = read(`/aurora ${verb} ${argument}`);
        const [said, words] =
          'problem' in answer
            ? [answer.problem, '']
            : ['', answer.kind === 'waiver' ? answer.reason : answer.statement];
        const outside = said.replaceAll(/(`+)[\s\S]*?\1/g, '').replaceAll(/<code>.*?<\/code>/g, '');
        expect(outside).not.toMatch(/@[A-Za-z0-9]|(?<!&)#\d|<!--|[\u202A-\u202E\u2066-\u2069\u200E]/);
        expect(words).not.toMatch(/[\r\n\u202A-\u202E\u2066-\u2069\u200E]/);
        expect(words.length).toBeLessThanOrEqual(300);
      }
    }),
    { examples: NASTY.map((text): [string, 'waive'] => [text, 'waive']) },
  );
});
