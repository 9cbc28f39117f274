import type { CheckRun, CheckRunsReader, CheckRunsWriter } from '../../../src/ports/check-runs.ts';
import type { CommentsReader, CommentsWriter } from '../../../src/ports/comments.ts';
import type { RemoteRepository } from '../../../src/ports/remote-repository.ts';
import { APP, found, outputOf, type Hub } from './hub.ts';
import type { Request } from './network.ts';
import type { Watch } from './watch.ts';

/** What lists show of what was made: GitHub's lag behind by a while. */
export type Shown = <T extends { readonly madeAt: number }>(all: readonly T[]) => readonly T[];

export interface Line {
  readonly hub: Hub;
  readonly request: Request;
  readonly shown: Shown;
  readonly watch: Watch;
  readonly now: () => number;
  /** Intent that the job wrote down last. */
  readonly intent: () => string;
  /** Evidence that the job read last, as the watch counts it. */
  readonly ground: () => number;
}

export const checksOf = ({
  hub,
  request,
  shown,
  watch,
  now,
  intent,
  ground,
}: Line): CheckRunsReader & CheckRunsWriter => {
  const byId = (id: number) => found(hub.checks.find(({ run }) => run.id === id));
  return {
    on: async (sha) =>
      request('GET checks', 'read', () => {
        const runs = shown(hub.checks).filter(({ run }) => run.headSha === sha);
        return { ours: runs.at(-1)?.run ?? null, others: [] };
      }),
    byId: async (id) =>
      request('GET check', 'read', () => hub.checks.find(({ run }) => run.id === id)?.run ?? null),
    annotations: async (id) => request('GET annotations', 'read', () => [...byId(id).annotations]),
    start: async (headSha, startedAt, { externalId }) =>
      request('POST check', 'write', () => {
        const id = hub.next();
        const state = { status: 'in_progress', conclusion: null, annotations: 0 };
        const run: CheckRun = { id, headSha, startedAt, externalId, ...state };
        hub.checks.push({ run, annotations: [], intent: intent(), madeAt: now() });
        watch.made(`check ${intent()}`, id);
        return run;
      }),
    proceed: async (id, startedAt, output) =>
      request('PATCH check', 'write', () =>
        outputOf(byId(id), output, { status: 'in_progress', conclusion: null, startedAt }),
      ),
    conclude: async (id, conclusion) => {
      const seen = ground();
      await request('PATCH check', 'write', () => {
        const check = byId(id);
        check.annotations.push(...conclusion.annotations);
        outputOf(check, conclusion, { status: 'completed', conclusion: conclusion.conclusion });
        watch.concluded(check.run, seen);
      });
    },
  };
};

export const commentsOf = ({
  hub,
  request,
  shown,
  watch,
  now,
  intent,
}: Line): CommentsReader & CommentsWriter => {
  const byId = (id: number) => found(hub.comments.find((one) => one.id === id));
  return {
    list: async (issue) =>
      request('GET comments', 'read', () =>
        shown(hub.comments)
          .filter((one) => one.issue === issue)
          .map(({ id, body, author, madeAt }) => ({
            id,
            body,
            author,
            byBot: author.endsWith('[bot]'),
            edited: false,
            createdAt: madeAt,
          })),
      ),
    reactions: async () => [],
    create: async (issue, body) =>
      request('POST comment', 'write', () => {
        const id = hub.next();
        hub.comments.push({ id, issue, author: APP, body, madeAt: now() });
        watch.made(`comment ${intent()}`, id);
        watch.said(issue, body);
        return id;
      }),
    update: async (id, body) =>
      request('PATCH comment', 'write', () => {
        const comment = byId(id);
        comment.body = body;
        watch.said(comment.issue, body);
      }),
    remove: async (id) =>
      request('DELETE comment', 'write', () => {
        hub.comments.splice(hub.comments.indexOf(byId(id)), 1);
        watch.removed(id);
      }),
    react: async () => {},
  };
};

type Repository = Pick<
  RemoteRepository,
  'self' | 'assignable' | 'defaultBranch' | 'readText' | 'pullRequest' | 'openPulls'
>;

/** @param name of the repository as the job knows it: under an old one there is nothing */
export const repositoryOf = ({ hub, request }: Line, name: string): Repository => {
  const read = async <T>(what: string, effect: () => T): Promise<T> =>
    request(`GET ${what}`, 'read', () => {
      found(hub.name === name ? name : undefined);
      return effect();
    });
  return {
    self: async () => APP,
    assignable: async () => ['mona'],
    defaultBranch: async () => read('repository', () => ({ name: 'main', sha: hub.main })),
    readText: async (_path, sha) => read('contents', () => hub.texts.get(sha) ?? null),
    pullRequest: async (number) =>
      read('pull', () => {
        const pull = hub.pulls.get(number);
        const base = { baseSha: hub.main, baseRef: 'main', mergeSha: null, fromFork: false };
        return pull === undefined ? null : { ...pull, ...base };
      }),
    openPulls: async () =>
      read('pulls', () => [...hub.pulls.values()].filter(({ open }) => open).map((one) => ({ ...one }))),
  };
};
