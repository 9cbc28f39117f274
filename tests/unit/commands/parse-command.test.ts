import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../src/application/commands/parse-command.ts';

describe('a command in a comment', () => {
  it.each([
    ['/aurora status', 'status', ''],
    ['/aurora  why   M-04  ', 'why', 'M-04'],
    ['/aurora WHY M-04\r\nbecause I wonder', 'why', 'M-04'],
    ['/aurora', 'help', ''],
    ['/aurora merge now', null, 'now'],
  ])('%j is %s', (body, verb, argument) => {
    expect(parseCommand(body)).toMatchObject({ verb, argument });
  });

  it.each([
    ' /aurora status',
    'please /aurora status',
    '> /aurora status',
    '```\n/aurora status\n```',
    '    /aurora status',
    '\n/aurora status',
    '/auroras status',
    '/aurora-x status',
    '',
  ])('%j is none: it stands at the very beginning or nowhere', (body) => {
    expect(parseCommand(body)).toBeNull();
  });
});
