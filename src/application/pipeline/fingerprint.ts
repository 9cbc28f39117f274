import { createHash } from 'node:crypto';
import type { Check } from '../../domain/model/check.ts';
import type { Config } from '../../domain/model/config.ts';
import type { FilesReader } from '../../ports/files.ts';
import type { KindFacts } from '../checks/kind.ts';
import { sha256 } from '../../domain/model/digest.ts';

/** What a fingerprint is made from, beside the check itself. */
export interface FingerprintContext {
  readonly tool: string;
  /** Operating system and processor. */
  readonly system: string;
  readonly config: Config;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: FilesReader;
  /** Digest of the whole workspace, or null when it is too large to look at. Asked only when a check needs it. */
  readonly workspaceDigest: () => Promise<string | null>;
  /** Digests of inputs by their patterns, while nothing runs that could change them. */
  readonly inputDigests?: Map<string, Promise<string | null>>;
}

const GLOB = /[*?[\]{}!]/;

/**
 * `path → digest` of everything the patterns name, in a fixed order. A path that is absent counts as such. Null when
 * one of them cannot be looked at: it leads out of the workspace, or to a pipe or device.
 */
const digestInputs = async (files: FilesReader, patterns: readonly string[]): Promise<string | null> => {
  const hash = createHash('sha256');
  const literal = patterns.filter((pattern) => !GLOB.test(pattern) && !pattern.endsWith('/'));
  const globs = patterns
    .filter((pattern) => !literal.includes(pattern))
    .map((pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern));
  try {
    const matched = globs.length > 0 ? await files.glob(globs) : [];
    for (const path of [...new Set([...literal, ...matched])].toSorted()) {
      hash.update(`${path}\0${(await files.digest(path)) ?? 'absent'}\n`);
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
};

const inputDigest = (
  { files, inputDigests }: FingerprintContext,
  patterns: readonly string[],
): Promise<string | null> => {
  const key = patterns.join('\n');
  const digest = inputDigests?.get(key) ?? digestInputs(files, patterns);
  inputDigests?.set(key, digest);
  return digest;
};

/**
 * Digest of what a check is: kind, parameters, declared environment with the values it gets, tool version, system,
 * its slice of the config, and the fingerprints of its needs. Not of its inputs. Parameters come out of the kind's
 * schema, so their keys are always in the same order.
 */
export const definitionDigest = (
  check: Check,
  context: FingerprintContext,
  needs: readonly string[],
): string => {
  const { execution } = context.config;
  const passed = [...execution.passEnv, ...check.passEnv].map((name) => [name, context.env[name] ?? null]);
  const { memoryMiB, cpuSeconds, processes, network } = execution;
  return sha256(
    JSON.stringify([
      [context.tool, context.system, memoryMiB, cpuSeconds, processes, network],
      [check.id, check.spec, check.kind, check.with, check.timeoutMs, check.env, passed],
      [check.inputs, check.evidence, needs],
      // A challenge is kept with the outcome, so it must be about the same change.
      check.challenge,
    ]),
  );
};

/**
 * Digest over everything the outcome depends on, or null when it must not be reused: the check looks outside the
 * workspace and declares no freshness, a need is not reusable, the workspace is too large, or an input cannot be read.
 */
export const fingerprintOf = async (
  check: Check,
  kind: KindFacts,
  context: FingerprintContext,
  needs: readonly (string | null)[],
): Promise<string | null> => {
  if (check.freshnessMs === null && kind.volatile(check.with)) return null;
  if (needs.includes(null)) return null;
  const definition = definitionDigest(check, context, needs as readonly string[]);
  const own = kind.inputs(check.with);
  const patterns = check.inputs ? [...check.inputs, ...(own ?? [])] : own;
  const inputs = patterns ? await inputDigest(context, patterns) : await context.workspaceDigest();
  return inputs === null ? null : sha256(`${definition}\n${inputs}`);
};
