import { shortDigest } from '../model/digest.ts';
import type { Amendment, AmendmentState } from '../model/amendment.ts';
import { COMMANDS, VERBS, type Verb } from '../model/command.ts';
import { count } from '../model/count.ts';
import { passedDue } from '../model/due.ts';
import { DAY_MS, isoDate } from '../model/iso-week.ts';
import { hiddenJson, hiddenLine } from '../model/hidden-line.ts';
import { countSubjects } from '../model/subjects.ts';
import type { ItemStanding, Reason, Verdict } from '../model/verdict.ts';
import { STANDINGS } from '../model/vocabulary.ts';
import { codeSpan, escapeMarkdown, escapeProse } from './escape.ts';
import { clip } from './limits.ts';
import { isOpen } from './weekly/open-items.ts';
import { STANDING_LOOKS, VERDICT_LOOKS } from './words.ts';

/** What a command in a comment comes to. */
export interface Answer {
  /** Null: that is not known yet. */
  readonly isDone: boolean | null;
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
  const said = [VERDICT_LOOKS[verdict].word, count(countSubjects(blockers), 'blocker'), `${score} % ready`];
  return `${said.join(' · ')}. Items: ${counts.join(', ') || 'none'}.`;
};

const reasons = (reason: Reason, depth: number): readonly string[] => [
  `${'  '.repeat(depth)}- ${escapeMarkdown(clip(reason.message, 500))}`,
  ...reason.children.flatMap((child) => reasons(child, depth + 1)),
];

/** Why an item stands as it does: the tree of reasons of the verdict, whether it is late, and what to do. */
export const itemAnswer = (one: ItemStanding, now: number): string => {
  const { item, title, standing, claim, dependsOn, reason } = one;
  const lines = reasons(reason, 0);
  const due = isOpen(one) ? passedDue(one.target, isoDate(now)) : null;
  return [
    `**${escapeMarkdown(item)}** ${escapeMarkdown(clip(title, 200))}: ${STANDING_LOOKS[standing].word.toLowerCase()}, ` +
      `claimed ${claim ?? 'nothing'}.`,
    '',
    ...lines.slice(0, MOST_REASONS),
    ...(lines.length > MOST_REASONS ? [`- and ${count(lines.length - MOST_REASONS, 'more reason')}`] : []),
    ...(due === null ? [] : [`- Overdue: it was due ${due}`]),
    ...(dependsOn.length > 0 ? [`- Depends on ${dependsOn.map(escapeMarkdown).join(', ')}`] : []),
    ...(reason.remedy === '' ? [] : [`- Next: ${escapeMarkdown(clip(reason.remedy, 500))}`]),
  ].join('\n');
};

const TREE_LIMIT = 60_000;

/** The whole tree of reasons of a verdict, from its sentence down to what each check said. */
export const treeOfReasons = ({ reason }: Verdict): string =>
  clip(['#### Why', '', ...reasons(reason, 0)].join('\n'), TREE_LIMIT);

const WEEKS_MS = 14 * DAY_MS;

const exampleOf = (verb: Verb, now: number): string =>
  codeSpan(COMMANDS[verb].example(isoDate(now + WEEKS_MS)));

/** What can be asked, below what went wrong. */
export const helpAnswer = (problem: string | null, now: number): string =>
  [
    ...(problem === null ? [] : [problem, '']),
    ...VERBS.map((verb) => {
      const { form, does } = COMMANDS[verb];
      const example = exampleOf(verb, now);
      return `- ${codeSpan(form)}: ${does}${example === codeSpan(form) ? '' : `. For example ${example}`}`;
    }),
  ].join('\n');

/** What is no command: the one that was probably meant with its form, or all of them. */
export const wrongCommandAnswer = (word: string, meant: Verb | null, now: number): string => {
  const problem = `${codeSpan(`/aurora ${word}`)} is no command.`;
  if (meant === null) return helpAnswer(problem, now);
  const { form } = COMMANDS[meant];
  return `${problem} Did you mean ${codeSpan(form)}? For example: ${exampleOf(meant, now)}`;
};

/** No such item, or none named. */
export const unknownItemAnswer = (verb: Verb, id: string, meant: string | null, now: number): string =>
  [
    id === '' ? 'It is not said of which item.' : `There is no item ${codeSpan(clip(id, 60))}.`,
    ...(meant === null ? [] : [` Did you mean ${codeSpan(`/aurora ${verb} ${meant}`)}?`]),
    ` The form is ${codeSpan(COMMANDS[verb].form)}, for example: ${exampleOf(verb, now)}`,
  ].join('');

const decided = (one: Amendment): string =>
  one.kind === 'waiver'
    ? `**${escapeMarkdown(one.item)}** waived until ${one.until}, approved by ${codeSpan(one.login)}`
    : `**${escapeMarkdown(one.subject)}** signed off by ${codeSpan(one.login)} on ${one.at}`;

const OWNERS = 'Like every edit of the configuration it needs the approval of an owner';

/** What has become of a decision. It holds when it is merged, and not before. */
export const decisionAnswer = (one: Amendment, now: AmendmentState): Answer => {
  switch (now.state) {
    case 'given':
      return {
        isDone: null,
        markdown: `${decided(one)}: taken in, and on its way into the pull request that brings decisions to the repository.`,
      };
    case 'proposed':
      return {
        isDone: true,
        markdown: `${decided(one)}: proposed in #${now.pullRequest}. It holds once that is merged. ${OWNERS}, also when whoever gave it wrote the pull request that it is for.`,
      };
    case 'present':
      return { isDone: true, markdown: `${decided(one)}: the configuration says so already.` };
    case 'refused':
  }
  return { isDone: false, markdown: `${decided(one)}: not proposed. ${escapeProse(now.problem)}` };
};

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
        return `"hash":"${shortDigest(`${hash}\0${answers}`)}"`;
      }) + answers;

/** Only hex, digits and our own words stand in the hidden line by which a comment is found again. */
const hex = (text: string): string => text.replaceAll(/[^0-9A-Za-z]/g, '');

/**
 * A comment with nothing but answers, for an issue.
 *
 * @param of commit that was judged, and the run by which
 */
export const answersComment = (
  answers: string,
  { sha, run }: { readonly sha: string; readonly run: string },
): string => {
  const hash = shortDigest(answers);
  const marker = hiddenLine('readiness', hiddenJson({ sha: hex(sha), run: hex(run), hash }));
  return `${marker}\nBy what is known of the default branch at ${codeSpan(sha.slice(0, 7))}.\n${answers}`;
};
