import picomatch from 'picomatch';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Check } from '../../domain/model/check.ts';
import { andMore } from '../../domain/model/count.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { CheckOutcome, EvidenceFile } from '../../domain/model/outcome.ts';
import { withoutDotSlash } from '../../domain/model/path.ts';
import type { FilesReader } from '../../ports/files.ts';
import type { OpenRun } from '../../ports/run-store.ts';
import { redactBytes } from '../../domain/evidence/redact-bytes.ts';
import { REDACTED } from '../../domain/evidence/redact.ts';
import { sha256 } from '../../domain/model/digest.ts';

/** Files above this size are named with their digest, but not copied. Bytes. */
export const EVIDENCE_COPY_LIMIT = 64 * 1024 * 1024;

/**
 * The name under which a file is kept. One that holds a secret is kept without it, and under a name of its own where
 * that is taken.
 */
const keptName = (
  path: string,
  redact: (text: string) => string,
  taken: (name: string) => boolean,
): string => {
  const clean = redact(path);
  if (clean === path) return path;
  const name = clean.replaceAll(REDACTED, 'redacted');
  let [free, count] = [name, 1];
  while (taken(free)) free = `${name}~${(count += 1)}`;
  return free;
};

/** `dist/` names everything below it. */
const globOf = (pattern: string): string => (pattern.endsWith('/') ? `${pattern}**` : pattern);

/** What a pattern names now. One that leaves the workspace names nothing. */
const pathsOf = async (
  pattern: string,
  excluded: readonly string[],
  files: FilesReader,
): Promise<readonly string[]> => files.glob([globOf(pattern), ...excluded]).catch(() => []);

/** The evidence of a check, and what is said of files that are too large to be any. */
interface Kept {
  readonly evidence: readonly EvidenceFile[];
  readonly oversized: Finding | null;
}

const oversizedFinding = (check: Check, paths: readonly string[], capBytes: number): Finding | null => {
  const [path] = paths;
  if (path === undefined) return null;
  return finding(
    'AX5526',
    { check: check.id, path, others: andMore(paths), limit: capBytes },
    check.origin.source,
  );
};

/** Copies the files a check promised into its run directory, right after it ran and before a later one changes them. */
export const keepEvidence = async (
  check: Check,
  files: FilesReader,
  run: OpenRun,
  redact: (text: string) => string,
  capBytes: number,
): Promise<Kept> => {
  const excluded = check.evidence.filter((pattern) => pattern.startsWith('!'));
  const wanted = check.evidence.filter((pattern) => !pattern.startsWith('!'));
  const evidence = new Map<string, EvidenceFile>();
  const seen = new Set<string>();
  const oversized: string[] = [];
  // A cut attempt may have left files that are there no more.
  if (run.attempt > 1) run.remove(`checks/${check.id}/evidence`);
  for (const pattern of wanted) {
    for (const path of await pathsOf(pattern, excluded, files)) {
      if (seen.has(path)) continue;
      seen.add(path);
      const name = keptName(path, redact, (one) => evidence.has(one));
      const bytes = await files.readBytes(path, Math.min(EVIDENCE_COPY_LIMIT, capBytes)).catch(() => null);
      if (!bytes) {
        const size = (await files.stat(path))?.bytes ?? 0;
        const digest = size > capBytes ? null : await files.digest(path).catch(() => null);
        if (digest) evidence.set(name, { path: name, bytes: size, sha256: digest });
        if (size > capBytes) oversized.push(name);
        continue;
      }
      const clean = redactBytes(bytes, redact);
      await run.write(`checks/${check.id}/evidence/${name}`, clean);
      evidence.set(name, { path: name, bytes: clean.length, sha256: sha256(clean) });
    }
  }
  return { evidence: [...evidence.values()], oversized: oversizedFinding(check, oversized, capBytes) };
};

const matcherOf = (pattern: string): ((path: string) => boolean) =>
  picomatch(withoutDotSlash(globOf(pattern)), { dot: true });

/** The kept files that the patterns name. */
export const namedBy = (
  patterns: readonly string[],
  evidence: readonly EvidenceFile[],
): readonly EvidenceFile[] => {
  const matchers = patterns.map(matcherOf);
  return evidence.filter(({ path }) => matchers.some((matches) => matches(path)));
};

/** The patterns to which no file was kept. */
export const missingPatterns = (
  patterns: readonly string[],
  evidence: readonly EvidenceFile[],
): readonly string[] =>
  patterns.filter((pattern) => !pattern.startsWith('!') && namedBy([pattern], evidence).length === 0);

/** A finding for each pattern to which an outcome has no file, or the one that says why. */
export const missingEvidence = (check: Check, { evidence, reason }: CheckOutcome): readonly Finding[] => {
  if (reason?.code === 'AX5526') return [reason];
  return missingPatterns(check.evidence, evidence).map((pattern) =>
    finding('AX5509', { pattern, check: check.id }, check.origin.source),
  );
};
