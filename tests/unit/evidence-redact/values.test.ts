import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactBytes } from '../../../src/domain/evidence/redact-bytes.ts';
import { redactJson, redactWords } from '../../../src/domain/evidence/redact-values.ts';
import { createRedactor } from '../../../src/domain/evidence/redact.ts';

const SECRET = 'corréct-horse';
const redact = createRedactor([SECRET, 'passed']);

const utf16 = (text: string, order: 'little' | 'big', mark = ''): Buffer => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
};

describe('a secret in bytes', () => {
  const text = `before ${SECRET} after, and ghp_${'a'.repeat(36)} too\n`;

  it.each([
    ['UTF-8', Buffer.from(text), 'utf8'],
    ['UTF-16, little end first', utf16(text, 'little'), 'utf16le'],
    ['UTF-16, little end first, marked', utf16(text, 'little', '\uFEFF'), 'utf16le'],
  ] as const)('is found in %s, whatever stands around it stays', (_, bytes, encoding) => {
    expect(Buffer.from(redactBytes(bytes, redact)).toString(encoding).replace('\uFEFF', '')).toBe(
      'before *** after, and *** too\n',
    );
  });

  it.each(['', '\uFEFF'])('is found in UTF-16, big end first, with mark %j', (mark) => {
    const clean = Buffer.from(redactBytes(utf16(text, 'big', mark), redact)).swap16();
    expect(clean.toString('utf16le')).toBe(`${mark}before *** after, and *** too\n`);
  });

  it('is found in the middle of binary data', () => {
    for (const one of [
      Buffer.from(SECRET),
      utf16(SECRET, 'little'),
      utf16(SECRET, 'big'),
      Buffer.from(Array.from(SECRET).join('\0\0\0'), 'latin1'),
    ]) {
      const file = Buffer.concat([Buffer.from([0xff, 0x00, 0x81, 0x90]), one, Buffer.from([0x81, 0xfe])]);
      const clean = Buffer.from(redactBytes(file, redact));
      expect(clean.includes(one)).toBe(false);
      expect(clean.length).toBeLessThan(file.length);
      expect(clean.subarray(0, 3)).toEqual(file.subarray(0, 3));
      expect(clean.at(-1)).toBe(0xfe);
    }
  });

  it('that are none of these are given back as they are (property)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expect(redactBytes(bytes, createRedactor(['a secret that nobody has']))).toBe(bytes);
      }),
    );
  });
});

describe('a secret in a value', () => {
  it('goes from the words, and no id or word of ours goes with it', () => {
    const value = {
      outcome: 'passed',
      id: 'passed',
      reasons: [{ message: `it is ${SECRET}`, source: { file: 'passed.md' } }],
      reason: null,
      tail: 'passed',
    };
    expect(redactWords(value, redact)).toEqual({
      outcome: 'passed',
      id: 'passed',
      reasons: [{ message: 'it is ***', source: { file: 'passed.md' } }],
      reason: null,
      tail: '***',
    });
    const plain = { message: 'nothing to hide' };
    expect(redactWords(plain, redact)).toBe(plain);
  });

  it('goes from JSON, which stays JSON', () => {
    const value = {
      [`x-${SECRET}`]: [`Authorization: Bearer abcdefgh"`, '-----BEGIN PRIVATE KEY-----', 3],
      end: '-----END PRIVATE KEY-----',
    };
    expect(JSON.parse(redactJson(JSON.stringify(value), redact))).toEqual({
      'x-***': ['Authorization: Bearer ***"', '***', 3],
      end: '-----END PRIVATE KEY-----',
    });
  });

  it('in a header inside JSON leaves the quotes that close it', () => {
    const text = JSON.stringify({ command: 'curl -H "Authorization: Bearer abcdefgh" x' });
    expect(JSON.parse(redact(text))).toEqual({ command: 'curl -H "Authorization: Bearer ***" x' });
  });
});
