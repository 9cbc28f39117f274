import { createHash } from 'node:crypto';
import { count } from '../model/count.ts';
import type { ItemStanding, Reason, Verdict } from '../model/verdict.ts';
import { STANDINGS } from '../model/vocabulary.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { clip } from './limits.ts';
import { STANDING_LOOKS, VERDICT_LOOKS } from './words.ts';

/** What a command in a comment comes to. */
export interface Answer {
  readonly isDone: boolean;
  readonly markdown: string;
}

const LIMIT = 8_000;
const MOST_REASONS = 20;

/** Verdict and how many items stand how. */
export const statusAnswer = ({ verdict, score, blockers, standings }: Verdict): string => {
  const counts = STANDINGS.map((word) => {
    const number = standings.filter(({ standing }) => standing === word).length;
    return number === 0 ? null : `${number} ${STANDING_LOOKS[word].word.toLowerCase()}`;
  }).filter((one) => one !== null);
  const said = [VERDICT_LOOKS[verdict].word, count(blockers.length, 'blocker'), `${score} % ready`];
  return `${said.join(' · ')}. Items: ${counts.join(', ') || 'none'}.`;
};

const reasons = (reason: Reason, depth: number): readonly string[] => [
  `${'  '.repeat(depth)}- ${escapeMarkdown(clip(reason.message, 500))}`,
  ...reason.children.flatMap((child) => reasons(child, depth + 1)),
];

/** Why an item stands as it does: the tree of reasons of the verdict, and what to do. */
export const itemAnswer = ({ item, title, standing, claim, dependsOn, reason }: ItemStanding): string => {
  const lines = reasons(reason, 0);
  return [
    `**${escapeMarkdown(item)}** ${escapeMarkdown(clip(title, 200))}: ${STANDING_LOOKS[standing].word.toLowerCase()}, ` +
      `claimed ${claim ?? 'nothing'}.`,
    '',
    ...lines.slice(0, MOST_REASONS),
    ...(lines.length > MOST_REASONS ? [`- and ${count(lines.length - MOST_REASONS, 'more reason')}`] : []),
    ...(dependsOn.length > 0 ? [`- Depends on ${dependsOn.map(escapeMarkdown).join(', ')}`] : []),
    ...(reason.remedy === '' ? [] : [`- Next: ${escapeMarkdown(clip(reason.remedy, 500))}`]),
  ].join('\n');
};

const TREE_LIMIT = 60_000;

/** The whole tree of reasons of a verdict, from its sentence down to what each check said. */
export const treeOfReasons = ({ reason }: Verdict): string =>
  clip(['#### Why', '', ...reasons(reason, 0)].join('\n'), TREE_LIMIT);

/** What can be asked, below what went wrong. */
export const helpAnswer = (problem: string | null): string =>
  [
    ...(problem === null ? [] : [problem, '']),
    '- `/aurora status`: the verdict in one line',
    '- `/aurora why ITEM`: why an item stands as it does',
    '- `/aurora verify`: run the checks of this head again',
    '- `/aurora recheck`: judge again, by what is known',
    '- `/aurora sync`: milestones and issues after the tracker',
    '- `/aurora help`: this list',
  ].join('\n');

/** The part of a comment that answers commands; empty without one. Who asked is named and not pinged. */
export const renderAnswers = (
  answers: readonly { readonly line: string; readonly author: string; readonly markdown: string }[],
): string => {
  if (answers.length === 0) return '';
  const each = answers
    .toReversed()
    .map(
      ({ line, author, markdown }) =>
        `${codeSpan(line)} (${codeSpan(author)})\n\n${clip(markdown, LIMIT / answers.length)}\n`,
    );
  return `\n---\n\n#### Answers\n\n${each.join('\n')}`;
};

/** A comment with answers below it. Its hidden first line says so, so that a new answer is news. */
export const withAnswers = (comment: string, answers: string): string =>
  answers === ''
    ? comment
    : comment.replace(/"hash":"([0-9a-f]+)"/, (_whole, hash: string) => {
        const both = createHash('sha256').update(`${hash}\0${answers}`).digest('hex').slice(0, 16);
        return `"hash":"${both}"`;
      }) + answers;
