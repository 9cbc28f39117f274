import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMultiSearch } from '../../../src/domain/evidence/multi-search.ts';
import { redactPattern } from '../../../src/domain/evidence/redact-pattern.ts';
import { createRedactingStream, createRedactor } from '../../../src/domain/evidence/redact.ts';
import { isSecretName, secretsFromEnv } from '../../../src/domain/evidence/secret-names.ts';

const secret = fc
  .string({ unit: 'grapheme', minLength: 8, maxLength: 40 })
  .filter((text) => text.trim().length >= 8);
const around = fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', '-', '\n', '"'), maxLength: 20 });

describe('E7: a secret by value', () => {
  it('is found raw and encoded, wherever it stands', () => {
    const encodings: Readonly<Record<string, (text: string) => string>> = {
      raw: (text) => text,
      json: (text) => JSON.stringify(text).slice(1, -1),
      url: (text) => encodeURIComponent(text.toWellFormed()),
      'lower-case url': (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
      form: (text) => new URLSearchParams([['', text]]).toString().slice(1),
      hex: (text) => Buffer.from(text).toString('hex'),
      HEX: (text) => Buffer.from(text).toString('hex').toUpperCase(),
    };
    fc.assert(
      fc.property(
        secret,
        around,
        around,
        fc.constantFrom(...Object.keys(encodings)),
        (value, before, after, name) => {
          const encoded = encodings[name]?.(value) ?? '';
          const out = createRedactor([value])(`${before}<${encoded}>${after}`);
          expect(out).not.toContain(encoded);
          expect(out).toContain('***');
        },
      ),
    );
  });

  it('is found in base64 of a longer text, at every alignment and in both alphabets', () => {
    fc.assert(
      fc.property(
        secret,
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 5 }),
        (value, before, after) => {
          for (const alphabet of ['base64', 'base64url'] as const) {
            const out = createRedactor([value])(Buffer.from(before + value + after).toString(alphabet));
            // What is left may hold a neighbour's bits, never three bytes in a row of the secret.
            const left = out.split('***').map((part) => Buffer.from(part, alphabet).toString());
            expect(out).toContain('***');
            for (const part of left) expect(part).not.toContain(value.slice(0, 6));
          }
        },
      ),
    );
  });

  it('of several lines is found line by line', () => {
    const redact = createRedactor(['first-line-of-it\nsecond-line-of-it\n  third-line\n']);
    expect(redact('a first-line-of-it b\nthird-line')).toBe('a *** b\n***');
    expect(redact(JSON.stringify({ s: 'first-line-of-it\nsecond-line-of-it' }))).not.toMatch(/-line-/);
  });

  it('leaves no end of a longer one that contains or overlaps it', () => {
    expect(createRedactor(['abcdef', 'abcdefghij'])('xabcdefghijx')).toBe('x***x');
    expect(createRedactor(['abcdef', 'defghi'])('xabcdefghix')).toBe('x***x');
    expect(createRedactor(['abcdef'])('abcdefabcdef')).toBe('***');
  });

  it('too short to be one is left alone', () => {
    expect(createRedactor(['1', 'true', ''])('1 true')).toBe('1 true');
  });

  it('is the only thing that changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(createRedactor(['a-canary-that-is-not-there'])(text)).toBe(text);
      }),
    );
  });

  it('is gone after one pass: a second finds nothing', () => {
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 3 }), around, (secrets, text) => {
        const redact = createRedactor(secrets);
        const once = redact(secrets.join(text));
        expect(redact(once)).toBe(once);
      }),
    );
  });
});

const made = (prefix: string, length: number): string => prefix + 'aB3'.repeat(length).slice(0, length);

