import { catalogue, templateText } from '../../domain/model/catalogue/index.ts';
import type { CatalogueEntry } from '../../domain/model/catalogue/entry.ts';

/** An entry of the catalogue with its code. */
export interface CodeExplanation extends CatalogueEntry {
  readonly schemaVersion: 1;
  readonly kind: 'code';
  readonly code: string;
  /** Page in the documentation, relative to the repository. */
  readonly docs: string;
}

const entries: Readonly<Record<string, CatalogueEntry>> = catalogue;

export const allCodes = (): readonly string[] => Object.keys(entries).toSorted();

/** What a code means, or null if it is none of ours. Case and a missing `AX` do not matter. */
export const explainCode = (word: string): CodeExplanation | null => {
  const code = /^\d{4}$/.test(word) ? `AX${word}` : word.toUpperCase();
  const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
  if (entry === undefined) return null;
  const words = { message: templateText(entry.message), remedy: templateText(entry.remedy) };
  return { schemaVersion: 1, kind: 'code', code, ...entry, ...words, docs: `docs/errors/${code}.md` };
};
