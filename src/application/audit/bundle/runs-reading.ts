import { openStatement } from '../../../domain/evidence/dsse.ts';
import { provesInclusion } from '../../../domain/evidence/audit/merkle-proof.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import { readInclusion, statedDigest, type InclusionFacts } from './log-facts.ts';
import type { LogFiles } from './log-files-reading.ts';

/** The runs of a bundle: that they are the ones which the log and their statements are about. */
export interface RunFilesReading {
  /** Whether the text of the file is needed. */
  readonly wants: (path: string) => boolean;
  readonly take: (path: string, text: string) => void;
  readonly count: () => number;
  /** @param digests of all files, by path */
  readonly end: (digests: ReadonlyMap<string, string>, log: LogFiles) => readonly Finding[];
}

const RUN = /^runs\/([^/]+)\/run\.json$/;
const STATEMENT = /^(runs\/[^/]+)\/provenance\.intoto\.json$/;
const SEALED = /^(runs\/[^/]+)\/provenance\.dsse\.json$/;
const INCLUSION = /^(runs\/[^/]+)\/inclusion\.json$/;

/** In a bundle of an App a run is called by the number of the entry that recorded it. */
const recordedDifference = (
  file: string,
  name: string,
  digest: string,
  inclusion: InclusionFacts | null,
  log: LogFiles,
): readonly Finding[] => {
  const recorded = log.recorded(Number(name));
  if (recorded?.digest !== digest)
    return [finding('AX8410', { file, recorded: `entry ${name} of the audit log` })];
  const covered = log.covered();
  const isIn =
    inclusion !== null &&
    inclusion.seq === Number(name) &&
    inclusion.size === covered?.size &&
    inclusion.root === covered.root &&
    provesInclusion({ leaf: recorded.hash, index: inclusion.seq, ...inclusion });
  return isIn ? [] : [finding('AX8410', { file, recorded: 'its proof of inclusion' })];
};

/** What is signed has to be about the run that stands beside it. */
const sealedDifference = (
  { file, text }: { readonly file: string; readonly text: string },
  digest: string,
  log: LogFiles,
): readonly Finding[] => {
  const opened = openStatement(text, file, log.keys());
  if ('problem' in opened) return [finding('AX8407', { file, problem: opened.problem })];
  const problem = 'what is signed is about another run';
  return statedDigest(opened.statement, file) === digest ? [] : [finding('AX8407', { file, problem })];
};

export const verifyRuns = (): RunFilesReading => {
  const stated = new Map<string, string | null>();
  const sealed = new Map<string, { readonly file: string; readonly text: string }>();
  const proofs = new Map<string, InclusionFacts | null>();
  let runs = 0;
  return {
    wants: (path) => STATEMENT.test(path) || SEALED.test(path) || INCLUSION.test(path),
    take: (path, text) => {
      const [, run = ''] = STATEMENT.exec(path) ?? [];
      const [, held = ''] = SEALED.exec(path) ?? [];
      if (run !== '') stated.set(`${run}/run.json`, statedDigest(text, path));
      else if (held !== '') sealed.set(`${held}/run.json`, { file: path, text });
      else proofs.set(`${INCLUSION.exec(path)?.[1] ?? ''}/run.json`, readInclusion(text, path));
    },
    count: () => runs,
    end: (digests, log) => {
      const found: Finding[] = [];
      for (const [file, digest] of digests) {
        const name = RUN.exec(file)?.[1];
        if (name === undefined) continue;
        runs += 1;
        if (stated.get(file) !== digest) found.push(finding('AX8410', { file, recorded: 'its statement' }));
        const envelope = sealed.get(file);
        if (envelope !== undefined) found.push(...sealedDifference(envelope, digest, log));
        if (log.isThere())
          found.push(...recordedDifference(file, name, digest, proofs.get(file) ?? null, log));
      }
      return found;
    },
  };
};
