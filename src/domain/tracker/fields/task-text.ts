import type { Priority } from '../../model/vocabulary.ts';
import type { TextPart } from '../markdown/block.ts';
import { plainText, withoutEmoji } from '../markdown/inline.ts';
import { isEstimate } from './durations.ts';
import { isName, parsePriority } from './words.ts';
import { nth } from '../text/pick.ts';

/** What the text of a task says besides its title. */
export interface TaskText {
  readonly id: string | null;
  readonly title: string;
  readonly priority: Priority | null;
  readonly owner: string | null;
  readonly issue: number | null;
  readonly estimate: string | null;
  readonly workstream: string | null;
  readonly depends: string | null;
  readonly target: string | null;
  readonly struck: boolean;
  readonly tags: Readonly<Record<string, string>>;
}

const SEPARATED =
  /^\[?((?:[A-Za-z]{1,10}[-_.]?)?\d+(?:[.\-_]\d+)*[a-z]?)\]?(?:\s*:(?!\d)\s*|\s*[—–)|]\s*|\s+-\s+|\]\s*|\.\s+)(?=\S)/;
const BOLD_ID =
  /^(?:\*\*|__|`)\[?((?:[A-Za-z]{1,10}[-_.]?)?\d+(?:[.\-_]\d+)*[a-z]?)\]?\s*[:.]?(?:\*\*|__|`)\s*[:—–-]?\s*(?=\S)/;
const SPACED = /^((?:T\d{2,5}|[A-Z]{1,8}-\d{1,5}(?:\.\d+)*|\d+(?:\.\d+)+))[a-z]?\s+(?=\S)/;
const WORK_NOUN = /^(?:task|step|item|story|ticket|issue)\s+(?=\S*\d)/i;

/** Reads `**T001** [P] [US1] Create the model @ann (#12) (2h)`: an id in front, tags, owner, issue, estimate. */
export const parseTaskText = (part: TextPart): TaskText => {
  const text = part.text.slice(0, 4000);
  const struck = /^~~.*~~[.!]?$/.test(text.trim());
  let rest = text
    .replace(/^~~(.*)~~([.!]?)$/, '$1$2')
    .replace(/^(?:[\p{Extended_Pictographic}\uFE0F\u200D]+\s*)+/u, '');
  const found = takeId(rest);
  rest = found.rest;
  const { tags, rest: untagged, priority, workstream, estimate } = takeTags(rest);
  const depends = DEPENDS.exec(untagged);
  const title = plainText(untagged)
    .replace(/^[:—–-]\s+/, '')
    .trim();
  return {
    id: found.id,
    title: title || withoutEmoji(plainText(text)) || 'item',
    priority: priority ?? trailingPriority(untagged),
    owner:
      /(?:^|[\s(])(@[A-Za-z0-9][\w-]{0,38}(?:\/[\w-]+)?)(?![\w.@/])/.exec(outsideCode(untagged))?.[1] ?? null,
    issue: ownIssue(outsideCode(untagged), depends?.[0] ?? null),
    estimate:
      estimate ??
      [...untagged.matchAll(/\(([^()]{2,30})\)/g)]
        .flatMap((match) => nth(match, 1).split(/,\s*/))
        .find(isEstimate) ??
      null,
    workstream,
    depends: depends?.[1] ?? null,
    target: /(?:📅|⏳|\bdue:?)\s*(\d{4}-\d{2}-\d{2}|\d{4}-W\d{2})/iu.exec(untagged)?.[1] ?? null,
    struck,
    tags,
  };
};

const NAME = '(?:[A-Z]{1,8}-?\\d[\\w.-]*|#\\d+|\\d+\\.\\d+)';
const DEPENDS = new RegExp(
  `\\(?\\b(?:depends on|blocked by|blocked on|waits for|waiting for|requires|needs|after)[:\\s]+(${NAME}(?:\\s*(?:,|and|&|–|-)\\s*${NAME})*)`,
  'i',
);

/** Words before a reference to an issue that is another one than the task's own. */
const OTHERS =
  /\b(?:see(?: also)?|part of|related(?: to)?|follow-?up (?:to|of)|duplicates?(?: of)?|supersedes|replaces|reverts|regression (?:of|from)|like|cf\.?|unblocks|blocks|parent|epic):?\s+(?:[\w./-]{0,80}#\d{1,7}\b(?:\s{0,3}(?:,|and\b|&)\s{0,3})?){1,20}/gi;

/** The issue a task names as its own: `(#12)`, `#12`, `issue #12`, or the first link to one. */
const ownIssue = (text: string, depends: string | null): number | null => {
  if (!text.includes('#') && !text.includes('/issues/')) return null;
  const own = (depends === null ? text : text.replace(depends, ' ')).replace(OTHERS, ' ');
  const found =
    /(?:[([]|\bissue\s|^|\s)#(\d{1,7})\b/.exec(own) ?? /https?:\/\/[^\s()]+\/issues\/(\d{1,7})\b/.exec(own);
  return Number(found?.[1] ?? 0) || null;
};

const outsideCode = (text: string): string => text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));

/** An id in front. Without a separator only shapes that are no names (`T001`, `M-01`, `1.2`) count: S3 is no id. */
const takeId = (text: string): { id: string | null; rest: string } => {
  const bare = text.replace(WORK_NOUN, '');
  for (const pattern of [BOLD_ID, SEPARATED, SPACED]) {
    const match = pattern.exec(bare);
    const id = pattern === SPACED ? match?.[0].trim() : match?.[1];
    if (match === null || id === undefined || isName(id) || isEstimate(id) || /^[pP][0-4]$/.test(id))
      continue;
    if (/^\d+$/.test(id) && pattern === BOLD_ID) continue;
    return { id, rest: bare.slice(match[0].length) };
  }
  return { id: null, rest: text };
};

interface Tags {
  readonly tags: Record<string, string>;
  readonly rest: string;
  readonly priority: Priority | null;
  readonly workstream: string | null;
  readonly estimate: string | null;
}

/** `[P]` (may run in parallel), `[US1]`, `[P0]`, `[backend]`, `(P1)` at the front of a task. */
const takeTags = (text: string): Tags => {
  const tags: Record<string, string> = {};
  let rest = text;
  let priority: Priority | null = null;
  let workstream: string | null = null;
  let estimate: string | null = null;
  for (let round = 0; round < 6; round += 1) {
    const match =
      /^(?:\*\*|`)?[[(]([A-Za-z0-9][\w .&/-]{0,24})[\])](?:\*\*|`)?(?![(:[])\s*[:—–-]?\s*(?=\S)|^\*\*(P[0-4])\*\*\s*[:—–-]?\s*|^(P[0-4])\s*[:—–-]\s+/.exec(
        rest,
      );
    if (match === null) break;
    const tag = (match[1] ?? match[2] ?? nth(match, 3)).trim();
    if (/^P[0-4]$/i.test(tag)) priority ??= parsePriority(tag);
    else if (tag === 'P') tags['Parallel'] = 'yes';
    else if (isEstimate(tag)) estimate ??= tag;
    else if (match[0].trimStart().startsWith('(')) break;
    else if (workstream === null) workstream = tag;
    else break;
    rest = rest.slice(match[0].length);
  }
  return { tags, rest, priority, workstream, estimate };
};

const trailingPriority = (text: string): Priority | null => {
  const match = /[[(](?:[^()[\]]{0,30},)?\s*(?:priority:?\s*)?(P[0-4])\s*(?:,[^()[\]]{0,30})?[\])]/i.exec(
    text,
  );
  return match === null ? null : parsePriority(nth(match, 1));
};
