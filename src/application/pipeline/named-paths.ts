import type { Check } from '../../domain/model/check.ts';
import type { FilesReader } from '../../ports/files.ts';
import type { KindFacts } from '../checks/kind.ts';
import { digestOf } from './digest.ts';

/** Words of a command looked at as paths; more than any command that a person writes has. */
const MOST_WORDS = 64;

const stateOf = async (word: string, files: FilesReader): Promise<string> => {
  const stat = await files.stat(word).catch(() => null);
  if (stat?.kind === 'file') return (await files.digest(word).catch(() => null)) ?? 'unreadable';
  return stat?.kind ?? 'absent';
};

/**
 * State of what a command without declared inputs names, as it was left by a run. The workspace digest leaves out
 * what version control ignores and what runs made, so without this `test -f build/app` would stay passed after the
 * build is gone. Null for checks that declare their inputs or have no command.
 */
export const namedPathsDigest = async (
  check: Check,
  kind: KindFacts | undefined,
  files: FilesReader,
): Promise<string | null> => {
  const command = check.inputs === null ? (kind?.command(check.with) ?? null) : null;
  if (command === null) return null;
  const words = command.match(/[^\s'"`;|&()<>$=*?]+/g) ?? [];
  const named = [...new Set(words)].filter((word) => !word.startsWith('-')).slice(0, MOST_WORDS);
  return digestOf(await Promise.all(named.map(async (word) => [word, await stateOf(word, files)])));
};
