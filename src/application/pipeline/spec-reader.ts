import type { Spec } from '../../domain/model/check.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { SpecDefaults } from '../../domain/spec/defaults.ts';
import type { Memo } from '../../ports/memo.ts';
import { loadAll, type LazyKind } from '../checks/kind.ts';
import { sha256 } from '../../domain/model/digest.ts';
import { digestOf } from './digest.ts';

export interface ReadSpec {
  readonly spec: Spec | null;
  readonly findings: readonly Finding[];
}

/** Reads the text of a spec file. */
export type SpecReader = (text: string, file: string) => Promise<ReadSpec>;

/**
 * A reader that remembers: reading a thousand checks takes longer than everything else in a run in which nothing
 * changed. Only what has no mistake is kept, under the digest of all that it was made from.
 *
 * @param memo null where more decides than the text: a project's own kinds are code that may change
 */
export const createSpecReader = (options: {
  readonly tool: string;
  readonly kinds: ReadonlyMap<string, LazyKind>;
  readonly defaults: SpecDefaults;
  readonly memo: Memo | null;
}): SpecReader => {
  const { tool, kinds, defaults, memo } = options;
  const seen = new Map<string, Promise<ReadSpec>>();
  const about = digestOf([tool, defaults, [...kinds.keys()]]);

  const read = async (text: string, file: string, key: string): Promise<ReadSpec> => {
    const kept = memo?.get(key);
    if (kept) return { spec: JSON.parse(kept) as Spec, findings: [] };
    const { readSpec } = await import('../../domain/spec/read-spec.ts');
    const result = readSpec(text, file, await loadAll(kinds), defaults);
    if (result.spec && result.findings.length === 0) memo?.put(key, JSON.stringify(result.spec));
    return result;
  };

  return (text, file) => {
    const key = digestOf([about, file, sha256(text)]);
    const result = seen.get(key) ?? read(text, file, key);
    seen.set(key, result);
    return result;
  };
};
