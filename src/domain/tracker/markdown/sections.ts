import type { Block, Heading } from './block.ts';
import { plainText, withoutEmoji } from './inline.ts';

/** A heading with what follows it until the next heading of any level. */
export interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null;
  /** 0 for the part before the first heading. */
  readonly level: number;
  /** Heading for people: no markup, no emoji. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parent: Section | null;
}

/** Cuts the blocks at headings; every section knows the section it is part of. */
export const makeSections = (blocks: readonly Block[]): readonly Section[] => {
  let own: Block[] = [];
  let current: Section = { heading: null, level: 0, title: '', blocks: own, parent: null };
  const sections: Section[] = [current];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      own.push(block);
      continue;
    }
    let parent: Section | null = current;
    while (parent !== null && parent.level >= block.level) parent = parent.parent;
    own = [];
    current = {
      heading: block,
      level: block.level,
      title: withoutEmoji(plainText(block.text)),
      blocks: own,
      parent,
    };
    sections.push(current);
  }
  return sections;
};

/** The section and those it is part of, innermost first. */
export const ancestors = (section: Section): Section[] => {
  const chain: Section[] = [];
  for (let at: Section | null = section; at !== null; at = at.parent) chain.push(at);
  return chain;
};
