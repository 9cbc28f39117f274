import { nearest } from '../../../config/suggest.ts';
import { count } from '../../../model/count.ts';
import type { Item } from '../../../model/tracker.ts';
import { group } from '../../words.ts';
import { dependentsOf, needsOf, openOnes, reachable, type Answerer, type Knowledge } from './knowledge.ts';
import { list, named, state } from './wording.ts';

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

/** An answer about the one item that a question names; where that is none or several, the sentence that says so. */
export const aboutItem =
  (say: (item: Item, known: Knowledge) => string): Answerer =>
  (match, known) => {
    const item = itemNamed(group(match, 1), known);
    return typeof item === 'string' ? item : say(item, known);
  };

/** What an item waits for, nearest first. */
export const blockers = (item: Item, known: Knowledge): string => {
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
    // All it names itself may be done, and yet rest on what is not.
    const front = direct.length > 0 ? direct : open;
    const further = open.filter((one) => !front.includes(one)).map(({ id }) => id);
    const behind =
      further.length === 0 ? '' : `, and behind ${front.length === 1 ? 'it' : 'them'} ${list(further)}`;
    return `${item.id} waits for ${list(front.map((one) => `${named(one)}, ${state(one)}`))}${behind}.${missing}${circle}`;
  }
  const rest =
    needs.length === 0 ? 'it depends on no other item' : `all it depends on is claimed done: ${list(needs)}`;
  return `Nothing blocks ${item.id}: ${rest}.${missing}${circle}`;
};

/** What waits for an item. */
export const dependents = (item: Item, known: Knowledge): string => {
  const direct = dependentsOf(known, item.id);
  if (direct.length === 0) return `Nothing depends on ${item.id}.`;
  const all = reachable(item.id, (id) => dependentsOf(known, id));
  const further =
    all.length > direct.length
      ? `; with what follows from those, ${count(all.length, 'item')}: ${list(all)}`
      : '';
  return `${list(direct)} ${direct.length === 1 ? 'depends' : 'depend'} on ${item.id}${further}.`;
};

/** Who owns an item. */
export const owner = (item: Item): string =>
  item.owner === null
    ? `Nobody is named as the owner of ${item.id} (${item.title}).`
    : `${item.owner} owns ${named(item)}.`;

/** What is claimed of an item, and the command that proves it. */
export const standing = (item: Item): string => {
  const proof = item.verify.length > 0 ? ` Prove it with: aurora-x verify ${item.id}` : '';
  if (item.claim === null)
    return `The tracker does not say whether ${item.id} (${item.title}) is done.${proof}`;
  return `The tracker says that ${item.id} (${item.title}) is ${item.claim}.${proof}`;
};

/** Standings rest on what was run; the tracker alone cannot tell why one is what it is. */
export const whyStanding = (item: Item): string =>
  `The tracker says that ${named(item)} is ${state(item)}. What its checks came to: aurora-x explain ${item.id}`;

/** When an item is due. */
export const due = (item: Item): string =>
  item.target === null
    ? `No target is set for ${item.id} (${item.title}).`
    : `${named(item)} is due ${item.target}.`;

/** The commands that verify an item. */
export const proofs = (item: Item): string =>
  item.verify.length === 0
    ? `${item.id} (${item.title}) names no verify command.`
    : `${item.id} is verified by: ${item.verify.map(({ text }) => text).join(' ; ')}`;

/** Where the evidence of an item is kept. */
export const evidenceOf = (item: Item): string =>
  item.evidence.length === 0
    ? `${item.id} (${item.title}) names no evidence.`
    : `The evidence of ${item.id} is in ${list(item.evidence.map(({ text }) => text))}.`;
