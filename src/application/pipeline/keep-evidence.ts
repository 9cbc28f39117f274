import { finding } from '../../domain/model/catalogue/index.ts';
import type { Check } from '../../domain/model/check.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { EvidenceFile } from '../../domain/model/outcome.ts';
import type { FilesReader } from '../../ports/files.ts';
import type { OpenRun } from '../../ports/run-store.ts';
import { sha256 } from './digest.ts';

/** Files above this size are named with their digest, but not copied. */
const COPY_LIMIT = 64 * 1024 * 1024;

/** Redacts bytes whatever their encoding: every byte is one character, so nothing is lost. */
const redactBytes = (bytes: Uint8Array, redact: (text: string) => string): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1');
  const clean = redact(text);
  return clean === text ? bytes : Buffer.from(clean, 'latin1');
};

/** Copies the files a check promised into its run directory, right after it ran and before a later one changes them. */
export const keepEvidence = async (
  check: Check,
  files: FilesReader,
  run: OpenRun,
  redact: (text: string) => string,
): Promise<{ evidence: EvidenceFile[]; findings: Finding[] }> => {
  const evidence: EvidenceFile[] = [];
  const findings: Finding[] = [];
  for (const pattern of check.evidence) {
    const wanted = pattern.endsWith('/') ? `${pattern}**` : pattern;
    const paths = await files.glob([wanted]);
    if (paths.length === 0)
      findings.push(finding('AX5509', { pattern, check: check.id }, check.origin.source));
    for (const path of paths) {
      if (evidence.some((one) => one.path === path)) continue;
      const bytes = await files.readBytes(path, COPY_LIMIT).catch(() => null);
      if (!bytes) {
        const digest = await files.digest(path).catch(() => null);
        if (digest) evidence.push({ path, bytes: (await files.stat(path))?.bytes ?? 0, sha256: digest });
        continue;
      }
      const clean = redactBytes(bytes, redact);
      await run.write(`checks/${check.id}/evidence/${path}`, clean);
      evidence.push({ path, bytes: clean.length, sha256: sha256(clean) });
    }
  }
  return { evidence, findings };
};
