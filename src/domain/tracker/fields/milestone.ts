import type { Milestone } from '../../model/tracker.ts';
import type { Priority } from '../../model/vocabulary.ts';
import { parsePriority, slug } from './words.ts';
import { takeTiming } from './durations.ts';
import type { Source } from '../../model/source.ts';
import type { Section } from '../markdown/sections.ts';
import type { Page } from '../page.ts';
import { nth } from '../text/pick.ts';

const NUMBERED =
  /^(milestone|phase|stage|sprint|iteration|wave|week|day|release|epic|step|part|track|tranche|increment|workstream|gate)s?(?:\s*[#:-]\s*|\s+|(?=\d))([A-Z]{1,4}-?\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)*[a-z]?|[IVX]{1,5}|[A-Z])(?![\p{L}\p{N}])\s*(?:[:.)\]|–—-]+\s*)?(.*)$/iu;
const CODED = /^((?:M|MS|S|W|R|WP|E|EPIC|PH)-?\d+(?:\.\d+)*[a-z]?)\s*(?:[:.)|–—-]+\s*(.*))?$/;
const VERSION = /^(v\d+(?:\.\d+){0,2}(?:-[\w.]+)?)\b\s*[:|–—-]*\s*(.*)$/i;
const DATED =
  /^((?:Q[1-4]|H[12])(?:\s*[/-]?\s*\d{4})?|\d{4}[- ]?(?:Q[1-4]|W\d{2}|\d{2}))\b\s*[:|–—-]*\s*(.*)$/i;
const LEVEL = /^(P[0-4])\b\s*[:|–—-]*\s*(.*)$/;
const NAMED = /^(?:milestone|phase|sprint|release)\s*[:–—-]\s*(.+)$/i;

/** What a heading that names a milestone says, or null when it names none. */
export interface MilestoneHeading {
  readonly id: string;
  readonly title: string;
  readonly due: string | null;
  readonly estimate: string | null;
}

/**
 * Reads `Milestone M0 — Repo Hygiene (Week 0–1)`, `PHASE 1: FOUNDATION (4-6h)`, `M2: Gates`, `v1.2`, `Q1 2026`,
 * `P0 — Must have`. A phase's id is `phase-1`, since `P1` is a priority.
 */
export const milestoneHeading = (title: string): MilestoneHeading | null => {
  if (title.length > 300) return null;
  const { text, due, estimate } = takeTiming(title);
  const found = headingParts(text);
  if (
    found === null ||
    /\b(?:exit criteria|criteria|checklist|template|summary|overview)\s*$/i.test(found.title)
  )
    return null;
  return { id: found.id, title: found.title || text, due: due ?? found.due, estimate };
};

const sections = new WeakMap<Section, MilestoneHeading | null>();

/** The same for the heading of a section, which many readers ask for; null before the first heading. */
export const sectionMilestone = (section: Section): MilestoneHeading | null => {
  let found = sections.get(section);
  if (found === undefined) {
    found = section.level === 0 ? null : milestoneHeading(section.title);
    sections.set(section, found);
  }
  return found;
};

const headingParts = (text: string): { id: string; title: string; due: string | null } | null => {
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) {
    const [, kind = '', number = '', title = ''] = numbered;
    const own = /^[A-Z]{1,4}-?\d/.test(number);
    const lone = /^[A-Z]$/i.test(number) && !/^(?:phase|stage|wave|track|part|gate)$/i.test(kind);
    if (lone) return null;
    const due = /^(?:week|day|sprint)$/i.test(kind) ? `${kind} ${number}` : null;
    return { id: own ? number : `${kind.toLowerCase()}-${number.toLowerCase()}`, title: title.trim(), due };
  }
  const coded = CODED.exec(text);
  if (coded !== null) return { id: nth(coded, 1), title: nth(coded, 2).trim(), due: null };
  const version = VERSION.exec(text);
  if (version !== null)
    return { id: nth(version, 1).toLowerCase(), title: nth(version, 2).trim(), due: null };
  const dated = DATED.exec(text);
  if (dated !== null) return { id: slug(nth(dated, 1)), title: nth(dated, 2).trim(), due: dated[1] ?? null };
  const level = LEVEL.exec(text);
  if (level !== null) return { id: slug(text), title: nth(level, 2).trim(), due: null };
  const named = NAMED.exec(text);
  return named === null ? null : { id: slug(nth(named, 1)), title: nth(named, 1), due: null };
};

/** A milestone being read: labels in its section fill it in. */
export type MilestoneDraft = { -readonly [Key in keyof Milestone]: Milestone[Key] };

/** Keeps milestones apart: a second one of the same id gets a number. */
export class Milestones {
  readonly list: MilestoneDraft[] = [];
  private readonly ids = new Map<string, MilestoneDraft>();
  private readonly counts = new Map<string, number>();
  private readonly bySection = new Map<Section, MilestoneDraft>();

  find(id: string): MilestoneDraft | undefined {
    return this.ids.get(id);
  }

  /** The milestone of a section, made from its heading on first use. */
  open(page: Page, section: Section, heading: MilestoneHeading): MilestoneDraft {
    const known = this.bySection.get(section);
    if (known !== undefined) return known;
    const source = section.heading === null ? page.place(0, 0) : page.placeOf(section.heading);
    const milestone = this.add(heading, source);
    this.bySection.set(section, milestone);
    return milestone;
  }

  add(heading: MilestoneHeading, source: Source): MilestoneDraft {
    let id = heading.id;
    for (let count = this.counts.get(id) ?? 2; this.ids.has(id); count += 1) {
      id = `${heading.id}-${count}`;
      this.counts.set(heading.id, count + 1);
    }
    const milestone = { ...heading, id, goal: null, definitionOfDone: null, source };
    this.ids.set(id, milestone);
    this.list.push(milestone);
    return milestone;
  }
}

/** The priority a heading such as `P0 — Must have` gives to the items below it. */
export const headingPriority = (title: string): Priority | null =>
  LEVEL.test(title) ? parsePriority(title.slice(0, 3)) : null;
