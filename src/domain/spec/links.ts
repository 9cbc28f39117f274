import { inOrder } from '../config/validate.ts';
import { nearest } from '../config/suggest.ts';
import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import { isSafeId } from '../model/safe-id.ts';
import type { Source } from '../model/source.ts';

/** A check or a step with what it needs, and the places of both. */
export interface Linked {
  readonly id: string;
  readonly source: Source;
  readonly needs: readonly { readonly id: string; readonly source: Source }[];
}

const idFindings = (all: readonly Linked[], thing: string): Finding[] => {
  const seen = new Map<string, Linked>();
  return all.flatMap((one) => {
    if (!isSafeId(one.id)) return [finding('AX3015', { id: JSON.stringify(one.id) }, one.source)];
    const other = seen.get(one.id.toLowerCase());
    if (other === undefined) {
      seen.set(one.id.toLowerCase(), one);
      return [];
    }
    return other.id === one.id
      ? [finding('AX3012', { id: one.id, line: other.source.line, thing }, one.source)]
      : [finding('AX3016', { id: one.id, other: other.id }, one.source)];
  });
};

const needFindings = (all: readonly Linked[], thing: string): Finding[] => {
  const ids = new Set(all.map(({ id }) => id));
  return all.flatMap(({ id, needs }) =>
    needs
      .filter((need) => !ids.has(need.id))
      .map((need) => {
        const guess = nearest(need.id, ids);
        const suggestion = guess === null ? '' : ` Did you mean "${guess}"?`;
        return finding('AX3013', { id, need: need.id, thing, suggestion }, need.source);
      }),
  );
};

/** What is left when everything that needs nothing unmet is taken away again and again: circles, and what waits for them. */
const stuck = (all: readonly Linked[]): Map<string, Linked> => {
  const left = new Map(all.map((one) => [one.id, one]));
  const unmet = new Map(
    all.map(({ id, needs }) => [id, new Set(needs.map((need) => need.id).filter((need) => left.has(need)))]),
  );
  const dependents = new Map<string, string[]>();
  for (const [id, needs] of unmet)
    for (const need of needs) dependents.set(need, [...(dependents.get(need) ?? []), id]);
  const free = [...unmet].filter(([, needs]) => needs.size === 0).map(([id]) => id);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left.delete(id);
    for (const dependent of dependents.get(id) ?? []) {
      const needs = unmet.get(dependent);
      needs?.delete(id);
      if (needs?.size === 0) free.push(dependent);
    }
  }
  return left;
};

/** Names each circle once, as a path that ends where it began. */
const cycleFindings = (all: readonly Linked[]): Finding[] => {
  const left = stuck(all);
  const visited = new Set<string>();
  const found: Finding[] = [];
  for (const start of left.values()) {
    const path: Linked[] = [];
    let here: Linked | undefined = start;
    while (here !== undefined && !visited.has(here.id)) {
      visited.add(here.id);
      path.push(here);
      const next: string | undefined = here.needs.find((need) => left.has(need.id))?.id;
      here = next === undefined ? undefined : left.get(next);
    }
    const from = here === undefined ? -1 : path.indexOf(here);
    if (from === -1 || here === undefined) continue;
    const circle = [...path.slice(from), here].map(({ id }) => id);
    found.push(finding('AX3014', { cycle: circle.join(' → ') }, here.source));
  }
  return found;
};

/** Ids that clash or are no directory names, needs that do not exist, and needs that go in a circle. */
export const linkFindings = (all: readonly Linked[], thing: 'check' | 'step'): readonly Finding[] => {
  const ids = idFindings(all, thing);
  // With an id given twice, a need could mean either, and circles would be an echo.
  const cycles = ids.some(({ code }) => code === 'AX3012') ? [] : cycleFindings(all);
  return inOrder([...ids, ...needFindings(all, thing), ...cycles]);
};
