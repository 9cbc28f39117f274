import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDigest, canonicalJson } from '../../../src/domain/evidence/canonical.ts';
import { sha256 } from '../../../src/domain/model/digest.ts';

/** The double whose IEEE 754 bits are given in hex, as RFC 8785 appendix B lists them. */
const double = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE();

/** RFC 8785 once more, written independently of the library: sorted keys, ECMAScript numbers and strings. */
const independent = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(independent).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${independent(one)}`).join(',')}}`;
};

describe('canonical JSON', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('I2: writes the double %s as %s (RFC 8785 appendix B)', (bits, text) => {
    expect(canonicalJson(double(bits))).toBe(text);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses the double %s', (bits) => {
    expect(() => canonicalJson(double(bits))).toThrow(/not allowed/);
  });

  it('I2: writes the sample of RFC 8785 section 3.2', () => {
    const text = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(text))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts keys by UTF-16 code units (RFC 8785 section 3.2.3)', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted: unknown = JSON.parse(canonicalJson([...keys].map((key) => ({ [key]: 0 }))));
    expect(sorted).toHaveLength(7);
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    const found = [...text.matchAll(/"((?:[^"\\]|\\.)*)":/g)].map(([, key]) => key);
    expect(found).toEqual(['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
  });

  it('I2: gives the bytes of an independent implementation (property)', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value)).toBe(independent(value));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what JSON cannot say', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const refused: readonly (readonly [unknown, RegExp])[] = [
      [undefined, /cannot hold this value/],
      [() => 0, /cannot hold this value/],
      ['\ud800', /Lone surrogate/],
      [{ a: '\udc00' }, /Lone surrogate/],
      [{ '\ud800': 1 }, /Lone surrogate/],
      [circle, /Circular/],
      [1n, /BigInt/],
    ];
    for (const [value, words] of refused) expect(() => canonicalJson(value)).toThrow(words);
  });

  it('digests text as UTF-8, and equal values equally', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('é')).toBe(sha256(new Uint8Array([0xc3, 0xa9])));
    expect(canonicalDigest({ b: 1, a: [2] })).toBe(sha256('{"a":[2],"b":1}'));
    expect(canonicalDigest({ b: 1, a: [2] })).toBe(canonicalDigest({ a: [2], b: 1 }));
  });
});
