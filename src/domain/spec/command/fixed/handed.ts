import type { Word } from 'unbash';
import { SHELLS, baseName } from '../names.ts';
import { literalOf } from '../shell.ts';
import type { Input } from './scope.ts';

/** A script that a call is handed as text. */
export interface Handed {
  /** Null where it is not written out. */
  readonly source: string | null;
  /** The word that it is, by which its places in the command can be told. */
  readonly word: Word | undefined;
  /** It runs in a shell of its own. */
  readonly apart: boolean;
}

const here = (source: string | null, word?: Word): Handed => ({ source, word, apart: false });

/**
 * The script in an argument or in the input of a call: `bash -c '…'`, `eval '…'`, `trap '…' EXIT`, `bash <<< '…'`.
 * Null where there is none, or where a shell of its own runs one that is not written out.
 */
export const scriptHanded = (name: string, words: readonly Word[], input: Input): Handed | null => {
  const argv = words.map(literalOf);
  if (name === 'source' || name === '.')
    return here(argv.length === 2 && argv[1] === '/dev/null' ? '' : null);
  if (name === 'trap' && argv[1]?.startsWith('-') === true) return here('');
  if (name === 'eval' || name === 'trap') {
    const own = argv.slice(1, name === 'trap' ? 2 : undefined);
    return here(own.includes(null) ? null : own.join(' '), own.length === 1 ? words[1] : undefined);
  }
  if (!SHELLS.has(baseName(name))) return null;
  const flag = argv.findIndex((word, at) => at > 0 && word !== null && /^-[a-zA-Z]*c$/.test(word));
  if (flag < 0)
    return argv.length === 1 && input.text !== null
      ? { source: input.text, word: undefined, apart: true }
      : null;
  const source = argv[flag + 1] ?? null;
  return source === null || argv.length > flag + 2 ? null : { source, word: words[flag + 1], apart: true };
};
