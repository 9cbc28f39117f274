import { nearest } from '../../config/suggest.ts';
import type { Graph } from '../../model/graph.ts';
import type { Item, TrackerDocument } from '../../model/tracker.ts';
import type { Claim } from '../../model/vocabulary.ts';
import { group } from '../words.ts';

/** What answers are made from. */
interface Knowledge {
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  readonly graph: Graph;
  /** Id → the ids it depends on, and those that depend on it. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly dependents: ReadonlyMap<string, readonly string[]>;
}

type Answerer = (match: RegExpExecArray, known: Knowledge) => string;

/** Items named in one answer; the rest is counted. */
const MAX_NAMED = 12;

const settled = ({ claim }: Item): boolean => claim === 'done' || claim === 'dropped';

const list = (ids: readonly string[]): string => {
  const shown = ids.slice(0, MAX_NAMED);
  if (ids.length > MAX_NAMED) return `${shown.join(', ')} and ${ids.length - MAX_NAMED} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
};

const named = ({ id, title }: Item): string => `${id} (${title})`;

const state = ({ claim }: Item): string => claim ?? 'without a status';

const noun = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** The item that is meant: by id, or by the only title that has all the words. Else the sentence that says why not. */
const itemNamed = (text: string, { items, byId }: Knowledge): Item | string => {
  const name = text
    .trim()
    .replace(/^(?:the |item |task |issue |milestone )+/i, '')
    .replaceAll(/^["`']|["`']$/g, '');
  const exact =
    byId.get(name.toLowerCase()) ?? items.find(({ issue }) => issue !== null && name === `#${issue}`);
  if (exact !== undefined) return exact;
  const wanted = words(name);
  const titled =
    wanted.length === 0
      ? []
      : items.filter(({ title }) => wanted.every((word) => title.toLowerCase().includes(word)));
  if (titled.length === 1 && titled[0] !== undefined) return titled[0];
  if (titled.length > 1) return `Several items fit "${name}": ${list(titled.map(named))}.`;
  const guess = nearest(
    name,
    items.map(({ id }) => id),
  );
  return `There is no item "${name}" in the tracker.${guess === null ? '' : ` Did you mean ${guess}?`}`;
};

const aboutItem =
  (say: (item: Item, known: Knowledge) => string): Answerer =>
  (match, known) => {
    const item = itemNamed(group(match, 1), known);
    return typeof item === 'string' ? item : say(item, known);
  };

/** All that an item rests on, nearest first, without itself. */
const reachable = (from: string, next: (id: string) => readonly string[]): string[] => {
  const seen = new Set([from]);
  // A set is walked in the order of its entries, also of those that are added on the way.
  for (const id of seen) for (const one of next(id)) seen.add(one);
  return [...seen].slice(1);
};

const needsOf = ({ needs }: Knowledge, id: string): readonly string[] => needs.get(id) ?? [];

const dependentsOf = ({ dependents: all }: Knowledge, id: string): readonly string[] => all.get(id) ?? [];

const grouped = (pairs: readonly (readonly [string, string])[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const values = groups.get(key);
    if (values === undefined) groups.set(key, [value]);
    else values.push(value);
  }
  return groups;
};

const openOnes = (ids: readonly string[], known: Knowledge): Item[] =>
  ids
    .map((id) => known.byId.get(id.toLowerCase()))
    .filter((one) => one !== undefined && !settled(one))
    .filter((one) => one !== undefined);

/** Whether an item waits for one it names. Looking further would cost a walk of the graph per item, and say no more. */
const waits = (item: Item, known: Knowledge): boolean => openOnes(needsOf(known, item.id), known).length > 0;

