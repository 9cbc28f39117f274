import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintArchitecture } from '../../scripts/architecture-lint.ts';

const root = join(import.meta.dirname, '../..');

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length;

describe('the house', () => {
  const { breaches, cycles } = lintArchitecture(root);

  it('lets arrows go one way only', () => {
    expect(
      breaches.map(({ file, line, target, sentence }) => `${file}:${line} → ${target}: ${sentence}`),
    ).toEqual([]);
  });

  it('has no import cycles, type imports included', () => {
    expect(cycles).toEqual([]);
  });

  it('keeps files small: 400 lines at most, half of them 80 or fewer', () => {
    const lengths = files.map(linesOf).toSorted((a, b) => a - b);
    expect(files.filter((file) => linesOf(file) > 400)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('names files in kebab case and goes at most three folders below a room', () => {
    const odd = files.filter(
      (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(file.split('/').at(-1) ?? ''),
    );
    const deep = files.filter((file) => file.split('/').length > 7);
    expect([...odd, ...deep]).toEqual([]);
  });

  it('has no enum and no default export (any is refused by the linter)', () => {
    const offenders = files.filter((file) =>
      /^\s*(export )?(const )?enum |^export default/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});
