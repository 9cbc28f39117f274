import type { Source } from '../model/source.ts';
import type { Item, TrackerDocument } from '../model/tracker.ts';
import type { Reason } from '../model/verdict.ts';
import type { Claim, Standing } from '../model/vocabulary.ts';
import { type Obstacle, awaitedAmong, nameOf, obstacles } from './dependency.ts';
import { reason } from './reason.ts';
import { list } from './words.ts';

/** What a move is judged against. */
export interface MoveContext {
  readonly item: string;
  readonly source: Source | null;
  /** Dependencies that are neither verified nor waived. */
  readonly obstacles: readonly Obstacle[];
  /** A document of checkboxes knows only planned and done, so clearing a box is its way of reopening. */
  readonly checkboxes: boolean;
  /** The item is gone from the document; `to` is null then. */
  readonly removed: boolean;
}

/**
 * Where a claim may go. Work may be called done from any state it is worked on (documents are updated late, so
 * states in between may be passed over); done and dropped are left through being worked on or planned again.
 */
const ALLOWED: Readonly<Record<Claim, readonly (Claim | null)[]>> = {
  planned: ['in-progress', 'blocked', 'in-review', 'done', 'dropped', null],
  'in-progress': ['planned', 'blocked', 'in-review', 'done', 'dropped', null],
  blocked: ['planned', 'in-progress', 'in-review', 'done', 'dropped', null],
  'in-review': ['planned', 'in-progress', 'blocked', 'done', 'dropped', null],
  done: ['in-progress', 'in-review', 'dropped'],
  dropped: ['planned', 'in-progress'],
};

const words = (claim: Claim | null): string => claim?.replaceAll('-', ' ') ?? 'no status';

const mayMove = (from: Claim, to: Claim | null, checkboxes: boolean): boolean =>
  ALLOWED[from].includes(to) || (checkboxes && from === 'done' && to === 'planned');

/** Why a claim may not move from one state to another, or null when it may. */
export const judgeTransition = (
  from: Claim | null,
  to: Claim | null,
  context: MoveContext,
): Reason | null => {
  const { item, source } = context;
  const values = { item, from: words(from), to: words(to), names: list(context.obstacles.map(nameOf)) };
  const refuse = (code: 'AX6101' | 'AX6102' | 'AX6103' | 'AX6104'): Reason =>
    reason(code, 'item', item, values, { source });
  if (context.removed) return from === 'dropped' ? null : refuse('AX6104');
  if (from === to) return null;
  if (from !== null && !mayMove(from, to, context.checkboxes))
    return refuse(from === 'done' ? 'AX6102' : 'AX6103');
  return to === 'done' && context.obstacles.length > 0 ? refuse('AX6101') : null;
};

const CHECKBOX_DIALECTS: readonly TrackerDocument['dialect'][] = ['checklist', 'outline'];

interface Placed {
  readonly item: Item;
  readonly checkboxes: boolean;
}

const placed = (documents: readonly TrackerDocument[]): readonly Placed[] =>
  documents.flatMap(({ items, dialect }) =>
    items.map((item) => ({ item, checkboxes: CHECKBOX_DIALECTS.includes(dialect) })),
  );

/**
 * Judges every claim that moved between two versions of the documents; items that are new have no move, but an item
 * that begins as done is judged like one that became it.
 * @param standings standings of the items at the head
 */
export const judgeTransitions = (
  base: readonly TrackerDocument[],
  head: readonly TrackerDocument[],
  standings: readonly { readonly item: string; readonly standing: Standing }[],
): readonly Reason[] => {
  const before = new Map(placed(base).map(({ item }) => [item.id, item]));
  const after = placed(head);
  const standingOf = new Map(standings.map(({ item, standing }) => [item, standing]));
  const awaited = awaitedAmong(after.map(({ item }) => item));
  const moves = after.map(({ item, checkboxes }) =>
    judgeTransition(before.get(item.id)?.claim ?? null, item.claim, {
      item: item.id,
      source: item.places['status'] ?? item.source,
      obstacles: obstacles(item, awaited, (other) => standingOf.get(other.id) ?? null),
      checkboxes,
      removed: false,
    }),
  );
  const kept = new Set(after.map(({ item }) => item.id));
  const removals = [...before.values()]
    .filter((item) => !kept.has(item.id))
    .map((item) =>
      judgeTransition(item.claim, null, {
        item: item.id,
        source: null,
        obstacles: [],
        checkboxes: false,
        removed: true,
      }),
    );
  return [...moves, ...removals].filter((move) => move !== null);
};
