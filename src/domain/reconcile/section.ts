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

const state = (item: Item, standing: ItemStanding | null): string => {
  const claim = item.claim === null ? 'nothing yet' : CLAIM_WORDS[item.claim];
  if (standing === null) return `The tracker says **${claim}**.`;
  return `The tracker says **${claim}**, the checks say **${standing.standing}**. ${escapeMarkdown(standing.reason.message)}`;
};

const list = (title: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : ['', `**${title}**`, '', ...rows];

/**
 * What an issue says of its item: claim and standing, exit criteria, verify commands, evidence, dependencies. Text of
 * the document stays text: it pings nobody and links nowhere. Ends with a line end.
 */
export const issueSection = (item: Item, file: string, standing: ItemStanding | null): string => {
  const facts = [
    item.owner && `Owner: ${escapeMarkdown(item.owner)}`,
    item.target && `Target: ${escapeMarkdown(item.target)}`,
    item.dependsOn.length > 0 && `Depends on: ${item.dependsOn.map(escapeMarkdown).join(', ')}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  const next =
    standing?.reason.status === 'fail' ? ['', `Next: ${escapeMarkdown(standing.reason.remedy)}`] : [];
  const rows = [
    state(item, standing),
    ...next,
    ...(facts.length === 0 ? [] : ['', facts.join(' · ')]),
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