const blockers = (item: Item, known: Knowledge): string => {
  const unknown = known.graph.unknown.filter((one) => one.item === item.id).map(({ id }) => id);
  const missing = unknown.length === 0 ? '' : ` It names ${list(unknown)}, which does not exist.`;
  const cycle = known.graph.cycles.find((path) => path.includes(item.id));
  const circle = cycle === undefined ? '' : ` It is part of a circle: ${cycle.join(' → ')}.`;
  const open = openOnes(
    reachable(item.id, (id) => needsOf(known, id)),
    known,
  );
  const needs = needsOf(known, item.id);
  if (open.length > 0) {
    const direct = open.filter(({ id }) => needs.includes(id));
    const through = open.length - direct.length;
    const behind =
      through === 0
        ? ''
        : `, and behind ${direct.length === 1 ? 'it' : 'them'} ${list(open.filter((one) => !direct.includes(one)).map(({ id }) => id))}`;
    return `${item.id} waits for ${list((direct.length > 0 ? direct : open).map((one) => `${named(one)}, ${state(one)}`))}${behind}.${missing}${circle}`;
  }
  const rest =
    needs.length === 0 ? 'it depends on no other item' : `all it depends on is claimed done: ${list(needs)}`;
  return `Nothing blocks ${item.id}: ${rest}.${missing}${circle}`;
};

const dependents = (item: Item, known: Knowledge): string => {
  const direct = dependentsOf(known, item.id);
  if (direct.length === 0) return `Nothing depends on ${item.id}.`;
  const all = reachable(item.id, (id) => dependentsOf(known, id));
  const further =
    all.length > direct.length
      ? `; with what follows from those, ${noun(all.length, 'item')}: ${list(all)}`
      : '';
  return `${list(direct)} ${direct.length === 1 ? 'depends' : 'depend'} on ${item.id}${further}.`;
};

const owner = (item: Item): string =>
  item.owner === null
    ? `Nobody is named as the owner of ${item.id} (${item.title}).`
    : `${item.owner} owns ${named(item)}.`;

const standing = (item: Item): string => {
  const proof = item.verify.length > 0 ? ` Prove it with: aurora-x verify ${item.id}` : '';
  if (item.claim === null)
    return `The tracker does not say whether ${item.id} (${item.title}) is done.${proof}`;
  return `The tracker says that ${item.id} (${item.title}) is ${item.claim}.${proof}`;
};

/** Standings rest on what was run; the tracker alone cannot tell why one is what it is. */
const whyStanding = (item: Item): string =>
  `The tracker says that ${named(item)} is ${state(item)}. What its checks came to: aurora-x explain ${item.id}`;

const due = (item: Item): string =>
  item.target === null
    ? `No target is set for ${item.id} (${item.title}).`
    : `${named(item)} is due ${item.target}.`;

const proofs = (item: Item): string =>
  item.verify.length === 0
    ? `${item.id} (${item.title}) names no verify command.`
    : `${item.id} is verified by: ${item.verify.map(({ text }) => text).join(' ; ')}`;

const next = (known: Knowledge): string => {
  const ready = known.items.filter((item) => !settled(item) && !waits(item, known));
  if (known.items.length === 0) return 'The tracker has no items.';
  if (ready.length > 0)
    return `Next: ${list(ready.map((item) => `${named(item)}${item.owner === null ? '' : `, ${item.owner}`}`))}.`;
  return known.items.every(settled)
    ? 'Nothing is left: every item is done or dropped.'
    : 'Nothing can start: every open item waits for another one.';
};

const criticalPath = ({ graph }: Knowledge): string => {
  const done = new Set(graph.nodes.filter(({ claim }) => claim === 'done').map(({ id }) => id));
  const left = graph.criticalPath.filter((id) => !done.has(id));
  return left.length === 0
    ? 'There is no critical path: nothing is left to do.'
    : `The critical path has ${noun(left.length, 'item')}: ${left.join(' → ')}.`;
};

const progress = ({ items }: Knowledge): string => {
  const done = items.filter(({ claim }) => claim === 'done').length;
  const open = items.filter((item) => !settled(item)).map(({ id }) => id);
  return `${done} of ${noun(items.length, 'item')} ${done === 1 ? 'is' : 'are'} claimed done.${open.length === 0 ? '' : ` Open: ${list(open)}.`}`;
};

