import type { Item, Milestone } from '../model/tracker.ts';
import type { DraftItem } from './draft.ts';
import { expandRange, parseDepends, plainIds, RANGE_LIMIT } from './fields/depends.ts';
import { slug } from './fields/words.ts';
import type { Page } from './page.ts';
import { nth } from './text/pick.ts';

/** Dependencies that groups (milestones, priorities, ranges) may add to one document altogether. */
const GROUP_LIMIT = 100_000;

type Notes = Pick<Page, 'note'>;

/** Gives every item its id and turns what its Depends On says into ids of other items. */
export const assembleItems = (
  drafts: readonly DraftItem[],
  milestones: readonly Milestone[],
  notes: Notes,
): readonly Item[] => {
  const ids = uniqueIds(drafts, notes);
  const lookup = new Lookup(drafts, ids, milestones);
  let room = GROUP_LIMIT;
  let full = false;
  return drafts.map((draft, index) => {
    const id = nth(ids, index);
    const named = namedDependencies(draft, id, lookup, notes);
    const added = named.length > 1 ? named.length - 1 : 0;
    if (added > room && !full) {
      full = true;
      notes.note('AX2027', { limit: GROUP_LIMIT }, draft.source);
    }
    const dependsOn = added > room ? named.slice(0, room + 1) : named;
    room = Math.max(0, room - added);
    return itemOf(draft, id, dependsOn);
  });
};

const itemOf = (draft: DraftItem, id: string, dependsOn: readonly string[]): Item => ({
  id,
  title: draft.title,
  milestone: draft.milestone,
  claim: draft.claim,
  priority: draft.priority,
  workstream: draft.workstream,
  dependsOn,
  owner: draft.owner,
  target: draft.target,
  issue: draft.issue,
  exitCriteria: draft.exitCriteria,
  verify: draft.verify,
  evidence: draft.evidence,
  estimate: draft.estimate,
  columns: draft.columns,
  places: draft.places,
  source: draft.source,
});

/** Explicit id, else issue reference, else milestone and slug of the title; a second use gets a number. */
const uniqueIds = (drafts: readonly DraftItem[], notes: Notes): readonly string[] => {
  const lines = new Map<string, number>();
  const next = new Map<string, number>();
  return drafts.map((draft) => {
    const made =
      draft.issue === null
        ? `${draft.milestone === null ? '' : `${draft.milestone}/`}${slug(draft.title)}`
        : `#${draft.issue}`;
    const wanted = draft.id ?? made;
    let id = wanted;
    for (let count = next.get(wanted) ?? 2; lines.has(id); count += 1) {
      id = `${wanted}-${count}`;
      next.set(wanted, count + 1);
    }
    const line = lines.get(wanted);
    if (line !== undefined && draft.id !== null)
      notes.note('AX2005', { id: wanted, line, renamed: id }, draft.source);
    lines.set(id, draft.source.line);
    return id;
  });
};

/** Finds what a name in a Depends On cell may mean. What is no id as written is looked for in a wider index. */
class Lookup {
  private readonly ids: readonly string[];
  private readonly exact: ReadonlySet<string>;
  private readonly drafts: readonly DraftItem[];
  private readonly milestones: readonly Milestone[];
  private wide: {
    readonly names: ReadonlyMap<string, string>;
    readonly groups: ReadonlyMap<string, readonly string[]>;
  } | null = null;

  constructor(drafts: readonly DraftItem[], ids: readonly string[], milestones: readonly Milestone[]) {
    this.drafts = drafts;
    this.ids = ids;
    this.exact = new Set(ids);
    this.milestones = milestones;
  }

  /** One id, all items of a milestone or priority, or the name itself when it means nothing here. */
  find(name: string): readonly string[] {
    if (this.exact.has(name)) return [name];
    const key = name.toLowerCase();
    const { names, groups } = this.index();
    const one = names.get(key);
    if (one !== undefined) return [one];
    return groups.get(key) ?? groups.get(key.replace(/^milestone\s+/, '')) ?? [name];
  }

  has(name: string): boolean {
    return this.exact.has(name) || this.index().names.has(name.toLowerCase());
  }

  /** Whether all of these are ids as written, each named once. */
  knowsApart(ids: readonly string[]): boolean {
    return ids.every((id, index) => this.exact.has(id) && ids.indexOf(id) === index);
  }

  private index(): NonNullable<Lookup['wide']> {
    this.wide ??= wideIndex(this.drafts, this.ids, this.milestones);
    return this.wide;
  }
}

/** Ids without regard to case, issue references and titles; members of milestones and priorities. */
const wideIndex = (
  drafts: readonly DraftItem[],
  ids: readonly string[],
  milestones: readonly Milestone[],
): {
  readonly names: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
} => {
  const names = new Map<string, string>();
  const groups = new Map<string, string[]>();
  const name = (text: string, id: string): void => {
    if (!names.has(text.toLowerCase())) names.set(text.toLowerCase(), id);
  };
  const group = (text: string, id: string): void => {
    const members = groups.get(text.toLowerCase());
    if (members === undefined) groups.set(text.toLowerCase(), [id]);
    else members.push(id);
  };
  for (const id of ids) name(id, id);
  for (const [index, draft] of drafts.entries()) {
    const id = nth(ids, index);
    if (draft.issue !== null) name(`#${draft.issue}`, id);
    const issue = /\(#(\d{1,7})\)$/.exec(draft.title)?.[1];
    if (issue !== undefined) name(`#${issue}`, id);
    if (/^\d+$/.test(id)) name(`#${id}`, id);
    name(draft.title.slice(0, 80), id);
    if (draft.milestone !== null) group(draft.milestone, id);
    if (draft.priority !== null) group(draft.priority, id);
  }
  for (const { id } of milestones) {
    const members = groups.get(id.toLowerCase());
    if (members !== undefined) groups.set(id.toLowerCase().replaceAll('-', ' '), members);
  }
  return { names, groups };
};

const NONE: readonly string[] = [];

const namedDependencies = (draft: DraftItem, id: string, lookup: Lookup, notes: Notes): readonly string[] => {
  if (draft.depends === null && draft.blockers.length === 0) return NONE;
  const plain = draft.depends === null || draft.blockers.length > 0 ? null : plainIds(draft.depends);
  if (plain !== null && lookup.knowsApart(plain)) return plain;
  const dependencies = draft.depends === null ? [] : parseDepends(draft.depends);
  if (dependencies.length === 0 && draft.blockers.length === 0) return NONE;
  const found = new Set<string>();
  for (const dependency of dependencies) {
    if (dependency.kind === 'id') {
      const members = lookup.find(dependency.id);
      for (const member of members) if (member !== id || members.length === 1) found.add(member);
      continue;
    }
    if (lookup.has(dependency.text)) {
      found.add(lookup.find(dependency.text)[0] ?? dependency.text);
      continue;
    }
    const { ids, problem } = expandRange(dependency.from, dependency.to);
    if (problem !== null) {
      notes.note(
        'AX2014',
        { value: dependency.text, item: id, problem, limit: RANGE_LIMIT },
        draft.places['dependsOn'] ?? draft.source,
      );
    }
    for (const member of ids) found.add(lookup.find(member)[0] ?? member);
  }
  for (const blocker of draft.blockers) {
    const known = lookup.has(blocker) ? lookup.find(blocker)[0] : undefined;
    if (known === undefined || known === id || found.has(known)) continue;
    found.add(known);
    notes.note('AX2013', { item: id, id: known }, draft.places['status'] ?? draft.source);
  }
  return [...found];
};
