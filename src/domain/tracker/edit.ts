/** A change to one cell or one checkbox. `field` is a key of the item's `places`. */
export type TrackerEdit =
  | { readonly kind: 'cell'; readonly item: string; readonly field: EditField; readonly value: string }
  | { readonly kind: 'checkbox'; readonly item: string; readonly checked: boolean };

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
