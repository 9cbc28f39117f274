import type { Finding } from '../model/finding.ts';

/**
 * A change to one cell, one checkbox, of what an item claims, or of when a milestone is due, wherever the document says
 * that. `field` is a key of the item's `places`.
 */
export type TrackerEdit =
  | { readonly kind: 'cell'; readonly item: string; readonly field: EditField; readonly value: string }
  | { readonly kind: 'checkbox'; readonly item: string; readonly checked: boolean }
  | { readonly kind: 'claim'; readonly item: string; readonly claim: WrittenClaim }
  | { readonly kind: 'due'; readonly milestone: string; readonly value: string };

/** A text with its edits made, and those that could not be. */
export interface Edited {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** One for each finding. */
  readonly refused: readonly TrackerEdit[];
}

export type WrittenClaim = 'done' | 'in-progress' | 'dropped';

/** The word of a claim, as every dialect reads it. */
export const CLAIM_WORDS: Readonly<Record<WrittenClaim, string>> = {
  done: 'Done',
  'in-progress': 'In Progress',
  dropped: 'Dropped',
};

/** What a document says of an item and can be changed there; a table can have a column for each. */
export type EditField =
  | 'title'
  | 'issue'
  | 'priority'
  | 'workstream'
  | 'dependsOn'
  | 'owner'
  | 'target'
  | 'status'
  | 'exitCriteria'
  | 'verify'
  | 'evidence'
  | 'estimate'
  | 'milestone';

/** Makes the edits that can be made. Of two edits of one place the last one counts. */
export const makeEdits = (
  text: string,
  edits: readonly TrackerEdit[],
  patchFor: (edit: TrackerEdit) => Patch | Finding,
): Edited => {
  const findings: Finding[] = [];
  const refused: TrackerEdit[] = [];
  const patches = new Map<number, Patch>();
  for (const edit of edits) {
    const result = patchFor(edit);
    if ('code' in result) {
      findings.push(result);
      refused.push(edit);
    } else patches.set(result.from, result);
  }
  return { text: applyPatches(text, [...patches.values()]), findings, refused };
};

/** Part of the text to be replaced, as offsets. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts patches that do not overlap into a text. */
export const applyPatches = (text: string, patches: readonly Patch[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const patch of patches.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, patch.from), patch.text);
    at = patch.to;
  }
  return parts.join('') + text.slice(at);
};
