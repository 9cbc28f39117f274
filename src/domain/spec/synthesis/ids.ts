import { isSafeId } from '../../model/safe-id.ts';

/** Characters of a part; the longest suffix still fits into the hundred that an id may have. */
const MAX_PART = 80;

/** Any text as the first part of an id: `Phase 0: Fixes` → `Phase-0-Fixes`, `#12` → `12`. */
export const idPart = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, MAX_PART)
    .replace(/[^A-Za-z0-9]+$/, '');
  return isSafeId(`${plain}.x`) ? plain : `item-${plain}`.replace(/-$/, '');
};

/** Hands out ids: the first of a name is the name itself, the next ones count up. Case does not tell two apart. */
export const idGiver = (): ((name: string) => string) => {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    let id = name;
    while (taken.has(id.toLowerCase())) {
      const next = (counts.get(name) ?? 1) + 1;
      counts.set(name, next);
      id = `${name}-${next}`;
    }
    taken.add(id.toLowerCase());
    return id;
  };
};
