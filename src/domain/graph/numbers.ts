/** The number at an index of a list that is known to reach that far; 0 beyond it. */
export const numberAt = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
