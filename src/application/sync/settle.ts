import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import type { Config } from '../../domain/model/config.ts';
import type { TrackerDocument } from '../../domain/model/tracker.ts';
import type { Settled } from '../../ports/settled.ts';
import { USUAL_TRACKERS } from '../pipeline/stages/t01-ingest.ts';

/** A sync that has come to its end. */
export interface EndedSync {
  readonly self: string;
  readonly commit: string;
  readonly config: Pick<Config, 'tracker' | 'specs'>;
  readonly texts: readonly string[];
  readonly documents: readonly TrackerDocument[];
  /** Item → issue number. */
  readonly issues: Readonly<Record<string, number>>;
  /** Whether what it went by was the documents alone: no job reported, and the App found no file to look at. */
  readonly isByDocuments: boolean;
}

/** Who owns what is asked of files of this name, and what runs on a push is below this folder. */
const ALWAYS = [CONFIG_PATH, '.github/**', '**/CODEOWNERS'];

/** What an event has to differ in from now on. Rather too many files and issues than one too few. */
export const settledBy = ({
  self,
  commit,
  config,
  texts,
  documents,
  issues,
  isByDocuments,
}: EndedSync): Settled => {
  const { tracker, specs } = config;
  const named = texts.flatMap((text) =>
    [...text.matchAll(/#(\d{1,15})\b/g)].map(([, digits]) => Number(digits)),
  );
  const ofItems = documents.flatMap(({ items }) => items.flatMap(({ issue }) => issue ?? []));
  return {
    self,
    commit,
    files: isByDocuments ? [...ALWAYS, ...(tracker.length > 0 ? tracker : USUAL_TRACKERS), ...specs] : null,
    issues: [...new Set([...Object.values(issues), ...ofItems, ...named])].toSorted((a, b) => a - b),
  };
};

/** While a sync writes: what it writes itself is no news, and everything else is. */
export const unsettled = (self: string): Settled => ({ self, commit: '', files: null, issues: [] });
