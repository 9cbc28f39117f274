import type { StandingChange } from '../model/verdict.ts';
import type { Standing } from '../model/vocabulary.ts';

/** An item id with its standing. */
export interface StandingLine {
  readonly item: string;
  readonly standing: Standing;
}

/** What differs from the base: items of the head in their order, then those that are gone. */
export const changesSince = (
  base: readonly StandingLine[] | null,
  head: readonly StandingLine[],
): readonly StandingChange[] => {
  if (base === null) return [];
  const before = new Map(base.map(({ item, standing }) => [item, standing]));
  const after = new Map(head.map(({ item, standing }) => [item, standing]));
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids
    .map((item) => ({ item, from: before.get(item) ?? null, to: after.get(item) ?? null }))
    .filter(({ from, to }) => from !== to);
};
