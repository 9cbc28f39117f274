import type { Command, Criterion, Item, Milestone } from '../model/tracker.ts';
import type { Located, Source } from '../model/source.ts';
import type { Block } from './markdown/block.ts';

/** An item as a dialect reads it: its id may be missing and its dependencies are still text. */
export interface DraftItem extends Omit<Item, 'id' | 'dependsOn' | 'places'> {
  readonly id: string | null;
  /** The Depends On text as written, or null. */
  readonly depends: string | null;
  /** Ids that the status says the item waits for. */
  readonly blockers: readonly string[];
  readonly places: Record<string, Source>;
}

/** What one dialect makes of a page. The dialect whose items weigh most is the document's. */
export interface Reading {
  readonly milestones: readonly Milestone[];
  readonly items: readonly DraftItem[];
  readonly criteria: readonly Criterion[];
  /** Blocks that were used up, so that their checkboxes are no checklists of their own. */
  readonly used: ReadonlySet<Block>;
}

/** An item whose reader is still filling it in. */
export type ItemDraft = { -readonly [Key in keyof Omit<DraftItem, Grown>]: DraftItem[Key] } & {
  readonly exitCriteria: Criterion[];
  readonly verify: Command[];
  readonly evidence: Located[];
};
type Grown = 'exitCriteria' | 'verify' | 'evidence';

/** An item with nothing but a title. */
export const draftItem = (title: string, milestone: string | null, source: Source): ItemDraft => ({
  id: null,
  title,
  milestone,
  claim: null,
  priority: null,
  workstream: null,
  depends: null,
  blockers: [],
  owner: null,
  target: null,
  issue: null,
  exitCriteria: [],
  verify: [],
  evidence: [],
  estimate: null,
  columns: {},
  places: { title: source },
  source,
});
