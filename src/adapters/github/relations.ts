import { z } from 'zod';
import type { RelationsWriter, RelationWrite } from '../../ports/relations.ts';
import { isRefused } from '../../ports/remote-failure.ts';
import { oneByOne } from '../../ports/together.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const issueSchema = z.object({ number: z.number() });

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';

/** Refusals that mean: it is so already, or GitHub's rules forbid it. Counting shows which, the next time. */
const unless = async (statuses: readonly number[], write: Promise<unknown>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    const isMeant = isRefused(error);
    if (!isMeant || !statuses.includes(error.status)) throw error;
  }
};

/** Dependencies and sub-issues. Both take the id of the other issue, which is not its number. */
export const createRelationsWriter = (client: Client, ref: RepositoryRef): RelationsWriter => {
  const add = async ({ relation, issue, other }: RelationWrite): Promise<void> => {
    if (relation === 'blocked-by') {
      const of = { ...ref, issue_number: issue.number, issue_id: other.id };
      return unless([422], client.write(issueSchema, `POST ${ISSUE}/dependencies/blocked_by`, of));
    }
    // One issue is a part of one other: hung below another one by us before, it is moved.
    const of = { ...ref, issue_number: other.number, sub_issue_id: issue.id, replace_parent: true };
    return unless([422], client.write(issueSchema, `POST ${ISSUE}/sub_issues`, of));
  };
  const remove = async ({ relation, issue, other }: RelationWrite): Promise<void> => {
    if (relation === 'blocked-by') {
      const of = { ...ref, issue_number: issue.number, issue_id: other.id };
      const route = `DELETE ${ISSUE}/dependencies/blocked_by/{issue_id}`;
      return unless([400, 404, 410], client.write(issueSchema, route, of));
    }
    const of = { ...ref, issue_number: other.number, sub_issue_id: issue.id };
    return unless([400, 404, 410], client.write(issueSchema, `DELETE ${ISSUE}/sub_issue`, of));
  };
  return {
    together: () => 1,
    change: async (all) => oneByOne(all, async (one) => (one.kind === 'add' ? add(one) : remove(one))),
  };
};
