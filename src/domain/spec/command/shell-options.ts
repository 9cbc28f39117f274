/** Options of the shell that decide whether a failure counts. */
export interface ShellOptions {
  /** `-e`: a failure ends the shell. */
  errexit: boolean;
  /** A pipeline fails when any part of it does. */
  pipefail: boolean;
  /** `-u`: a variable that is not set ends the shell. */
  nounset: boolean;
}

export const shellOptions = (strict: boolean): ShellOptions => ({
  errexit: strict,
  pipefail: strict,
  nounset: strict,
});

/** Applies what `set` or `bash` is given (`-eu`, `-o pipefail`, `+e`) to `options`, in place. */
export const applyOptions = (words: readonly (string | null)[], options: ShellOptions): void => {
  for (const [index, word] of words.entries()) {
    if (word === null || !/^[-+][a-zA-Z]/.test(word)) continue;
    const on = word.startsWith('-');
    const named = word.includes('o') ? words[index + 1] : null;
    if (word.includes('e') || named === 'errexit') options.errexit = on;
    if (word.includes('u') || named === 'nounset') options.nounset = on;
    if (named === 'pipefail') options.pipefail = on;
  }
};
