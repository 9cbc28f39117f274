import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/model/catalogue/index.ts';
import type { CatalogueEntry } from '../../src/domain/model/catalogue/entry.ts';

const root = join(import.meta.dirname, '../..');
const catalogueDir = join(root, 'src/domain/model/catalogue');

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

const declared = readdirSync(catalogueDir).flatMap((file) =>
  [...readFileSync(join(catalogueDir, file), 'utf8').matchAll(/^ {2}(AX\d{4}): \{/gm)].map(([, code]) => ({
    file,
    code: code ?? '',
  })),
);

const usedCodes = new Set(
  sources
    .filter((file) => !file.startsWith(catalogueDir))
    .flatMap((file) => readFileSync(file, 'utf8').match(/AX\d{4}/g) ?? []),
);

const entries = Object.entries<CatalogueEntry>(catalogue);

describe('the catalogue of codes', () => {
  it('has every code once, in all its files together', () => {
    const codes = declared.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  it('has no code that nothing reports', () => {
    expect(declared.filter(({ code }) => !usedCodes.has(code))).toEqual([]);
  });

  it('has every code that the sources name', () => {
    expect([...usedCodes].filter((code) => !(code in catalogue))).toEqual([]);
  });

  it('names every place of a template with a word, and leaves no brace open', () => {
    // `{count:file}` counts files; code in a sentence, `{ outcome: "failed" }`, has a space inside its braces.
    const plain = (text: string): string =>
      text.replaceAll(/\{[a-z][A-Za-z]*(?::[a-z][a-z ]*)?\}|\{ [^{}]* \}/g, '');
    const wrong = entries.filter(([, { message, remedy }]) => /[{}]/.test(plain(`${message} ${remedy}`)));
    expect(wrong.map(([code, { message, remedy }]) => `${code}: ${message} / ${remedy}`)).toEqual([]);
  });

  it('says what, what to do, and why, in words', () => {
    for (const [code, { title, message, remedy, why }] of entries) {
      expect(title, code).toMatch(/^[A-Z]/);
      expect(title, code).not.toMatch(/\.$/);
      expect(why, code).toMatch(/[.)]$/);
      expect(message.length, code).toBeGreaterThan(3);
      expect(remedy.length + why.length, code).toBeGreaterThan(40);
    }
  });
});
