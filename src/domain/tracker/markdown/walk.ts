import { labelOf, type Label } from '../fields/label.ts';
import { isTaskField } from '../fields/tail.ts';
import type { Block, Entry, Fence, TextPart } from './block.ts';

/** What a reader meets in a section, in order, each with the label it stands under. */
export type Step =
  | { readonly kind: 'label'; readonly label: Label; readonly depth: number; readonly block: Block }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly under: Label | null; readonly block: Block }
  | { readonly kind: 'fence'; readonly fence: Fence; readonly under: Label | null; readonly block: Block }
  | { readonly kind: 'text'; readonly part: TextPart; readonly depth: number; readonly block: Block };

/**
 * Walks the blocks of a section. A label on a line of its own, or as an outermost bullet, rules what follows
 * until the next one; a label inside a list (`- Owner: @ann` below a task) is only about its entry.
 */
export function* walk(blocks: readonly Block[]): Generator<Step> {
  let under: Label | null = null;
  for (const block of blocks) {
    if (block.kind === 'prose') {
      for (const part of block.lines) {
        const label = labelOf(part);
        if (label === null) yield { kind: 'text', part, depth: block.depth, block };
        else yield { kind: 'label', label, depth: block.depth, block };
        if (label !== null && block.depth === 0) under = label;
      }
    } else if (block.kind === 'fence') {
      yield { kind: 'fence', fence: block, under, block };
    } else if (block.kind === 'entry') {
      const first = block.lines[0];
      const label = first === undefined ? null : entryLabel(block, first);
      if (label === null) {
        yield { kind: 'entry', entry: block, under, block };
      } else {
        yield { kind: 'label', label, depth: block.depth, block };
        if (block.depth === 0 && label.field !== null && label.value.text === '') under = label;
      }
      for (const part of block.lines.slice(1)) {
        const more = labelOf(part);
        if (more !== null) yield { kind: 'label', label: more, depth: block.depth + 1, block };
      }
    }
  }
}

/** A numbered entry is no label; nor is a task, but for a field of the task it stands below (`- [ ] Verify: …`). */
const entryLabel = ({ box, number, depth }: Entry, first: TextPart): Label | null => {
  if (number !== null || (box !== null && depth === 0)) return null;
  const label = labelOf(first);
  return box === null || (label !== null && isTaskField(label)) ? label : null;
};