const shippable = (known: Knowledge): string => `${progress(known)} For a verdict, run: aurora-x gate`;

const CLAIMS: Readonly<Record<string, Claim>> = {
  planned: 'planned',
  'not started': 'planned',
  'to do': 'planned',
  'in progress': 'in-progress',
  started: 'in-progress',
  'being worked on': 'in-progress',
  'in review': 'in-review',
  done: 'done',
  finished: 'done',
  complete: 'done',
  completed: 'done',
  dropped: 'dropped',
  cancelled: 'dropped',
};

const claimed: Answerer = (match, { items }) => {
  const word = group(match, 1).toLowerCase().replace('-', ' ');
  const ids = items.filter(({ claim }) => claim === CLAIMS[word]).map(({ id }) => id);
  if (ids.length === 0) return `No item is claimed ${word}.`;
  return `${noun(ids.length, 'item')} claimed ${word}: ${list(ids)}.`;
};

const stuck = (known: Knowledge): string => {
  const waiting = known.items.filter(
    (item) => !settled(item) && (item.claim === 'blocked' || waits(item, known)),
  );
  return waiting.length === 0
    ? 'Nothing is blocked.'
    : `${list(waiting.map(({ id }) => id))} ${waiting.length === 1 ? 'is' : 'are'} blocked.`;
};

const openOf: Answerer = (match, { items }) => {
  const priority = group(match, 1).toUpperCase();
  const open = items.filter((item) => item.priority === priority && !settled(item)).map(({ id }) => id);
  return open.length === 0
    ? `No ${priority} item is open.`
    : `${noun(open.length, `${priority} item`)} open: ${list(open)}.`;
};

const ownedBy: Answerer = (match, { items }) => {
  const person = group(match, 1).replace(/^@/, '').toLowerCase();
  const own = items
    .filter((item) => item.owner?.replace(/^@/, '').toLowerCase() === person)
    .map(({ id }) => id);
  return own.length === 0
    ? `${group(match, 1)} owns nothing in the tracker.`
    : `${group(match, 1)} owns ${list(own)}.`;
};

