import { readSection } from '../../../src/domain/reconcile/marker.ts';
import type {
  IssuesReader,
  IssuesWriter,
  IssueRef,
  IssueWrite,
  NewIssue,
} from '../../../src/ports/issues.ts';
import type { LabelsReader, LabelsWriter } from '../../../src/ports/labels.ts';
import type { MilestonesReader, MilestonesWriter } from '../../../src/ports/milestones.ts';
import type { RelationsWriter } from '../../../src/ports/relations.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';
import { oneByOne, type Outcome } from '../../../src/ports/together.ts';
import type { ObservedIssue } from '../../../src/domain/model/change.ts';
import { APP, found, type HubIssue } from './hub.ts';
import type { Line } from './connection.ts';

const observed = ({ blockedBy, ...issue }: HubIssue): ObservedIssue => ({
  ...issue,
  relations: { blockedBy: blockedBy.size, parent: null },
});

/** @param most how many issues the server takes in one request */
export const issuesOf = (
  { hub, request, shown, watch, now }: Line,
  most: number,
): IssuesReader & IssuesWriter => {
  const titleOf = (milestone: number | null | undefined): string | null =>
    hub.milestones.find(({ number }) => number === milestone)?.title ?? null;
  const make = ({ title, body, labels = [], assignees = [], milestone }: NewIssue): IssueRef => {
    const number = hub.next();
    const issue: HubIssue = {
      number,
      id: number + 1_000_000,
      title,
      body,
      labels,
      assignees,
      milestone: titleOf(milestone),
      state: 'open',
      author: APP,
      blockedBy: new Set(),
      madeAt: now(),
    };
    hub.issues.push(issue);
    watch.made(`issue ${readSection(body)?.key}`, number);
    hub.emit('issues', { action: 'opened', issue: { number } });
    return { number, id: issue.id };
  };
  const change = (number: number, { milestone, ...fields }: IssueWrite): void => {
    const issue = found(hub.issues.find((one) => one.number === number));
    Object.assign(issue, fields, milestone === undefined ? {} : { milestone: titleOf(milestone) });
    hub.emit('issues', { action: 'edited', issue: { number } });
  };
  const create = async (fields: NewIssue) => request('POST issue', 'write', () => make(fields));
  const update = async (number: number, fields: IssueWrite) =>
    request('PATCH issue', 'write', () => change(number, fields));
  const createMany = async (all: readonly NewIssue[]): Promise<readonly Outcome<IssueRef>[]> => {
    if (most === 1) return oneByOne(all, create);
    try {
      return (await request('POST issues', 'write', () => all.map(make))).map((made) => ({ made }));
    } catch (error) {
      if (error instanceof RemoteFailure) return all.map(() => ({ failure: error }));
      throw error;
    }
  };
  return {
    list: async () => request('GET issues', 'read', () => shown(hub.issues).map(observed)),
    madeSince: async (time) =>
      request('GET issues since', 'read', () =>
        shown(hub.issues)
          .filter(({ madeAt }) => madeAt >= time)
          .map(observed),
      ),
    create,
    update,
    together: { create: most, update: 1 },
    createMany,
    updateMany: async (all) => oneByOne(all, async ({ number, fields }) => update(number, fields)),
  };
};

export const milestonesOf = ({ hub, request }: Line): MilestonesReader & MilestonesWriter => ({
  list: async () =>
    request('GET milestones', 'read', () =>
      hub.milestones.map(({ number, title, description = '', state = 'open', due = null }) => ({
        number,
        title,
        description,
        state,
        due,
        author: APP,
      })),
    ),
  create: async (fields) =>
    request('POST milestone', 'write', () => {
      if (hub.milestones.some(({ title }) => title === fields.title))
        throw new RemoteFailure('refused', 'POST milestone', 422, 'already_exists');
      const number = hub.next();
      hub.milestones.push({ ...fields, number });
      return number;
    }),
  update: async (number, fields) =>
    request('PATCH milestone', 'write', () => {
      Object.assign(found(hub.milestones.find((one) => one.number === number)), fields);
    }),
});

export const labelsOf = ({ hub, request }: Line): LabelsReader & LabelsWriter => {
  const create: LabelsWriter['create'] = async ({ name }) =>
    request('POST label', 'write', () => void hub.labels.add(name));
  return {
    list: async () => request('GET labels', 'read', () => [...hub.labels]),
    create,
    together: 1,
    createMany: async (all) => oneByOne(all, create),
  };
};

export const relationsOf = ({ hub, request }: Line): RelationsWriter => ({
  together: () => 1,
  change: async (all) =>
    oneByOne(all, async ({ kind, issue, other }) =>
      request('POST relation', 'write', () => {
        const { blockedBy } = found(hub.issues.find((one) => one.number === issue.number));
        if (kind === 'add') blockedBy.add(other.number);
        else blockedBy.delete(other.number);
      }),
    ),
});
