import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cell, replaceBetween } from '../../scripts/generate/generated-file.ts';
import { keyTable } from '../../scripts/generate/schema-rows.ts';
import { generatedFiles, staleFiles } from '../../scripts/generate.ts';

const root = join(import.meta.dirname, '../..');
const files = generatedFiles(root);

describe('generated text', () => {
  it('is what the sources say; npm run generate makes it so', () => {
    expect(staleFiles(root, files)).toEqual([]);
  });

  it('is the same each time, and ends every file with one line end', () => {
    expect(generatedFiles(root)).toEqual(files);
    expect(files.filter(({ text }) => !/[^\n]\n$/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('names no file twice', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });
});

describe('--check', () => {
  const copy = mkdtempSync(join(tmpdir(), 'aurora-generated-'));
  afterAll(() => rmSync(copy, { recursive: true }));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }

  it('finds nothing where everything is current', () => {
    expect(staleFiles(copy, files)).toEqual([]);
  });

  it('names what was edited, what is missing, and what is left over from an earlier version', () => {
    const [first, second] = files;
    writeFileSync(join(copy, first?.path ?? ''), 'edited by hand\n');
    rmSync(join(copy, second?.path ?? ''));
    cpSync(join(copy, 'docs/errors/README.md'), join(copy, 'docs/errors/AX0000.md'));
    expect(staleFiles(copy, files)).toEqual([first?.path, second?.path, 'docs/errors/AX0000.md'].toSorted());
    expect(existsSync(join(copy, second?.path ?? ''))).toBe(false);
  });
});

describe('the pieces', () => {
  it('replaces only what stands between its markers, and refuses a page without them', () => {
    const page = 'before\n<!-- rows: generated -->\nold\n<!-- /rows -->\nafter\n';
    const made = replaceBetween(page, 'rows', '$& new');
    expect(made).toMatch(/^before\n<!-- rows: generated -->\n/);
    expect(made).toContain('$& new');
    expect(made).not.toContain('old');
    expect(made.endsWith('<!-- /rows -->\nafter\n')).toBe(true);
    expect(replaceBetween(made, 'rows', '$& new')).toBe(made);
    expect(() => replaceBetween('nothing here', 'rows', '')).toThrow(/rows/);
  });

  it('keeps a cell a cell', () => {
    expect(cell('a | b\nc <b>bold</b> `<10`')).toBe('a \\| b c &lt;b>bold&lt;/b> `<10`');
  });

  it('gives nested keys rows of their own, with what is required', () => {
    const rows = keyTable({
      properties: {
        retries: {
          anyOf: [
            { type: 'integer' },
            { type: 'object', properties: { max: { type: 'integer' } }, required: ['max'] },
          ],
        },
        level: { enum: ['a', 'b'], default: 'a', description: 'How much.' },
      },
      required: ['retries'],
    });
    expect(rows.split('\n').slice(2)).toEqual([
      '| `retries` | whole number or mapping | **required** |  |',
      '| `retries.max` | whole number | **required** |  |',
      '| `level` | `a`, `b` | `a` | How much. |',
    ]);
  });
});
