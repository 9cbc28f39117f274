import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise, neutraliseWorkflowCommands } from '../../../src/domain/evidence/neutralise.ts';
import { runnerCommands } from './runner-commands.ts';

describe('E2: output made readable', () => {
  it.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['a hyperlink', '\u001b]8;;http://evil\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['a window title', '\u001b]0;owned\u0007x', 'x'],
    ['an unfinished sequence', 'a\u001b]0;never ends', 'a0;never ends'],
    ['overwriting', 'FAILED\rpassed\n', 'FAILED\npassed\n'],
    ['line ends of Windows', 'a\r\nb\r\n', 'a\nb\n'],
    ['NUL and bell', 'a\0b\u0007', 'a\u2400b\u2407'],
    ['rubbing out', 'bad\b\b\bok\u007f', 'bad\u2408\u2408\u2408ok\u2421'],
    ['turned reading direction', 'a\u202eb', 'a<U+202E>b'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['tabs, wide and joined characters', '\tä日本👩‍💻\n', '\tä日本👩‍💻\n'],
  ])('%s', (_what, text, expected) => expect(neutralise(text)).toBe(expected));

  it('never lets a control character through, and changes nothing the second time', () => {
    const unit = fc.constantFrom(
      '\u001b',
      '[',
      ']',
      '3',
      'm',
      '\u0007',
      '\r',
      '\n',
      '\0',
      '\u009b',
      '\\',
      'x',
      '\u202e',
      '\b',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit: 'binary' })), (text) => {
        const once = neutralise(text);
        // oxlint-disable-next-line no-control-regex -- they are what must not be there
        expect(once).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
        expect(neutralise(once)).toBe(once);
      }),
    );
  });
});

describe('E4: commands to the Actions runner', () => {
  const ATTACKS = [
    '::add-mask::x',
    '::stop-commands::token',
    '  \t::error file=a,line=1::boom',
    'abc ##[error]x',
    '##[stop-commands]t',
    '::set-output name=a::b',
    '::SeT-eNv name=a::b',
    'fine\r::error::hidden',
    '\u200b::error::zero width first',
    ':\u200d:error::in between',
    '\ufeff##\u00ad[command]rm',
    '#\u2060#[add-path]/evil',
    '\u0085::add-matcher::m.json',
    '\u00a0::group::x',
    '###[error]three',
    ':::error::x',
    '::::',
  ];

  it.each(ATTACKS)('%j takes effect, and does not any more', (attack) => {
    expect(runnerCommands(attack)).not.toEqual([]);
    expect(runnerCommands(neutraliseWorkflowCommands(attack))).toEqual([]);
  });

  it('of no making get through', () => {
    const unit = fc.constantFrom(
      ':',
      '#',
      '[',
      ']',
      ' ',
      '\n',
      '\r',
      '\u200b',
      '\u0085',
      '\u00ad',
      'error',
      'x',
      '\u2028',
      '\t',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
        const safe = neutraliseWorkflowCommands(text);
        expect(runnerCommands(safe)).toEqual([]);
        expect(neutraliseWorkflowCommands(safe)).toBe(safe);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are all that changes', () => {
    const text = 'std::vector<int> a; # comment\n## [x] done\nhttp://x:80\n';
    expect(neutraliseWorkflowCommands(text)).toBe(text);
    expect(neutraliseWorkflowCommands('::error::x\na ##[error]y')).toBe(': :error::x\na ## [error]y');
  });
});
