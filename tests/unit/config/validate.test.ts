import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inOrder, shapeFindings, shown } from '../../../src/domain/config/validate.ts';
import { readYaml } from '../../../src/domain/config/yaml-text.ts';
import { finding } from '../../../src/domain/model/catalogue/index.ts';

const codes = { value: 'AX3003', unknownKey: 'AX3004', missingKey: 'AX3005' } as const;

/** What is said about a text that should be of a shape, with the place of each mistake. */
const said = (schema: z.ZodType, text: string): string[] => {
  const yaml = readYaml(text, 'a.yaml', 10_000, { syntax: 'AX3001', tooLarge: 'AX3002', unsafe: 'AX3006' });
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return [];
  return shapeFindings(yaml.value, parsed.error.issues, { schema, codes, at: [] }, yaml).map(
    ({ message, source }) => `${source?.line}:${source?.column} ${message}`,
  );
};

describe('what is wrong with a value is said in the words of its author', () => {
  it.each<[string, z.ZodType, string, string]>([
    ['too short', z.object({ a: z.string().min(1) }), 'a: ""', 'expected some text, found ""'],
    [
      'shorter than that',
      z.object({ a: z.string().min(3) }),
      'a: x',
      'expected at least 3 characters, found "x"',
    ],
    [
      'too long',
      z.object({ a: z.string().max(2) }),
      'a: long',
      'expected at most 2 characters, found "long"',
    ],
    [
      'too few',
      z.object({ a: z.array(z.string()).min(1) }),
      'a: []',
      'expected at least 1 entry, found a list',
    ],
    [
      'too many',
      z.object({ a: z.array(z.int()).max(2) }),
      'a: [1, 2, 3]',
      'expected at most 2 entries, found a list',
    ],
    ['too small', z.object({ a: z.number().min(1) }), 'a: 0', 'expected at least 1, found 0'],
    ['too big', z.object({ a: z.int().max(9) }), 'a: 10', 'expected at most 9, found 10'],
    [
      'of another kind',
      z.object({ a: z.boolean() }),
      'a: { b: 1 }',
      'expected true or false, found a mapping',
    ],
    ['nothing', z.object({ a: z.string() }), 'a: ~', 'expected text, found nothing'],
    ['no address', z.object({ a: z.url() }), 'a: nowhere', 'expected an address such as'],
    ['a kind without a word of ours', z.object({ a: z.tuple([z.int()]) }), 'a: 1', 'expected tuple, found 1'],
    [
      'none of the kinds that would do',
      z.object({ a: z.union([z.string(), z.int()]) }),
      'a: true',
      'expected text or a number, found true',
    ],
    ['one of three', z.object({ a: z.enum(['x', 'y', 'z']) }), 'a: w', 'expected "x", "y" or "z", found "w"'],
    ['a long value', z.object({ a: z.int() }), `a: ${'x'.repeat(100)}`, `found "${'x'.repeat(56)}…"`],
    ['not even a mapping', z.object({ a: z.int() }), '- 1', 'expected a mapping, found a list'],
  ])('%s', (_, schema, text, words) => {
    const [first = '', ...more] = said(schema, text);
    expect(first).toContain(words);
    expect(more).toEqual([]);
  });

  it('a key that may not be one is shown at the key', () => {
    const schema = z.object({ env: z.record(z.string().regex(/^[A-Z]+$/, 'expected capitals'), z.string()) });
    const [only = ''] = said(schema, 'env:\n  GOOD: x\n  bad-one: y');
    expect(only).toMatch(/^3:3 .*expected capitals, found "bad-one"/);
  });

  it('of several forms the one that fits best is explained', () => {
    const schema = z.object({
      a: z.union([z.string(), z.strictObject({ max: z.int(), backoff: z.string() })]),
    });
    expect(said(schema, 'a: { max: many, backoff: 2s }')).toEqual([
      expect.stringMatching(/^1:11 .*a\.max.*expected a (?:whole )?number, found "many"/),
    ]);
  });

  it('a missing key that was misspelt is said once', () => {
    const schema = z.strictObject({ name: z.string() });
    expect(said(schema, 'nam: x')).toEqual([expect.stringContaining('nam')]);
    expect(said(schema, 'zzz: x')).toHaveLength(2);
  });

  it('what is no data has a word, too', () => {
    expect([undefined, null, [1], { a: 1 }, () => 1].map(shown)).toEqual([
      'nothing',
      'nothing',
      'a list',
      'a mapping',
      'something that is not data',
    ]);
  });

  it('findings without a place come first, then line by line', () => {
    const at = (line: number, column: number): ReturnType<typeof finding> =>
      finding('AX3001', { problem: 'x' }, { file: 'a', line, column });
    const nowhere = finding('AX3001', { problem: 'x' }, null);
    const sorted = inOrder([at(2, 1), at(1, 9), nowhere, at(1, 2)]);
    expect(sorted.map(({ source }) => source && [source.line, source.column])).toEqual([
      null,
      [1, 2],
      [1, 9],
      [2, 1],
    ]);
    expect(inOrder([nowhere, nowhere])).toHaveLength(2);
  });
});
