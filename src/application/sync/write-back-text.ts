import { z } from 'zod';
import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import type { Amendment } from '../../domain/model/amendment.ts';
import { hiddenJson, hiddenLine, readHiddenLine } from '../../domain/model/hidden-line.ts';
import type { WriteBack } from '../../domain/reconcile/plan-write-back.ts';
import { codeSpan, escapeMarkdown } from '../../domain/report/escape.ts';

/** What the pull request brings: edits of the tracker, and decisions of people. */
export interface Plan extends WriteBack {
  readonly decisions: readonly Amendment[];
}

const DIGEST = /[0-9a-f]{16}/;

/** GitHub takes 65 536 characters. */
const LINES = 300;
const LIMIT = 40_000;

const given = { comment: z.number(), issue: z.number(), login: z.string() };
const amendmentsSchema = z.array(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('waiver'),
      ...given,
      item: z.string(),
      until: z.string(),
      reason: z.string(),
    }),
    z.object({
      kind: z.literal('sign-off'),
      ...given,
      subject: z.string(),
      at: z.string(),
      statement: z.string(),
    }),
  ]),
);

/** Digest of the edits of the tracker that a pull request brings; null when it is none of ours. */
export const digestIn = (body: string): string | null =>
  readHiddenLine(body, 'write-back', DIGEST)?.content ?? null;

/** Decisions that a pull request of ours carries. */
export const decisionsIn = (body: string): readonly Amendment[] => {
  try {
    return amendmentsSchema.parse(JSON.parse(readHiddenLine(body, 'decisions')?.content ?? '[]'));
  } catch {
    return [];
  }
};

/** Whether two texts carry the same decisions. */
export const sayTheSame = (one: string, other: string): boolean =>
  JSON.stringify(decisionsIn(one)) === JSON.stringify(decisionsIn(other));

const without = (body: string, what: string, content?: RegExp): string => {
  const line = readHiddenLine(body, what, content);
  return line === null ? body : line.before + line.after.replace(/^\n/, '');
};

/** A pull request that is settled otherwise. Without the marker: what people decline is remembered, this is not. */
export const settledBody = (body: string): string =>
  `${without(without(body, 'write-back', DIGEST), 'decisions').trim()}\n\nNothing of it is left to bring back.\n`;

/** Markdown of a decision; who decided is named and not pinged. */
const decisionLine = (one: Amendment): string => {
  const by = `${codeSpan(one.login)} in #${one.issue}`;
  return one.kind === 'waiver'
    ? `- **${escapeMarkdown(one.item)}** is waived until ${escapeMarkdown(one.until)}, by ${by}: ${escapeMarkdown(one.reason)}`
    : `- **${escapeMarkdown(one.subject)}** is signed off on ${escapeMarkdown(one.at)}, by ${by}: ${escapeMarkdown(one.statement)}`;
};

const listed = (lines: readonly string[]): readonly string[] => {
  let room = LIMIT;
  const kept = lines.slice(0, LINES).filter((line) => (room -= line.length) > 0);
  return [...kept, ...(lines.length > kept.length ? [`- and ${lines.length - kept.length} more`] : [])];
};

/** The text of the pull request. In its hidden lines it says what it brings, so that nothing of it is lost. */
export const bodyOf = ({ lines, digest, decisions }: Plan): string =>
  [
    hiddenLine('write-back', digest),
    ...(decisions.length > 0 ? [hiddenLine('decisions', hiddenJson(decisions))] : []),
    ...(lines.length > 0 ? ['This was changed on GitHub, and the tracker does not say it yet:', ''] : []),
    ...listed(lines.map((line) => line.slice(0, 200))),
    ...(lines.length > 0 ? [''] : []),
    ...(decisions.length > 0
      ? [
          `This was decided in comments, and ${codeSpan(CONFIG_PATH)} does not say it yet:`,
          '',
          ...decisions.map(decisionLine),
          '',
          'It holds once it is merged. Like every edit of the configuration it needs the approval of an owner.',
          '',
        ]
      : []),
    'Merge it to accept. Close it to decline: it comes again only when something else was changed. The branch is made',
    'anew for every change, so commits that you add to it may be lost.',
    '',
  ].join('\n');

const PLAIN = /^[\w.-]{1,60}$/;

const TRACKER = 'Bring the tracker up to date with GitHub';

/** The title says of a single decision what it is, unless its words could mean something there. */
export const titleOf = ({ lines, decisions }: Plan): string => {
  const [one, ...more] = decisions;
  if (one === undefined) return TRACKER;
  if (lines.length > 0) return `${TRACKER}, with waivers and sign-offs`;
  const id = one.kind === 'waiver' ? one.item : one.subject;
  if (more.length > 0 || !PLAIN.test(id)) return 'Record waivers and sign-offs';
  return one.kind === 'waiver' ? `Waive ${id} until ${one.until}` : `Sign off ${id}`;
};

/** The subject of the commit. */
export const subjectOf = ({ lines, decisions }: Plan): string => {
  if (decisions.length === 0) return 'docs(tracker): bring the tracker up to date with GitHub';
  return lines.length === 0
    ? 'chore(readiness): record what was decided in comments'
    : 'chore(readiness): bring the tracker up to date with GitHub, and record decisions';
};
