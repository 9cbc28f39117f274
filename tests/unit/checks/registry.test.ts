import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInKinds } from '../../../src/application/checks/registry.ts';

/** The smallest and a full set of parameters of each kind, as people write them. */
const examples: Readonly<Record<string, readonly unknown[]>> = {
  file: [{ path: 'a' }, { path: 'a', minBytes: '1KiB', contains: 'x', json: [{ path: '/a', min: 1 }] }],
  search: [
    { text: 'x', in: 'a' },
    { pattern: 'x', in: ['a'], exclude: 'b', min: 1, max: 2 },
  ],
  http: [
    { url: 'http://x' },
    { url: 'https://x', status: [200, 204], within: '5s', latency: '1s', headers: { a: 'b' } },
  ],
  coverage: [
    { report: 'a', min: '70%' },
    { report: 'a', min: 0.7, include: 'a', perFile: '10%', metric: 'branches' },
  ],
  junit: [{ report: 'a' }, { report: 'a', minTests: 3, maxSkipped: 1 }],
  sarif: [{ report: 'a' }, { report: 'a', level: 'note', baseline: 'b' }],
  golden: [
    { run: 'a', file: 'b' },
    { run: 'a', file: 'b', normalise: [{ pattern: 'x' }] },
  ],
  workflow: [{ file: 'a.yml' }, { file: 'a.yaml', branch: 'b', event: 'schedule', last: 2, within: '2d' }],
  metric: [
    { source: 'runs', objective: '99%' },
    { source: 'file:a#/b', objective: 3, op: '<', warn: 4, window: '7d' },
  ],
  slo: [
    { objective: '99.9%' },
    { source: 'http://p', query: 'up', objective: 0.9, warn: '80%', weight: 2, key: true },
  ],
  manual: [{ statement: 'a' }, { statement: 'a', freshness: '90d' }],
};

/** The kind `run` has tests of its own. */
const all = [...builtInKinds.entries()].filter(([name]) => name !== 'run');

describe.each(all)('the kind %s', (name, kind) => {
  it('is registered under its own name', () => {
    expect(kind.kind).toBe(name);
    expect(examples).toHaveProperty(name);
  });

  it('gives plain JSON that it accepts again unchanged', () => {
    for (const example of examples[name] ?? []) {
      const once = kind.schema.parse(example);
      expect(kind.schema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }
  });

  it('takes what it gave out, and what people write, alike', () => {
    for (const example of examples[name] ?? []) {
      expect(kind.describe(example)).toBe(kind.describe(kind.schema.parse(example)));
    }
  });

  it('describes each in one sentence without an end', () => {
    for (const example of examples[name] ?? []) {
      expect(kind.describe(kind.schema.parse(example))).toMatch(/^\S.{5,200}[^.]$/);
    }
  });

  it('has a JSON Schema whose every field is explained', () => {
    const schema = z.toJSONSchema(kind.schema, { io: 'input' });
    const described = Object.values(schema.properties ?? {}).map((field) =>
      typeof field === 'object' ? field.description : undefined,
    );
    expect(described.length).toBeGreaterThan(0);
    expect(described.every((text) => typeof text === 'string' && text !== '')).toBe(true);
  });

  it('has a page', () => {
    const page = readFileSync(new URL(`../../../docs/checks/${name}.md`, import.meta.url), 'utf8');
    expect(page.split('\n').length).toBeLessThanOrEqual(60);
  });
});

const inputs = (name: string, params: unknown) => builtInKinds.get(name)?.inputs(params);

describe('what an outcome depends on', () => {
  it('is what the check reads', () => {
    expect(inputs('file', { path: 'docs' })).toEqual(['docs', 'docs/**']);
    expect(inputs('file', { path: 'docs/*.md' })).toEqual(['docs/*.md']);
    expect(inputs('search', { text: 'x', in: 'src/**' })).toEqual(['src/**']);
    expect(inputs('coverage', { report: 'lcov.info', min: 0.5 })).toEqual(['lcov.info']);
    expect(inputs('junit', { report: '*.xml' })).toEqual(['*.xml']);
    expect(inputs('sarif', { report: 'a', baseline: 'b' })).toEqual(['a', 'b']);
    expect(inputs('metric', { source: 'file:a.json#/b', objective: 1 })).toEqual(['a.json']);
    expect(inputs('slo', { objective: 0.9 })).toEqual([]);
    expect(inputs('manual', { statement: 'x' })).toEqual([]);
    expect(inputs('http', { url: 'http://x' })).toEqual([]);
    expect(inputs('workflow', { file: 'a.yml' })).toEqual([]);
  });

  it('is the whole workspace for a command', () => {
    expect(inputs('golden', { run: 'a', file: 'b' })).toBeNull();
  });

  it('asks the network where there is somebody to ask, which a dry run does not', () => {
    const asks = (name: string, params: object) => builtInKinds.get(name)?.network?.(params);
    expect(asks('http', { url: 'http://x' })).toBe(true);
    expect(asks('workflow', { file: 'a.yml' })).toBe(true);
    expect(asks('metric', { source: 'https://prometheus.example', query: 'up', objective: 1 })).toBe(true);
    expect(asks('slo', { source: 'runs', objective: 0.9 })).toBe(false);
    expect(asks('metric', { source: 'file:a.json#/b', objective: 1 })).toBe(false);
    expect(asks('file', { path: 'a' })).toBe(false);
  });

  it('is never reused where it lies outside the workspace', () => {
    const outside = Object.entries(examples).map(([name, [params]]) => [
      name,
      builtInKinds.get(name)?.volatile(params),
    ]);
    expect(outside.flatMap(([name, isOutside]) => (isOutside ? [name] : []))).toEqual([
      'http',
      'workflow',
      'metric',
      'slo',
      'manual',
    ]);
    const numbers = ['runs', 'https://prometheus.example', 'file:a.json#/b'];
    const isVolatile = (kind: string) =>
      numbers.map((source) => builtInKinds.get(kind)?.volatile({ source, objective: 0.9, query: 'up' }));
    expect(isVolatile('metric')).toEqual([true, true, false]);
    expect(isVolatile('slo')).toEqual([true, true, false]);
  });
});
