import type { Change, ChangeSet, Difference } from '../model/change.ts';
import { count } from '../model/count.ts';
import { escapeMarkdown } from './escape.ts';

/** One line about a change: what, which, and from what to what. */
interface Line {
  readonly sign: '+' | '~' | '<' | '!';
  readonly subject: string;
  readonly details: readonly string[];
}

const difference = ({ field, from, to }: Difference): string => `${field}: ${from} → ${to}`;

const lineOf = (change: Change): Line => {
  switch (change.kind) {
    case 'create-label':
      return { sign: '+', subject: `label ${change.label.name}`, details: [] };
    case 'create-milestone': {
      const { title, due } = change.fields;
      return { sign: '+', subject: `milestone ${title}`, details: due ? [`due ${due}`] : [] };
    }
    case 'update-milestone':
      return {
        sign: '~',
        subject: `milestone #${change.number}`,
        details: change.differences.map(difference),
      };
    case 'create-issue':
      return {
        sign: '+',
        subject: `issue ${change.fields.title}`,
        details: change.followUp ? ['closed at once'] : [],
      };
    case 'update-issue':
  }
  return {
    sign: '~',
    subject: `issue #${change.number} ${change.key}`,
    details: change.differences.map(difference),
  };
};

const linesOf = ({ changes, incoming, conflicts }: ChangeSet): readonly Line[] => [
  ...changes.map(lineOf),
  ...incoming.map(({ item, issue, field, tracker, github }) => ({
    sign: '<' as const,
    subject: `${item} #${issue}`,
    details: [`${field}: ${tracker} in the tracker, ${github} on GitHub`],
  })),
  ...conflicts.map(({ item, issue, field, tracker, github }) => ({
    sign: '!' as const,
    subject: `${item} #${issue}`,
    details: [`${field} changed on both sides: ${tracker} in the tracker, ${github} on GitHub`],
  })),
];

/** `2 changes to GitHub, 1 change from GitHub, no conflict`. */
export const changeSummary = ({ changes, incoming, conflicts }: ChangeSet): string =>
  [
    changes.length === 0 ? 'nothing to change on GitHub' : `${count(changes.length, 'change')} to GitHub`,
    ...(incoming.length > 0 ? [`${count(incoming.length, 'change')} made on GitHub`] : []),
    ...(conflicts.length > 0 ? [count(conflicts.length, 'conflict')] : []),
  ].join(', ');

/** A plan for a terminal, a line for each change. `+` makes, `~` changes, `<` came from GitHub, `!` is undecided. */
export const changeText = (changes: ChangeSet): string =>
  linesOf(changes)
    .map(({ sign, subject, details }) => [`${sign} ${subject}`, ...details].join('  '))
    .join('\n');

/** A plan as Markdown, for a comment or a job summary. */
export const changeMarkdown = (changes: ChangeSet): string =>
  [
    `**Plan**: ${changeSummary(changes)}`,
    '',
    ...linesOf(changes).map(({ sign, subject, details }) => {
      const text = [subject, ...details].map(escapeMarkdown).join(' · ');
      return `- \`${sign}\` ${text}`;
    }),
    '',
  ].join('\n');
