import { describe, expect, it } from 'vitest';
import { affectedItems } from '../../../src/application/pipeline/affected-items.ts';
import { planOf, type Documents } from './support.ts';

const row = (id: string, status: string, evidence = ''): string =>
  `| ${id} | title of ${id} | ${status} | \`npm run ${id}\` | ${evidence} |\n`;

const tracker = (...rows: readonly string[]): Documents => ({
  't.md': `# Readiness\n\n| ID | Title | Status | Verify | Evidence |\n|----|----|----|----|----|\n${rows.join('')}`,
});

const affected = async (
  head: Documents,
  base: Documents,
  paths: readonly string[] = [],
): Promise<string[]> => {
  const { plan, model } = await planOf(head, { base });
  return affectedItems(model, plan, paths);
};

const base = tracker(
  row('M-1', 'Done', '`docs/one.md`'),
  row('M-2', 'Planned', '`out/`'),
  row('M-3', 'Done'),
);

describe('the items a pull request is about', () => {
  it('are none when nothing about them changed', async () => {
    expect(await affected(base, base, ['src/unrelated.ts'])).toEqual([]);
  });

  it('are those whose row reads differently', async () => {
    const head = tracker(
      row('M-1', 'Done', '`docs/one.md`'),
      row('M-2', 'Done', '`out/`'),
      row('M-3', 'Done'),
    );
    expect(await affected(head, base)).toEqual(['M-2']);
  });

  it('are not those that only moved', async () => {
    const moved = { 't.md': (base['t.md'] ?? '').replace('# Readiness\n', '# Readiness\n\nSome words.\n') };
    expect(await affected(moved, base)).toEqual([]);
  });

  it('are those whose evidence is touched, a directory by what is in it', async () => {
    expect(await affected(base, base, ['docs/one.md'])).toEqual(['M-1']);
    expect(await affected(base, base, ['out/deep/file.txt'])).toEqual(['M-2']);
    expect(await affected(base, base, ['docs/one.md.bak', 'output/x'])).toEqual([]);
  });

  it('are those whose declared inputs are touched', async () => {
    const spec = {
      's.yaml': 'version: 1\nname: s\nchecks:\n  - { id: s, run: x, item: M-3, inputs: ["src/**"] }\n',
    };
    expect(await affected({ ...base, ...spec }, { ...base, ...spec }, ['src/a/b.ts'])).toEqual(['M-3']);
  });

  it('are those that were added or removed', async () => {
    const head = tracker(row('M-1', 'Done', '`docs/one.md`'), row('M-3', 'Done'), row('M-4', 'Planned'));
    expect(await affected(head, base)).toEqual(['M-2', 'M-4']);
  });

  it('are found in no time, whatever a pull request calls its evidence and its files', async () => {
    const hostile = tracker(
      row('M-1', 'Done', `\`${'*a'.repeat(30)}b\``),
      row('M-2', 'Done', '`docs/one.md`'),
    );
    expect(await affected(hostile, hostile, ['a'.repeat(2_000), 'docs/one.md'])).toEqual(['M-2']);
  });
});
