import { describe, expect, it } from 'vitest';
import { readYaml, type YamlText } from '../../../src/domain/config/yaml-text.ts';

const LIMIT = 1024 * 1024;

const read = (text: string, limit = LIMIT): YamlText =>
  readYaml(text, 'a.yaml', limit, { syntax: 'AX3001', tooLarge: 'AX3002', unsafe: 'AX3006' });

const bomb = (): string =>
  [
    'a0: &a0 [x,x,x,x,x,x,x,x,x]',
    ...Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`),
  ].join('\n');

/** Each of these stalls or breaks the parser when it is let near them. */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['aliases of aliases', bomb(), 'AX3006'],
  ['an alias of itself', 'a: &a [*a]', 'AX3006'],
  ['100 000 nested brackets', '['.repeat(100_000), 'AX3006'],
  ['100 000 nested brackets that are closed', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'AX3006'],
  ['100 000 nested braces', '{a: '.repeat(100_000), 'AX3006'],
  ['100 000 nested dashes', '- '.repeat(100_000), 'AX3006'],
  ['100 000 nested question marks', '? '.repeat(100_000), 'AX3006'],
  [
    '1 200 levels of indentation',
    Array.from({ length: 1200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'AX3006',
  ],
  [
    '300 levels of indentation',
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'AX3006',
  ],
  ['200 000 anchors', '&a '.repeat(200_000), 'AX3006'],
  ['200 000 closing brackets', `a: ${']'.repeat(200_000)}`, 'AX3006'],
  ['a tag that makes code', 'a: !!js/function "x"', 'AX3006'],
  ['a tag of its own', 'a: !secret x', 'AX3006'],
  ['10 MB', 'a: b\n'.repeat(2_000_000), 'AX3002'],
  ['a key given twice', 'a: 1\nb: 2\na: 3', 'AX3001'],
  ['a key that is a list', '? [a]\n: b', 'AX3001'],
  ['two documents', 'a: 1\n---\nb: 2', 'AX3001'],
  ['an alias without its anchor', 'a: *x', 'AX3006'],
  ['a tab as indentation', 'a:\n\t- b', 'AX3001'],
  ['a quote that is not closed', 'a: "b\nc: d', 'AX3001'],
];

describe('hostile YAML', () => {
  it.each(HOSTILE)('%s gives a finding', (_, text, code) => {
    const { value, findings } = read(text);
    expect(value).toBeUndefined();
    expect(findings[0]?.code).toBe(code);
    expect(findings[0]?.source?.line).toBeGreaterThan(0);
  });

  it('names the place where it becomes too deep', () => {
    const { findings } = read(`a: 1\nb: ${'['.repeat(200)}`);
    expect(findings[0]?.source).toEqual({ file: 'a.yaml', line: 2, column: 103 });
  });

  it('reads long JSON on one line, whatever stands in its strings', () => {
    const value = { checks: Array.from({ length: 300 }, (_, id) => ({ id, run: 'echo "[[[[ {{{{ ,:"' })) };
    expect(read(JSON.stringify(value))).toMatchObject({ value, findings: [] });
  });

  it('adds up what is nested without brackets, across brackets', () => {
    expect(read('{a: {b: c, d: '.repeat(49)).findings[0]?.code).toBe('AX3006');
  });

  it('takes merge keys as plain keys', () => {
    expect(read('a: &x { b: 1 }\nc: { <<: *x }').value).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } });
  });

  it('keeps 15 000 keys apart without comparing all of them', () => {
    const text = Array.from({ length: 15_000 }, (_, index) => `k${index}: ${index}`).join('\n');
    expect(Object.keys(read(text).value ?? {})).toHaveLength(15_000);
  });
});

describe('places', () => {
  const text = '# c\r\na:\r\n  - { id: x, run: "y" }\r\nshared: &s { deep: 1 }\r\nb: *s\r\n';
  const yaml = read(text);

  it('finds a value and its key', () => {
    expect(yaml.place(['a', 0, 'run'])).toMatchObject({ line: 3, column: 19 });
    expect(yaml.place(['a', 0, 'run'], 'key')).toMatchObject({ line: 3, column: 14 });
  });

  it('falls back to the nearest thing above', () =>
    expect(yaml.place(['a', 0, 'nothing', 'here'])).toMatchObject({ line: 3, column: 5 }));

  it('is the beginning where there is nothing', () => {
    expect(read('').place(['a', 0])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
    expect(read('a:\n').place(['a'])).toMatchObject({ line: 1 });
    expect(read('[').place(['a'])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
  });

  it('looks through an alias', () =>
    expect(yaml.place(['b', 'deep'])).toMatchObject({ line: 4, column: 20 }));

  it('tells two keys of one name apart by their path', () => {
    const twice = read('x:\n  x: 1\n');
    expect(twice.place(['x'], 'key')).toMatchObject({ line: 1, column: 1 });
    expect(twice.place(['x', 'x'], 'key')).toMatchObject({ line: 2, column: 3 });
  });
});
