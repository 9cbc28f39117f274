import type { Conflict } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { Item } from '../model/tracker.ts';
import type { ItemStanding } from '../model/verdict.ts';
import { codeSpan, escapeMarkdown } from '../report/escape.ts';
import { fitRows } from './fit-rows.ts';

/** Half of what GitHub keeps of a body: the rest is for what people write around it. */
const SECTION_LIMIT = 30_000;

/** A command that holds our own end mark must not end the section. */
const code = (text: string): string => (text.includes('<!--') ? escapeMarkdown(text) : codeSpan(text));

const CLAIM_WORDS = {
  planned: 'planned',
  'in-progress': 'in progress',
  blocked: 'blocked',
  'in-review': 'in review',
  done: 'done',
  dropped: 'dropped',
} as const;

/** Why `Done` is not accepted: an illegal claim. */
export interface Demotion {
  readonly code: string;
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

/** What a section is made of, besides what the comparison finds. */
export interface SectionFacts {
  readonly item: Item;
  readonly file: string;
  readonly standing: ItemStanding | null;
  readonly demotion: Demotion | null;
}

/**
 * An item that is claimed done is demoted when a run refuted it, or when something it depends on is not verified; with
 * no run at all, when the tracker itself says that a dependency is not done.
 */
export const demotionOf = (
  { claim }: Item,
  standing: ItemStanding | null,
  contradiction: Finding | undefined,
): Demotion | null => {
  if (claim !== 'done') return null;
  if (standing === null) return contradiction ?? null;
  return standing.standing === 'refuted' || standing.standing === 'blocked' ? standing.reason : null;
};

const state = ({ item, standing, demotion }: SectionFacts): string => {
  const claim = item.claim === null ? 'nothing yet' : CLAIM_WORDS[item.claim];
  if (standing === null) return `The tracker says **${claim}**.`;
  const reason = demotion === null ? ` ${escapeMarkdown(standing.reason.message)}` : '';
  return `The tracker says **${claim}**, the checks say **${standing.standing}**.${reason}`;
};

const nextOf = ({ standing, demotion }: SectionFacts): readonly string[] => {
  if (demotion !== null)
    return [
      '',
      '> [!WARNING]',
      `> **Done is not accepted** (\`${demotion.code}\`): ${escapeMarkdown(demotion.message)}`,
      '>',
      `> Next: ${escapeMarkdown(demotion.remedy)}`,
    ];
  if (standing?.reason.status !== 'fail') return [];
  return ['', `Next: ${escapeMarkdown(standing.reason.remedy)} (\`${standing.reason.code}\`)`];
};

const undecided = (conflicts: readonly Conflict[]): readonly string[] =>
  conflicts.length === 0
    ? []
    : [
        '',
        '> [!IMPORTANT]',
        ...conflicts.map(
          ({ field, tracker, github }) =>
            `> **Changed on both sides**: ${field} is ${escapeMarkdown(tracker)} in the tracker and ${escapeMarkdown(github)} here.`,
        ),
        '>',
        '> Make them agree on one side; until then neither is written.',
      ];

const list = (title: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : ['', `**${title}**`, '', ...rows];

/**
 * What an issue says of its item: claim and standing, why done is not accepted and what to do, what is undecided, exit
 * criteria, verify commands, evidence, dependencies. Text of the document stays text: it pings nobody and links nowhere.
 * Ends with a line end.
 */
export const issueSection = (facts: SectionFacts, conflicts: readonly Conflict[] = []): string => {
  const { item, file } = facts;
  const known = [
    item.owner && `Owner: ${escapeMarkdown(item.owner)}`,
    item.target && `Target: ${escapeMarkdown(item.target)}`,
    item.dependsOn.length > 0 && `Depends on: ${item.dependsOn.map(escapeMarkdown).join(', ')}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  const rows = [
    state(facts),
    ...nextOf(facts),
    ...undecided(conflicts),
    ...(known.length === 0 ? [] : ['', known.join(' · ')]),
    ...list(
      'Exit criteria',
      item.exitCriteria.map(({ text, checked }) => `- [${checked ? 'x' : ' '}] ${escapeMarkdown(text)}`),
    ),
    ...list(
      'Verify',
      item.verify.map(({ text }) => `- ${code(text)}`),
    ),
    ...list(
      'Evidence',
      item.evidence.map(({ text }) => `- ${code(text)}`),
    ),
    '',
    `<sub>Kept by Aurora-X from ${code(file)}. Text outside this section is yours.</sub>`,
  ];
  return fitRows(rows, SECTION_LIMIT);
};
