import type { Redirection, Word } from 'unbash';
import { literalOf } from '../shell.ts';
import { ALL, NONE, type Fixed, type Input, type Scope } from './scope.ts';
import { isFixedText, valueOf, type RunInside } from './words.ts';

/** `2>&1`, `>&-`, `>/dev/null`: opening it cannot fail. */
const ALWAYS_OPENS = /^(?:\d+|-|\/dev\/\w+)$/;

/** What is written there is no file that anything could read back. */
const NO_FILE = /^(?:\d+|-|\/dev\/.*)$/;

/** `< <(…)` */
const isPiped = (word: Word, scope: Scope, inside: RunInside): boolean => {
  const { piped, fixed } = valueOf(word, scope, inside);
  return piped && fixed;
};

/** What is read after all redirections, and whether opening the files can fail. */
export const openRedirects = (
  redirects: readonly Redirection[],
  input: Input,
  scope: Scope,
  inside: RunInside,
): readonly [Input, Fixed] => {
  let [into, opens] = [input, ALL];
  for (const one of redirects) {
    if (one.type === 'HereString' && one.target)
      into = { fixed: isFixedText(one.target, scope, inside), text: literalOf(one.target) };
    else if (one.type === 'HereDoc')
      into = { fixed: isFixedText(one.body, scope, inside), text: one.body.parts ? null : one.body.text };
    else if (one.type === 'Redirect' && one.target) {
      const path = literalOf(one.target);
      if (one.operator === '<') {
        const made = path === null ? null : scope.made(path);
        const known = path === '/dev/null' || made === 'content' || isPiped(one.target, scope, inside);
        into = { fixed: known, text: null };
        if (!known) opens = NONE;
      } else if (path === null || !(ALWAYS_OPENS.test(path) || scope.canWrite(path))) opens = NONE;
    }
  }
  return [into, opens];
};

/** Remembers the files that redirections made of what a command printed. What goes into a file is not printed. */
export const closeRedirects = (redirects: readonly Redirection[], end: Fixed, scope: Scope): Fixed => {
  let diverted = false;
  for (const one of redirects) {
    const path = one.type === 'Redirect' && one.target ? literalOf(one.target) : null;
    if (one.type !== 'Redirect' || path === null || !one.operator.includes('>')) continue;
    diverted ||= !/^\d+$/.test(path) && (one.descriptor === undefined || one.operator.startsWith('&'));
    if (NO_FILE.test(path)) continue;
    const whole = end.output && !one.operator.includes('>>');
    if (!whole) scope.forget(path);
    scope.make(path, whole ? 'content' : 'exists');
  }
  return diverted ? { ...end, output: true } : end;
};
