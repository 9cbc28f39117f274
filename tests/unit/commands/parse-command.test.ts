import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../src/application/commands/parse-command.ts';
import { VERBS } from '../../../src/domain/model/command.ts';
import { hostile, NASTY } from '../report/hostile.ts';

describe('a command in a comment', () => {
  it.each([
    ['/aurora status', 'status', ''],
    ['/aurora  why   M-04  ', 'why', 'M-04'],
    ['/aurora WHY M-04\r\nbecause I wonder', 'why', 'M-04'],
    ['/aurora', 'help', ''],
    ['/aurora\nthank you', 'help', ''],
    ['/aurora merge now', null, 'now'],
    ['/aurora waive M-07 until 2026-12-15 because of it', 'waive', 'M-07 until 2026-12-15 because of it'],
    ['/aurora Sign-Off M-11 seen', 'sign-off', 'M-11 seen'],
  ])('%j is %s', (body, verb, argument) => {
    expect(parseCommand(body)).toMatchObject({ verb, argument });
  });

  it.each([
    ' /aurora status',
    'please /aurora status',
    '> /aurora status',
    '```\n/aurora status\n```',
    '~~~\n/aurora status\n~~~',
    '    /aurora status',
    '- /aurora status',
    '\n/aurora status',
    '\u200B/aurora status',
    '\u202E/aurora status',
    '<!-- x -->/aurora status',
    '/auroras status',
    '/aurora-x status',
    '',
  ])('%j is none: it stands at the very beginning or nowhere', (body) => {
    expect(parseCommand(body)).toBeNull();
  });

  it('G11, G12: whatever a comment holds, what comes of it is short, on one line, and a verb of ours or none', () => {
    const texts = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 3_000 }));
    fc.assert(
      fc.property(fc.constantFrom('', '/aurora ', '/aurora\t', '/aurora waive '), texts, (start, text) => {
        const command = parseCommand(start + text);
        if (command === null) return;
        expect((start + text).startsWith('/aurora')).toBe(true);
        const { verb, word, argument, line } = command;
        expect([...VERBS, null]).toContain(verb);
        expect(word.length).toBeLessThanOrEqual(40);
        expect(argument.length).toBeLessThanOrEqual(1_000);
        expect(line.length).toBeLessThanOrEqual(200);
        expect(`${word}${argument}${line}`).not.toMatch(/[\r\n]/);
      }),
      { examples: NASTY.map((text): [string, string] => ['/aurora ', text]) },
    );
  });

  it('takes no longer for a very long one', () => {
    expect(parseCommand(`/aurora${' \t'.repeat(500_000)}`)?.verb).toBe('help');
    expect(parseCommand(`/aurora ${'why '.repeat(500_000)}`)?.argument.length).toBeLessThanOrEqual(1_000);
  });
});
