import { count } from '../../../model/count.ts';
import type { Claim } from '../../../model/vocabulary.ts';
import { group } from '../../words.ts';
import { settled, waits, type Answerer, type Knowledge } from './knowledge.ts';
import { list, named } from './wording.ts';

/** What can be started now. */
export const next = (known: Knowledge): string => {
  const ready = known.items.filter((item) => !settled(item) && !waits(item, known));
  if (known.items.length === 0) return 'The tracker has no items.';
  if (ready.length > 0)
    return `Next: ${list(ready.map((item) => `${named(item)}${item.owner === null ? '' : `, ${item.owner}`}`))}.`;
  return known.items.every(settled)
    ? 'Nothing is left: every item is done or dropped.'
    : 'Nothing can start: every open item waits for another one.';
};

/** The critical path. */
export const criticalPath = ({ graph }: Knowledge): string => {
  const done = new Set(graph.nodes.filter(({ claim }) => claim === 'done').map(({ id }) => id));
  const left = graph.criticalPath.filter((id) => !done.has(id));
  return left.length === 0
    ? 'There is no critical path: nothing is left to do.'
    : `The critical path has ${count(left.length, 'item')}: ${left.join(' → ')}.`;
};

/** Items that wait for each other. */
export const circles = ({ graph }: Knowledge): string =>
  graph.cycles.length === 0
    ? 'There is no circle: the dependencies have an order.'
    : `${count(graph.cycles.length, 'circle')}: ${graph.cycles.map((path) => path.join(' → ')).join('; ')}.`;

/** How much is claimed done. */
export const progress = ({ items }: Knowledge): string => {
  const done = items.filter(({ claim }) => claim === 'done').length;
  const open = items.filter((item) => !settled(item)).map(({ id }) => id);
  return `${done} of ${count(items.length, 'item')} ${done === 1 ? 'is' : 'are'} claimed done.${open.length === 0 ? '' : ` Open: ${list(open)}.`}`;
};

/** Whether one may ship is a verdict, which a tracker alone is not. */
export const shippable = (known: Knowledge): string => `${progress(known)} For a verdict, run: aurora-x gate`;

/** Claims by the words in which they are asked for. */
export const CLAIMS: Readonly<Record<string, Claim>> = {
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

/** Items of one claim. */
export const claimed: Answerer = (match, { items }) => {
  const word = group(match, 1).toLowerCase().replace('-', ' ');
  const ids = items.filter(({ claim }) => claim === CLAIMS[word]).map(({ id }) => id);
  if (ids.length === 0) return `No item is claimed ${word}.`;
  return `${count(ids.length, 'item')} claimed ${word}: ${list(ids)}.`;
};

/** Items that cannot go on. */
export const stuck = (known: Knowledge): string => {
  const waiting = known.items.filter(
    (item) => !settled(item) && (item.claim === 'blocked' || waits(item, known)),
  );
  return waiting.length === 0
    ? 'Nothing is blocked.'
    : `${list(waiting.map(({ id }) => id))} ${waiting.length === 1 ? 'is' : 'are'} blocked.`;
};

/** Open items of one priority. */
export const openOf: Answerer = (match, { items }) => {
  const priority = group(match, 1).toUpperCase();
  const open = items.filter((item) => item.priority === priority && !settled(item)).map(({ id }) => id);
  return open.length === 0
    ? `No ${priority} item is open.`
    : `${count(open.length, `${priority} item`)} open: ${list(open)}.`;
};

/** What somebody owns. */
export const ownedBy: Answerer = (match, { items }) => {
  const person = group(match, 1).replace(/^@/, '').toLowerCase();
  const own = items
    .filter((item) => item.owner?.replace(/^@/, '').toLowerCase() === person)
    .map(({ id }) => id);
  return own.length === 0
    ? `${group(match, 1)} owns nothing in the tracker.`
    : `${group(match, 1)} owns ${list(own)}.`;
};
