import { graphqlError, type Rest, type RestIssue, type RestLabel } from './rest.ts';
import { commentOf, issueOf, labelOf, type Minimized } from './shapes.ts';

interface IssueInput {
  readonly title?: string | null;
  readonly body?: string | null;
  readonly state?: string | null;
  readonly labelIds?: readonly string[] | null;
  readonly assigneeIds?: readonly string[] | null;
  readonly milestoneId?: string | null;
}

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string | null };
}

interface SubIssueInput {
  readonly issueId: string;
  readonly subIssueId?: string | null;
  readonly replaceParent?: boolean | null;
}

/** What the mutation says, in the words of REST; what it does not say stays. */
const fieldsOf = async (rest: Rest, input: IssueInput): Promise<object> => {
  const { title, body, state, labelIds, assigneeIds, milestoneId } = input;
  const labels = labelIds ? await rest.labels() : [];
  const people = assigneeIds ? await rest.people() : [];
  const milestones = milestoneId ? await rest.milestones() : [];
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof body === 'string' ? { body } : {}),
    ...(state ? { state: state.toLowerCase() } : {}),
    ...(labelIds ? { labels: labelIds.map((id) => rest.oneOf(labels, id).name) } : {}),
    ...(assigneeIds ? { assignees: assigneeIds.map((id) => rest.oneOf(people, id).login) } : {}),
    ...(milestoneId === undefined
      ? {}
      : { milestone: milestoneId === null ? null : rest.oneOf(milestones, milestoneId).number }),
  };
};

/** Mutations of issues and comments, over the emulator's REST as who asks. */
export const createMutations = (rest: Rest, minimized: Minimized) => {
  const shaped = (issue: RestIssue) => issueOf(rest, minimized, issue);
  const patched = async (id: string, fields: object): Promise<RestIssue> => {
    const { number } = await rest.issueById(id);
    return rest.write<RestIssue>('PATCH', `/issues/${number}`, fields);
  };
  const related = async (
    method: string,
    path: string,
    { issueId, subIssueId, replaceParent }: SubIssueInput,
  ) => {
    const issue = await rest.issueById(issueId);
    if (!subIssueId) throw graphqlError('UNPROCESSABLE', 'subIssueId is missing');
    const sub = await rest.issueById(subIssueId);
    const more = replaceParent ? { replace_parent: true } : {};
    await rest.write(method, `/issues/${issue.number}/${path}`, { sub_issue_id: sub.id, ...more });
    const after = async (id: string) => shaped(await rest.issueById(id));
    return { issue: await after(issueId), subIssue: await after(subIssueId) };
  };
  const answered = <T>({ clientMutationId }: { clientMutationId?: string | null }, payload: T) => ({
    clientMutationId: clientMutationId ?? null,
    ...payload,
  });
  return {
    createIssue: async ({ input }: Input<IssueInput & { repositoryId: string }>) => {
      if ((await rest.repository()).node_id !== input.repositoryId)
        throw graphqlError(
          'NOT_FOUND',
          `Could not resolve to a node with the global id of '${input.repositoryId}'`,
        );
      const issue = await rest.write<RestIssue>('POST', '/issues', await fieldsOf(rest, input));
      return answered(input, { issue: shaped(issue) });
    },
    createLabel: async ({
      input,
    }: Input<{ repositoryId: string; name: string; color: string; description?: string | null }>) => {
      const { name, color, description } = input;
      const label = await rest.write<RestLabel>('POST', '/labels', {
        name,
        color,
        ...(typeof description === 'string' ? { description } : {}),
      });
      return answered(input, { label: labelOf(label) });
    },
    updateIssue: async ({ input }: Input<IssueInput & { id: string }>) =>
      answered(input, { issue: shaped(await patched(input.id, await fieldsOf(rest, input))) }),
    closeIssue: async ({ input }: Input<{ issueId: string; stateReason?: string | null }>) => {
      const reason = (input.stateReason ?? 'COMPLETED').toLowerCase();
      const fields = { state: 'closed', state_reason: reason };
      return answered(input, { issue: shaped(await patched(input.issueId, fields)) });
    },
    reopenIssue: async ({ input }: Input<{ issueId: string }>) =>
      answered(input, {
        issue: shaped(await patched(input.issueId, { state: 'open', state_reason: 'reopened' })),
      }),
    addLabelsToLabelable: async ({ input }: Input<{ labelableId: string; labelIds: readonly string[] }>) => {
      const { number } = await rest.issueById(input.labelableId);
      await rest.write(
        'POST',
        `/issues/${number}/labels`,
        await fieldsOf(rest, { labelIds: input.labelIds }),
      );
      return answered(input, { labelable: shaped(await rest.issueById(input.labelableId)) });
    },
    removeLabelsFromLabelable: async ({
      input,
    }: Input<{ labelableId: string; labelIds: readonly string[] }>) => {
      const issue = await rest.issueById(input.labelableId);
      const kept = issue.labels.filter(({ node_id: id }) => !input.labelIds.includes(id));
      const labels = kept.map(({ name }) => name);
      return answered(input, { labelable: shaped(await patched(input.labelableId, { labels })) });
    },
    addAssigneesToAssignable: async ({
      input,
    }: Input<{ assignableId: string; assigneeIds: readonly string[] }>) => {
      const { number } = await rest.issueById(input.assignableId);
      const fields = await fieldsOf(rest, { assigneeIds: input.assigneeIds });
      await rest.write('POST', `/issues/${number}/assignees`, fields);
      return answered(input, { assignable: shaped(await rest.issueById(input.assignableId)) });
    },
    addSubIssue: async ({ input }: Input<SubIssueInput>) =>
      answered(input, await related('POST', 'sub_issues', input)),
    removeSubIssue: async ({ input }: Input<SubIssueInput>) =>
      answered(input, await related('DELETE', 'sub_issue', input)),
    minimizeComment: async ({ input }: Input<{ subjectId: string; classifier: string }>) => {
      const comment = await rest.commentById(input.subjectId);
      minimized.set(comment.node_id, input.classifier);
      return answered(input, { minimizedComment: commentOf(comment, minimized) });
    },
  };
};
