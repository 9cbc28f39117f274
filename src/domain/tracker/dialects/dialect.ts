import type { Dialect } from '../../model/tracker.ts';
import type { Reading } from '../draft.ts';
import type { Block } from '../markdown/block.ts';
import type { Page } from '../page.ts';

/**
 * One way of writing a tracker in Markdown. `read` never fails: a page written another way gives a reading without
 * items. Of all readings the one whose items weigh most is taken; the weight says how little doubt the form leaves.
 */
export interface MarkdownDialect {
  readonly name: Dialect;
  readonly weight: number;
  /** `used` are blocks that another dialect has read already. */
  read(page: Page, used?: ReadonlySet<Block>): Reading;
}
