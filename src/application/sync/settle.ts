import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import type { Config } from '../../domain/model/config.ts';
import type { TrackerDocument } from '../../domain/model/tracker.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';
import type { Settled } from '../../ports/settled.ts';
import { USUAL_TRACKERS } from '../pipeline/stages/t01-ingest.ts';

/** A sync that has come to its end. */
export interface EndedSync {
  readonly self: string;
  readonly commit: string;
  readonly config: Pick<Config, 'tracker' | 'specs' | 'deployments'>;
  readonly texts: readonly string[];
  readonly documents: readonly TrackerDocument[];
  /** Item → issue number. */
  readonly issues: Readonly<Record<string, number>>;
  /** Whether what it went by was the documents alone: no job reported, no other file was looked at, no link followed. */
  readonly isByDocuments: boolean;
}

/** Who owns what is asked of files of this name, and what runs on a push is below this folder. */
const ALWAYS = [CONFIG_PATH, '.github/**', '**/CODEOWNERS'];

/** While a sync writes: what it writes itself is no news, and everything else is. */
export const unsettled = (self: string): Settled => ({ self, commit: '', files: null, issues: [] });

/** It is read at every event of an issue: a tracker that names more is looked at each time. Characters. */
const LONGEST = 100_000;

/** Whether files of a commit are what stands at their names: where a link leads, another file decides. */
export const areNoLinks = async (
  repository: Pick<RemoteRepository, 'files'>,
  commit: string,
  paths: readonly string[],
): Promise<boolean> => {
  const found = await repository.files(commit).catch(() => null);
  const plain = new Set(found?.files.flatMap(({ path, isPlain }) => (isPlain ? [path] : [])));
  return found?.complete === true && paths.every((path) => plain.has(path));
};

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
  const { tracker, specs, deployments } = config;
  const named = texts.flatMap((text) =>
    [...text.matchAll(/#(\d{1,15})\b/g)].map(([, digits]) => Number(digits)),
  );
  const ofItems = documents.flatMap(({ items }) => items.flatMap(({ issue }) => issue ?? []));
  // A deployment may wait for a commit to be in the branch, whatever that changes.
  const isEnough = isByDocuments && Object.keys(deployments).length === 0;
  const settled = {
    self,
    commit,
    files: isEnough ? [...ALWAYS, ...(tracker.length > 0 ? tracker : USUAL_TRACKERS), ...specs] : null,
    issues: [...new Set([...Object.values(issues), ...ofItems, ...named])].toSorted((a, b) => a - b),
  };
  return JSON.stringify(settled).length > LONGEST ? unsettled(self) : settled;
};
