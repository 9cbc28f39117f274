import { CLAIMS, type Claim } from '../../model/vocabulary.ts';
import { plainText, withoutEmoji } from '../markdown/inline.ts';
import { nth } from '../text/pick.ts';

/** Words for each claim, in the spelling `normalise` gives them. */
const WORDS: Readonly<Record<Claim, string>> = {
  done: 'done|yes|y|true|complete|completed|finished|merged|shipped|released|closed|resolved|delivered|live|deployed|verified|fixed|landed|implemented|approved|passed|pass|compliant|in place|remediated|mitigated|signed off|rolled out|migrated|satisfied|x|✓|✔|☑|all done|fully done|100',
  'in-progress':
    'in progress|inprogress|wip|work in progress|doing|started|ongoing|active|in development|in dev|developing|underway|under way|partial|partially|partly|in flight|on track|at risk|off track|behind|delayed|late|green|amber|yellow|red|almost|mostly|nearly|implementing|working|building|executing|running|investigating|needs work|half done|code complete',
  blocked: 'blocked|on hold|hold|held|waiting|stalled|stuck|impeded|paused|awaiting dependency',
  'in-review':
    'in review|review|reviewing|under review|needs review|awaiting review|pending review|pr open|open pr|ready for review|ready for qa|ready for test|ready for testing|ready to merge|changes requested|dev complete|dev done|code review|peer review|in code review|in test|in testing|testing|in qa|qa|awaiting approval|pending approval|in verification|validating',
  planned:
    'planned|n|false|plan|todo|to do|not started|unstarted|not done|not begun|not|open|backlog|pending|new|proposed|ready|queued|scheduled|next|up next|upcoming|draft|incomplete|missing|future|later|deferred|tbd|no|icebox|triage|unassigned|identified|designed|selected for development|selected|assigned|reopened|failed|fail|failing|non compliant|noncompliant|gap|unmet|0',
  dropped:
    'dropped|cancelled|canceled|wontfix|wont fix|wont do|will not do|rejected|obsolete|superseded|n/a|na|not applicable|not needed|not required|descoped|out of scope|abandoned|duplicate|skipped|removed|declined',
};

const EMOJI: Readonly<Record<Claim, string>> = {
  done: '✅ ✔ ☑ 🟢 🎉 🏁 ✓ 💚 🆗',
  'in-progress': '🚧 🟡 🔄 🏗 ⏳ 🔨 🛠 ⚙ 🟠 🔵 🏃 ⌛ 🚀 🔃',
  blocked: '🔴 ⛔ 🚫 🛑 ⏸ 🔒',
  'in-review': '👀 🔍 🔎 🧪',
  planned: '❌ ⬜ 📋 🔲 ☐ ⚪ 📝 🆕 💤 🗓 📅 ◻ ⏭ ✗ ✘ 🔜',
  dropped: '🗑 ➖ 🪦 ⚰',
};

const MARKS: Readonly<Record<string, Claim>> = {
  ' ': 'planned',
  '\t': 'planned',
  x: 'done',
  X: 'done',
  '✓': 'done',
  '✔': 'done',
  '✅': 'done',
  '-': 'dropped',
  '~': 'in-progress',
  '/': 'in-progress',
  '>': 'planned',
  '!': 'blocked',
};

const table = (lists: Readonly<Record<Claim, string>>, separator: string): ReadonlyMap<string, Claim> => {
  const map = new Map<string, Claim>();
  for (const claim of CLAIMS) for (const word of lists[claim].split(separator)) map.set(word, claim);
  return map;
};

const words = table(WORDS, '|');
const emoji = table(EMOJI, ' ');

/** The claim a checkbox makes. */
export const markClaim = (mark: string): Claim => MARKS[mark] ?? 'planned';

const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The claim that a status cell makes, or null when it makes none. Words win over emoji (`🔴 Not Started` is
 * planned, not blocked); of several words the longest known beginning counts (`Merged in #12`, `Blocked on P0-2`).
 */
