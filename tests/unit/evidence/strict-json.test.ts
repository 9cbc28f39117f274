import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStrictJson } from '../../../src/domain/evidence/strict-json.ts';

const read = (text: string) => parseStrictJson(text, 'run.json');
const problem = (text: string): string | null => {
  const result = read(text);
  return result.ok ? null : result.finding.message;
};

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('strict JSON', () => {
  it.each([
    ['{"a":1,"a":2}', 7, 'the key "a" occurs twice'],
    ['{"a":1, "\\u0061":2}', 8, 'the key "a" occurs twice'],
    ['{"x":{"b":0,"b":0}}', 12, 'the key "b" occurs twice'],
    ['9007199254740992', 0, 'the integer 9007199254740992 is beyond 2^53 and would be rounded'],
    ['[9007199254740993]', 1, 'the integer 9007199254740993 is beyond 2^53 and would be rounded'],
    ['-9007199254740993', 0, 'the integer -9007199254740993 is beyond 2^53 and would be rounded'],
    ['1e400', 0, 'the number 1e400 is too large for a double'],
    ['-1e400', 0, 'the number -1e400 is too large for a double'],
    ['"\\ud800"', 0, 'a string holds half a surrogate pair'],
    ['"\ud800"', 0, 'a string holds half a surrogate pair'],
    ['{"\\udc00x":1}', 1, 'a string holds half a surrogate pair'],
    ['NaN', 0, 'a value is expected'],
    ['Infinity', 0, 'a value is expected'],
    ['-', 0, 'a value is expected'],
    ['[-Infinity]', 1, 'a value is expected'],
    ['', 0, 'a value is expected'],
    ['[1,]', 3, 'a value is expected'],
    ['01', 1, 'there is text after the value'],
    ['1 2', 2, 'there is text after the value'],
    ['{} x', 3, 'there is text after the value'],
    ['\ufeff{}', 0, 'a value is expected'],
    ['[1 2]', 3, 'a comma or ] is missing'],
    ['[1', 2, 'a comma or ] is missing'],
    ['{"a":1 "b":2}', 7, 'a comma or } is missing'],
    ['{"a" 1}', 5, 'a colon is missing'],
    ['{a:1}', 1, 'a string is expected'],
    ['{"a":1,}', 7, 'a string is expected'],
    ["{'a':1}", 1, 'a string is expected'],
    ['"open', 0, 'a string is not closed, or holds a bad escape or a control character'],
    ['"open\\"', 0, 'a string is not closed, or holds a bad escape or a control character'],
    ['"\\x"', 0, 'a string is not closed, or holds a bad escape or a control character'],
    ['"a\nb"', 0, 'a string is not closed, or holds a bad escape or a control character'],
  ])('refuses %j at %i: %s', (text, offset, words) => {
    expect(problem(text)).toBe(`run.json is not strict JSON at offset ${offset}: ${words}.`);
  });
});

describe('what strict JSON reads', () => {
  it('names the finding of a refusal', () => {
    const result = read('{');
    expect(result.ok ? null : result.finding).toMatchObject({ code: 'AX7010', severity: 'error' });
  });

  it.each([
    [' \t\r\n{ "a" : [ 1 , 2 ] } ', { a: [1, 2] }],
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['1E30', 1e30],
    ['-0.5e-3', -0.0005],
    ['0', 0],
    ['[]', []],
    ['{}', {}],
    ['[true,false,null]', [true, false, null]],
    ['"\\ud83d\\ude00 \\" \\\\ \\/"', '😀 " \\ /'],
    ['"\u007f"', '\u007f'],
    ['{"a":{"b":1},"b":1}', { a: { b: 1 }, b: 1 }],
  ])('reads %j', (text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });

  it('keeps a key named __proto__ a key', () => {
    const result = read('{"__proto__":{"polluted":true}}');
    expect(result.ok && Object.hasOwn(Object(result.value), '__proto__')).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('refuses nesting beyond 200 levels instead of running out of stack', () => {
    expect(problem(nested(201))).toBeNull();
    expect(problem(nested(202))).toContain('nested deeper than 200 levels');
    expect(problem('['.repeat(1_000_000))).toContain('nested deeper than 200 levels');
    expect(problem('{"a":'.repeat(1_000_000))).toContain('nested deeper than 200 levels');
  });

  it('reads a string of 20 million characters', () => {
    const result = read(JSON.stringify('x'.repeat(20_000_000)));
    expect(result.ok && typeof result.value === 'string' && result.value.length).toBe(20_000_000);
  });

  it('reads whatever JSON.stringify writes (property)', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!/(?<![\d.e+-])-?\d{16,}(?![\d.e])/.test(text));
        expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: 300 },
    );
  });

  it('accepts nothing that JSON.parse refuses, and never reads it otherwise (property)', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'null',
      ' ',
      '\\',
      'u',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const result = read(text);
        fc.pre(result.ok);
        expect(result).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: 2000 },
    );
  });
});