describe('a secret by its shape', () => {
  it.each([
    ['a personal token', made('ghp_', 36)],
    ['an installation token of 2026', `ghs_123456_${made('eyJ', 250)}.${made('x', 200)}-_.${made('y', 60)}`],
    ['a fine-grained token', made('github_pat_', 82)],
    ['an AWS key', 'AKIAIOSFODNN7EXAMPLE'],
    ['a Slack token', 'xoxb-1234567890-abcdefghij'],
    ['an npm token', made('npm_', 36)],
    ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIEabc/+=\nxyz\n-----END RSA PRIVATE KEY-----'],
    [
      'a private key in JSON',
      String.raw`-----BEGIN PRIVATE KEY-----\nMIIEabc\n-----END PRIVATE KEY-----\n`.slice(0, -2),
    ],
    ['a private key cut off', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA'],
  ])('is found: %s', (_what, token) => {
    expect(createRedactor([])(`before (${token}) after`)).toBe('before (***) after');
  });

  it('keeps what tells a reader that there was one', () => {
    const redact = createRedactor([]);
    expect(redact('Authorization: Bearer abc.def-123')).toBe('Authorization: Bearer ***');
    expect(redact('{"authorization":"token abcdef12345"}')).toBe('{"authorization":"token ***"}');
    expect(redact('https://user:pa55word@example.com/x')).toBe('https://user:***@example.com/x');
  });

  it.each([
    'ghp_short',
    'gha_aaaaaaaaaaaaaaaaaaaaaaaaaa',
    'eyJust a word',
    'http://localhost:3000/a@b',
    'npm_config_registry',
  ])('is not seen in %s', (text) => expect(createRedactor([])(text)).toBe(text));

  it('may be given by the project, and its pattern cannot make us wait', () => {
    expect(createRedactor([], [redactPattern('ACME-\\d{4}')])('x ACME-1234 y')).toBe('x *** y');
    const begin = performance.now();
    createRedactor([], [redactPattern('(a+)+$')])(`${'a'.repeat(5_000)}!`);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it.each([
    ['key beginnings', '-----BEGIN PRIVATE KEY-----'.repeat(20_000)],
    ['JWT beginnings', 'eyJ-'.repeat(100_000)],
    ['headers', 'authorization '.repeat(40_000)],
    ['user names', '://a:'.repeat(100_000)],
  ])('is looked for in linear time among half a million characters of %s', (_what, text) => {
    const begin = performance.now();
    createRedactor(['some-secret-value'])(text);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

describe('a text in pieces', () => {
  it('comes out as it would whole, however it is cut', () => {
    const redact = createRedactor(['canary-secret-0123456789']);
    const part = fc.oneof(
      around,
      fc.constant('canary-secret-0123456789'),
      fc.constant('😀'),
      fc.constant(made('ghp_', 30)),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }),
        fc.array(fc.nat(60), { minLength: 1 }),
        (parts, cuts) => {
          const text = parts.join('\n');
          const stream = createRedactingStream(redact, 64);
          let out = '';
          let at = 0;
          for (let n = 0; at < text.length; n += 1) {
            const size = 1 + (cuts[n % cuts.length] ?? 0);
            out += stream.push(text.slice(at, at + size));
            at += size;
          }
          expect(out + stream.end()).toBe(redact(text));
        },
      ),
    );
  });

  it('without an end is not kept in memory', () => {
    const stream = createRedactingStream((text) => (text.length > 0 ? '***' : ''), 16);
    let out = '';
    for (let n = 0; n < 100; n += 1) out += stream.push('x'.repeat(16));
    expect(out).not.toBe('');
  });
});

describe('a search for many texts at once', () => {
  it('finds what one search for each would find', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 5 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 }),
        (needles, text) => {
          const expected = needles.flatMap((needle) =>
            Array.from({ length: text.length }, (_, start) => start)
              .filter((start) => text.startsWith(needle, start))
              .map((start) => `${start}-${start + needle.length}`),
          );
          const found = createMultiSearch(needles)(text).map(({ start, end }) => `${start}-${end}`);
          expect(found.toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });

  it('for nothing finds nothing', () => expect(createMultiSearch([])('anything')).toEqual([]));
});

describe('the name of a variable', () => {
  it.each([
    'GITHUB_TOKEN',
    'NPM_AUTH_TOKEN',
    'DB_PASSWORD',
    'AWS_SECRET_ACCESS_KEY',
    'apiKey',
    'client-secret',
    'PGPASSWORD',
    'SLACK_WEBHOOK',
    'SSH_PRIVATE_KEY',
    'GH_PAT',
  ])('tells a secret: %s', (name) => expect(isSecretName(name)).toBe(true));
  it.each([
    'PATH',
    'HOME',
    'PWD',
    'OLDPWD',
    'KEYBOARD',
    'MONKEY',
    'AUTHOR',
    'SSH_AUTH_SOCK',
    'AWS_ACCESS_KEY_ID',
    'TOKENIZERS_PARALLELISM_INFO',
    'SESSION_ID',
    'KEY_FILE',
  ])('tells none: %s', (name) => expect(isSecretName(name)).toBe(false));

  it('decides which values count, with passwords in URLs, and words and numbers left out', () => {
    const env = {
      B_TOKEN: 'value-b',
      A_TOKEN: 'value-a',
      AGAIN_TOKEN: 'value-a',
      USE_TOKEN: 'false',
      KEY: '8080',
      DATABASE: 'postgres://me:s3cret-pw@db/x',
      HOME: '/root',
      GONE_TOKEN: undefined,
    };
    expect(secretsFromEnv(env)).toEqual(['value-a', 'value-b', 's3cret-pw']);
  });
});
