import type { Claim } from '../../model/vocabulary.ts';
import type { Section } from '../markdown/sections.ts';

const COLUMNS: Readonly<Record<string, Claim>> = {
  'to do': 'planned',
  todo: 'planned',
  backlog: 'planned',
  planned: 'planned',
  'not started': 'planned',
  'up next': 'planned',
  next: 'planned',
  icebox: 'planned',
  open: 'planned',
  pending: 'planned',
  remaining: 'planned',
  'in progress': 'in-progress',
  doing: 'in-progress',
  wip: 'in-progress',
  ongoing: 'in-progress',
  now: 'in-progress',
  'in review': 'in-review',
  review: 'in-review',
  blocked: 'blocked',
  'on hold': 'blocked',
  waiting: 'blocked',
  done: 'done',
  completed: 'done',
  complete: 'done',
  finished: 'done',
  shipped: 'done',
  closed: 'done',
  merged: 'done',
  cancelled: 'dropped',
  canceled: 'dropped',
  dropped: 'dropped',
  'wont do': 'dropped',
};

const claimOf = (section: Section): Claim | null =>
  COLUMNS[
    section.title
      .toLowerCase()
      .replace(/[’'✓✔☑]/g, '')
      .replace(/\s*\(?\d*\)?\s*:?$/, '')
      .replaceAll('-', ' ')
      .trim()
  ] ?? null;

/**
 * Sections of a board whose headings are statuses. One such heading alone may be anything ("Review"); a board has
 * at least two, with different claims, one of them for what is still to be done or done.
 */
export const boardClaims = (sections: readonly Section[]): ReadonlyMap<Section, Claim> => {
  const board = new Map<Section, Claim>();
  for (const section of sections) {
    const claim = section.level === 0 ? null : claimOf(section);
    if (claim !== null && section.blocks.some((block) => block.kind === 'entry')) board.set(section, claim);
  }
  const claims = new Set(board.values());
  return claims.size >= 2 && (claims.has('done') || claims.has('planned')) ? board : new Map();
};