const QUESTIONS: readonly (readonly [RegExp, Answerer])[] = [
  [
    /^(?:(?:show|list|give)(?: me)? )?(?:everything|all|what|(?:all )?(?:the )?(?:items?|tasks?|work))?(?: that)? ?(?:of|by|for|assigned to|owned by) (@[\w-]+)$/i,
    ownedBy,
  ],
  [
    /^why (?:is|was|did) (.+?) (?:refuted|unproven|vacuous|red|fail(?:s|ed|ing)?|not (?:verified|proven))$/i,
    aboutItem(whyStanding),
  ],
  [
    new RegExp(
      `^(?:(?:what|which)(?: (?:items?|tasks?|ones))? (?:is|are|was|were|have been)|what's|(?:show|list)(?: me)?(?: the| all)*(?: (?:items?|tasks?))?(?: (?:that|which) (?:is|are))?) (?:already |currently |claimed |still )*(${Object.keys(CLAIMS).join('|').replaceAll(' ', '[ -]')})(?: (?:items?|tasks?))?$`,
      'i',
    ),
    claimed,
  ],
  [
    /^(?:are we|is (?:it|this|everything)) ready (?:to|for) (?:be )?(?:a )?(?:ship(?:ped)?|release[d]?|deploy(?:ed)?|production|launch|go live)$|^(?:can|may|should) (?:we|i|it|this) (?:be )?(?:ship(?:ped)?|release[d]?|deploy(?:ed)?|launch|go live|merge[d]?)(?: (?:it|this|now|yet))*$/i,
    (_, known) => shippable(known),
  ],
  [/^what (?:does|is) (@?[\w-]+) (?:own|owns|working on|do|responsible for|have)$/i, ownedBy],
  [
    /^(?:what(?:'s| is)? (?:blocking|stopping)|what blocks|who blocks|why is|why can't we (?:start|do)|what does) (.+?)(?: (?:blocked|waiting|stuck|not done|(?:wait|waiting) for|depend on|need))*$/i,
    aboutItem(blockers),
  ],
  [/^what is (.+?) (?:waiting (?:for|on)|blocked by|stuck on)$/i, aboutItem(blockers)],
  [
    /^(?:what|who|which items?) (?:depends?|rel(?:y|ies)|waits?|builds?|needs?) (?:on |for |upon )?(.+)$/i,
    aboutItem(dependents),
  ],
  [/^what (?:comes after|follows|is behind|is blocked by|is waiting for) (.+)$/i, aboutItem(dependents)],
  [
    /^(?:who owns|who is responsible for|who does|who works on|who has|who is (?:the )?owner of|owner of) (.+)$/i,
    aboutItem(owner),
  ],
  [
    /^(?:when is|what is the (?:target|due date|deadline) (?:of|for)|when must) (.+?)(?: (?:due|done|planned|be done|finished|expected))*$/i,
    aboutItem(due),
  ],
  [
    /^(?:how (?:is|do (?:we|i)) (?:verify |prove |check )?|what proves |what verifies )(.+?)(?: (?:verified|proven|checked|tested))*$/i,
    aboutItem(proofs),
  ],
  [
    /^(?:what(?:'s| is)(?: (?:up|coming))? next|what (?:should|can|do) (?:i|we) (?:do|start|work on|pick up|tackle)(?: next| now| first)?|where (?:should|can|do) (?:i|we) start|what is ready(?: to start)?|which items? (?:is|are) ready|next)$/i,
    (_, known) => next(known),
  ],
  [/^(?:what is |what's |show (?:me )?)?(?:the )?critical path$/i, (_, known) => criticalPath(known)],
  [/^(?:what(?:'s| is)|which items? (?:is|are)) (?:blocked|stuck|waiting)$/i, (_, known) => stuck(known)],
  [
    /^(?:what|which|how many|are there(?: any)?) (p[0-4])s?(?: items?)? (?:is|are)? ?(?:open|left|missing|not done|remaining)$/i,
    openOf,
  ],
  [
    /^(?:how far are we|how (?:many|much)(?: items?)? (?:is|are) (?:done|left|open)|what is (?:the progress|left|open)|what's left|progress|are we (?:done|ready)(?: yet)?)$/i,
    (_, known) => progress(known),
  ],
  [
    /^(?:is|has|was) (.+?)(?: been)? (?:done|finished|complete|completed|ready|closed)(?: yet)?$/i,
    aboutItem(standing),
  ],
  [/^(?:what is|what's) the (?:status|state|standing) of (.+)$/i, aboutItem(standing)],
  [/^(?:status|state) of (.+)$/i, aboutItem(standing)],
];

/**
 * Answers a question from the trackers and their graph, or null when it is no question of these kinds. Who is named in
 * an answer is named in the tracker; nothing is inferred about what was not written.
 */
export const answer = (
  question: string,
  documents: readonly TrackerDocument[],
  graph: Graph,
): string | null => {
  const items = documents.flatMap((document) => document.items);
  const known: Knowledge = {
    items,
    byId: new Map(items.map((item) => [item.id.toLowerCase(), item])),
    graph,
    needs: grouped(graph.edges.map(({ from, to }) => [from, to])),
    dependents: grouped(graph.edges.map(({ from, to }) => [to, from])),
  };
  const text = question
    .slice(0, 400)
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s?.!]+$/, '')
    .replace(/^(?:please |tell me |hey )+/i, '');
  for (const [pattern, say] of QUESTIONS) {
    const match = pattern.exec(text);
    if (match !== null) return say(match, known);
  }
  return null;
};
