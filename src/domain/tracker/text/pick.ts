/** The text at an index of a list or a match; what is not there reads as nothing. */
export const nth = (list: ArrayLike<string | undefined> | null | undefined, index: number): string =>
  list?.[index] ?? '';

/** The text of a part at an index; what is not there, or has no index, reads as nothing. */
export const textAt = (parts: readonly { readonly text: string }[], index: number | undefined): string =>
  (index === undefined ? undefined : parts[index])?.text ?? '';
