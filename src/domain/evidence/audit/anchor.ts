import { parseCheckpoint } from './checkpoint.ts';

/** A root that was published outside the database. */
export interface Anchor {
  readonly size: number;
  /** Hex. */
  readonly root: string;
}

/**
 * Anchors in a text, of whatever it is about: the text of a check run, an issue, a file with checkpoints. Each is the
 * first three lines of a checkpoint: name, size, root in base64.
 */
export const findAnchors = (text: string, origin: string): readonly Anchor[] => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.flatMap((line, index) => {
    const head = `${lines.slice(index, index + 3).join('\n')}\n`;
    const checkpoint = line === origin ? parseCheckpoint(head) : null;
    return checkpoint === null ? [] : [{ size: checkpoint.size, root: checkpoint.root }];
  });
};
