import type { Reading } from '../../draft.ts';
import { isNoWork } from '../../fields/section-kind.ts';
import { sectionMilestone, Milestones } from '../../fields/milestone.ts';
import { ancestors, type Section } from '../../markdown/sections.ts';
import type { Page } from '../../page.ts';
import { PhaseReader } from './phase.ts';
import { taskHeading, type TaskHeading } from './task-heading.ts';
import { TaskReader } from './task.ts';
import type { State } from './state.ts';

/** Reads phases with tasks of their own heading or in a `**Tasks:**` list, and their exit criteria (seed shape 3). */
export const read = (page: Page): Reading => readPhases(page, false);

/** Only the tasks with headings inside of phases, which a table beside them leaves over. */
export const readHeadedTasks = (page: Page): Reading => readPhases(page, true);

const readPhases = (page: Page, headedOnly: boolean): Reading => {
  const state: State = {
    page,
    milestones: new Milestones(),
    items: [],
    criteria: [],
    used: new Set(),
    makers: new Map(),
  };
  const tasks = taskSections(page);
  const headed = new Set([...tasks.keys()].flatMap(ancestors));
  const readers = new Map<Section, TaskReader>();
  for (const section of page.sections) {
    if (section.level === 0 || isNoWork(section)) continue;
    const task = tasks.get(section);
    if (headedOnly && phaseOf(section, tasks) === null) continue;
    const owner = ancestors(section)
      .map((part) => readers.get(part))
      .find((reader) => reader !== undefined);
    if (task !== undefined) {
      const reader = new TaskReader(state, section, task, phaseOf(section, tasks));
      readers.set(section, reader);
      reader.read(section, null);
    } else if (owner !== undefined) {
      owner.read(section, section.title);
    } else if (!headedOnly) {
      const phase = phaseOf(section, tasks);
      if (phase !== null) new PhaseReader(state, phase, headed.has(phase)).read(section);
    }
  }
  return { milestones: withContent(state), items: state.items, criteria: state.criteria, used: state.used };
};

const taskSections = (page: Page): ReadonlyMap<Section, TaskHeading> => {
  const tasks = new Map<Section, TaskHeading>();
  for (const section of page.sections) {
    if (section.heading === null) continue;
    const inPhase = ancestors(section)
      .slice(1)
      .some((part) => sectionMilestone(part) !== null);
    const task = taskHeading(section, inPhase);
    if (task !== null) tasks.set(section, task);
  }
  return tasks;
};

/** The nearest section whose heading names a phase and is no task itself. */
const phaseOf = (section: Section, tasks: ReadonlyMap<Section, TaskHeading>): Section | null =>
  ancestors(section).find((part) => !tasks.has(part) && sectionMilestone(part) !== null) ?? null;

/** Headings that look like phases but hold neither tasks nor criteria are left out. */
const withContent = (state: State): Reading['milestones'] => {
  const named = new Set([
    ...state.items.map((item) => item.milestone),
    ...state.criteria.map((one) => one.milestone),
  ]);
  return state.milestones.list.filter((milestone) => named.has(milestone.id));
};
