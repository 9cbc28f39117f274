import type { Change, ChangeSet, Difference, Relation } from '../model/change.ts';
import { count } from '../model/count.ts';
import { escapeMarkdown } from './escape.ts';
import { clip } from './limits.ts';

const LINE_LIMIT = 500;
/** `- and 12345 more`, with its line end. */
const REST_LENGTH = 24;

/** One line about a change: what, which, and from what to what. */
interface Line {
  readonly sign: '+' | '~' | '-' | '<' | '!';
  readonly subject: string;
  readonly details: readonly string[];
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  'blocked-by': 'is blocked by',
  'part-of': 'is a sub-issue of',
};

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
      return {
        sign: '~',
        subject: `issue #${change.number} ${change.key}`,
        details: change.differences.map(difference),
      };
    case 'add-relation':
    case 'remove-relation':
  }
  const sign = change.kind === 'add-relation' ? '+' : '-';
  return { sign, subject: `${change.key} ${RELATIONS[change.relation]} ${change.other}`, details: [] };
};

const linesOf = ({ changes, incoming, conflicts, milestones }: ChangeSet): readonly Line[] => [
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
  ...milestones.map(({ milestone, field, tracker, github, resolved }) => {
    const both = resolved === null ? '' : ' changed on both sides';
    return {
      sign: resolved === null ? ('<' as const) : ('!' as const),
      subject: `milestone ${milestone}`,
      details: [`${field}${both}: ${tracker} in the tracker, ${github} on GitHub`],
    };
  }),
];

/** `2 changes to GitHub, 1 change made on GitHub, 1 conflict`. */
export const changeSummary = ({ changes, incoming, conflicts, milestones }: ChangeSet): string => {
  const came = incoming.length + milestones.filter(({ resolved }) => resolved === null).length;
  const both = conflicts.length + milestones.filter(({ resolved }) => resolved !== null).length;
  return [
    changes.length === 0 ? 'nothing to change on GitHub' : `${count(changes.length, 'change')} to GitHub`,
    ...(came > 0 ? [`${count(came, 'change')} made on GitHub`] : []),
    ...(both > 0 ? [count(both, 'conflict')] : []),
  ].join(', ');
};

/**
 * A plan for a terminal, a line for each change. `+` makes, `~` changes, `-` unties, `<` came from GitHub, `!` is
 * undecided.
 */
export const changeText = (changes: ChangeSet): string =>
  linesOf(changes)
    .map(({ sign, subject, details }) => [`${sign} ${subject}`, ...details].join('  '))
    .join('\n');

/**
 * A plan as Markdown, for a comment or a job summary. What does not fit is counted, never cut in the middle of a line.
 *
 * @param limit characters that there is room for
 */
export const planMarkdown = (changes: ChangeSet, limit: number): string => {
  const lines = linesOf(changes).map(({ sign, subject, details }) => {
    const text = [subject, ...details].map(escapeMarkdown).join(' · ');
    return `- \`${sign}\` ${clip(text, LINE_LIMIT)}`;
  });
  const head = `**Plan**: ${changeSummary(changes)}\n\n`;
  const shown: string[] = [];
  let room = limit - head.length - REST_LENGTH;
  for (const line of lines) {
    if (line.length + 1 > room) break;
    shown.push(line);
    room -= line.length + 1;
  }
  const rest = lines.length - shown.length;
  return `${head}${[...shown, ...(rest > 0 ? [`- and ${rest} more`] : []), ''].join('\n')}`;
};

/** The plan as a fold below a report: what merging changes on GitHub. Empty when that is nothing. */
export const mergeFold = (changes: ChangeSet, limit: number): string => {
  if (changes.changes.length + changes.conflicts.length === 0) return '';
  const head = '\n<details><summary>What merging changes on GitHub</summary>\n\n';
  const foot = '\n</details>\n';
  return `${head}${planMarkdown(changes, limit - head.length - foot.length)}${foot}`;
};
