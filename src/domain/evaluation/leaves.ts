import type { Reason } from '../model/verdict.ts';
import type { Priority } from '../model/vocabulary.ts';

/** The failing nodes a person can act on: items as a whole, and whatever else has nothing failing below it. */
const failing = (node: Reason): readonly Reason[] => {
  if (node.status !== 'fail') return [];
  if (node.subject.kind === 'item') return [node];
  const below = node.children.flatMap(failing);
  return below.length > 0 ? below : [node];
};

/** Verified and ready only pass a warning of one of their checks on; any other item that warns does so itself. */
const SUMS_UP: readonly string[] = ['AX6002', 'AX6003'];

/** The warnings: nodes that warn of their own accord, and nodes with a warning status and no warning below. */
const warning = (node: Reason): readonly Reason[] => {
  const below = node.children.flatMap(warning);
  if (node.status !== 'warn') return below;
  const own = node.subject.kind === 'item' && !SUMS_UP.includes(node.code);
  return own || below.length === 0 ? [node, ...below] : below;
};

/** Codes from the gravest on; what is not listed comes after them. */
const GRAVITY: readonly string[] = [
  'AX6077',
  'AX6070',
  'AX6001',
  'AX6083',
  'AX6020',
  'AX6101',
  'AX6102',
  'AX6103',
  'AX6105',
  'AX6091',
  'AX6041',
  'AX6042',
  'AX6043',
  'AX6062',
];

const rankOf = (code: string): number => {
  const rank = GRAVITY.indexOf(code);
  return rank === -1 ? GRAVITY.length : rank;
};

/** One file may be wrong in many ways that share a code; anything else has each reason once. */
const identity = ({ code, subject, message, source }: Reason): string =>
  JSON.stringify(subject.kind === 'tracker' ? [code, message, source] : [code, subject.kind, subject.id]);

/** Each reason once: an item that two gates refuse is one blocker. */
const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((node) => [identity(node), node])).values(),
];

/** Priority of an item by its id; null when it has none or is no item. */
export type PriorityOf = (item: string) => Priority | null;

const order = (reasons: readonly Reason[], priorityOf: PriorityOf): readonly Reason[] => {
  const priority = ({ subject }: Reason): string =>
    (subject.kind === 'item' ? priorityOf(subject.id) : null) ?? 'P9';
  return distinct(reasons).toSorted(
    (a, b) => rankOf(a.code) - rankOf(b.code) || priority(a).localeCompare(priority(b)),
  );
};

/** What keeps the verdict from conditional, gravest first, then by priority, then in document order. */
export const blockersOf = (nodes: readonly Reason[], priorityOf: PriorityOf): readonly Reason[] =>
  order(nodes.flatMap(failing), priorityOf);

/** What keeps the verdict from go though it does not block, in the same order. */
export const warningsOf = (nodes: readonly Reason[], priorityOf: PriorityOf): readonly Reason[] =>
  order(nodes.flatMap(warning), priorityOf);