export const parseClaim = (cell: string): Claim | null => {
  const exact = words.get(cell.toLowerCase());
  if (exact !== undefined) return exact;
  if (cell === '' || cell.length > 200) return null;
  const box = /^[-*]?\s*\[([ xX~/>!✓✔-])\]/.exec(cell);
  if (box !== null) return markClaim(box[1] ?? ' ');
  const text = normalise(plainText(undressed(cell)).replace(/:([a-z_]+):/g, ' '))
    .replace(/^[^\p{L}\p{N}☑✓✔]+/u, '')
    .replace(/^(?:status|state)[\s:]+(?=\S)/, '');
  const percent = /^(\d{1,3})\s*%/.exec(text);
  if (percent !== null) return percentClaim(Number(percent[1]));
  const part = /^(\d{1,4}) ?(?:\/|of|out of) ?(\d{1,4})(?![\d/.-])/.exec(text);
  if (part !== null) return percentClaim(Math.floor((100 * Number(part[1])) / Math.max(1, Number(part[2]))));
  return wordsClaim(text) ?? emojiClaim(cell);
};

/**
 * The claim of a health cell (red, amber, green): a light says how the work goes, not how far it is, so it claims
 * work in progress and never Done; a word beside it (`🟢 Done`) says more.
 */
export const parseHealth = (cell: string): Claim | null =>
  /^(?:r|a|y|g)$/i.test(cell)
    ? 'in-progress'
    : (parseClaim(withoutEmoji(cell)) ?? (LIGHT.test(cell) ? 'in-progress' : parseClaim(cell)));

const LIGHT = /[🔴🟠🟡🟢]|:(?:red|orange|yellow|green)_circle:/u;

/** A badge is its alternative text, also inside a link; what is struck out is no longer said. */
const undressed = (cell: string): string => {
  const alone = cell.includes('![') ? cell.replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1') : cell;
  const left = alone.includes('~~') ? alone.replace(/~~[^~]*~~/g, '').trim() : alone;
  return left === '' ? alone : left;
};

const percentClaim = (percent: number): Claim =>
  percent >= 100 ? 'done' : percent === 0 ? 'planned' : 'in-progress';

const wordsClaim = (text: string): Claim | null => {
  const parts = text.split(/[\s:;,.()—–@#]+/).filter((part) => part !== '');
  for (let length = Math.min(4, parts.length); length > 0; length -= 1) {
    const claim = words.get(parts.slice(0, length).join(' '));
    if (claim !== undefined && /^\D/.test(nth(parts, 0))) return claim;
  }
  return null;
};

const emojiClaim = (cell: string): Claim | null => {
  for (const character of cell) {
    const claim = emoji.get(character);
    if (claim !== undefined) return claim;
  }
  const code =
    /:(white_check_mark|heavy_check_mark|construction|x|no_entry|red_circle|green_circle|yellow_circle):/.exec(
      cell,
    );
  const known: Readonly<Record<string, Claim>> = {
    white_check_mark: 'done',
    heavy_check_mark: 'done',
    green_circle: 'done',
    construction: 'in-progress',
    yellow_circle: 'in-progress',
    x: 'planned',
    no_entry: 'blocked',
    red_circle: 'blocked',
  };
  return known[nth(code, 1)] ?? null;
};

/** The claim of the mark in front of or behind a task: `✅ Create the schema`, `Write the loader 🚧`. */
export const markedClaim = (text: string): Claim | null => {
  const mark =
    /^\s*(\p{Extended_Pictographic}|[☐☑✓✔✗✘])\uFE0F?\s|\s(\p{Extended_Pictographic}|[☐☑✓✔✗✘])\uFE0F?\s*$/u.exec(
      text,
    );
  const found = mark?.[1] ?? mark?.[2];
  return found === undefined || !MARKED.includes(found) ? null : (emoji.get(found) ?? null);
};

/** Marks that say how far a task is; others (🚀, 🔒, 📝) are what people decorate lists with. */
const MARKED = '✅✔☑✓🚧⏳🔄⬜🔲☐❌✗✘';

/** What `Blocked on P0-2, M-03` waits for. */
export const blockersOf = (cell: string): readonly string[] => {
  if (cell.length < 9) return [];
  const match = /\b(?:blocked|waiting|hold|held)\b[^\p{L}\p{N}]*(?:on|by|for|until):?\s+(.{1,200})$/iu.exec(
    plainText(cell),
  );
  if (match === null) return [];
  return nth(match, 1)
    .split(/[\s,;&+()]+|\band\b/)
    .filter((word) => /\d/.test(word) && /^#?[\w.-]+$/.test(word));
};
