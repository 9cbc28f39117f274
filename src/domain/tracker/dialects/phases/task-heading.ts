import type { Claim } from '../../../model/vocabulary.ts';
import { parseClaim } from '../../fields/status.ts';
import type { Section } from '../../markdown/sections.ts';
import { nth } from '../../text/pick.ts';

export interface TaskHeading {
  readonly id: string;
  readonly title: string;
  readonly claim: Claim | null;
}

const ID = '([A-Za-z]{0,8}[-_.]?\\d+(?:[.\\-_]\\d+)*[a-z]?)';
const NOUN = new RegExp(
  `^(?:task|item|story|user story|ticket|work package|wp|work item|deliverable|action|step|issue)\\s+#?${ID}\\s*(?:[:.)|–—-]+\\s*)?(.*)$`,
  'i',
);
const CODE =
  /^\[?([A-Z]{1,8}[-_.]?\d+(?:[.\-_]\d+)*[a-z]?|\d+\.\d+(?:\.\d+)*)\]?\s*(?:[:.)|–—-]+\s*|\s)(?=\S)(.*)$/;

/** Reads `Task 0.1: Fix imports` anywhere, and `AUTH-3 — Rotate keys` or `0.1 Fix imports` inside a phase. */
export const taskHeading = (section: Section, inPhase: boolean): TaskHeading | null => {
  const title = section.title.slice(0, 400).replace(/^\[[ xX]\]\s*/, '');
  const noun = NOUN.exec(title);
  const match = noun ?? (inPhase ? CODE.exec(title) : null);
  if (match === null) return null;
  const claim = headingClaim(section.heading?.text ?? '');
  const text = nth(match, 2)
    .replace(/\s*\[[ xX]\]\s*/, ' ')
    .trim();
  return { id: nth(match, 1), title: text === '' ? title : text, claim };
};

/** `✅ Task 1: …`, `### [x] Task 1`, `Task 1: … (Done)`, `Task 1: … — IN PROGRESS`. */
const headingClaim = (text: string): Claim | null => {
  if (text.length > 400) return null;
  const box = /\[([ xX])\]/.exec(text);
  if (box !== null) return box[1] === ' ' ? 'planned' : 'done';
  const emoji =
    /^\s*(✅|✔️?|☑️?|🚧|⏳|🔄|⛔|🚫|❌|⬜)/u.exec(text)?.[1] ??
    /(✅|✔️?|☑️?|🚧|⏳|🔄|⛔|🚫|⬜)\s*$/u.exec(text)?.[1];
  const worded =
    /[([]\s*([A-Za-z][A-Za-z -]{2,20})\s*[)\]]\s*$|\s[–—-]\s*\**([A-Z][A-Z -]{2,20})\**\s*$/.exec(text);
  const word = worded?.[1] ?? worded?.[2];
  return (word === undefined ? null : parseClaim(word)) ?? (emoji === undefined ? null : parseClaim(emoji));
};
