import { expect, it } from 'vitest';
import { findQueued, type FindQueuedPorts } from '../../../src/application/gate/find-queued.ts';
import type { QueuedCommit } from '../../../src/ports/merge-queue.ts';

const queued = (sha: string, onto: string, branch = 'main'): QueuedCommit => ({ sha, branch, onto });

const portsOf = (
  commits: readonly QueuedCommit[],
  parents: Readonly<Record<string, string>> = {},
  heads: readonly string[] = [],
): FindQueuedPorts => ({
  queue: { commits: async () => commits },
  repository: {
    tip: async (branch) => (branch === 'main' ? 'tip' : null),
    parents: async (sha) => (parents[sha] === undefined ? [] : [parents[sha]]),
    openPulls: async () => heads.map((headSha, number) => ({ number, headSha })),
  },
});

it.each([
  ['the tip that its name says', portsOf([queued('a', 'tip')]), [{ sha: 'a', base: 'tip' }]],
  ['the tip that it is built on', portsOf([queued('a', 'old')], { a: 'tip' }), [{ sha: 'a', base: 'tip' }]],
  [
    'another one of the queue before it',
    portsOf([queued('a', 'tip'), queued('b', 'a')]),
    [
      { sha: 'a', base: 'tip' },
      { sha: 'b', base: 'a' },
    ],
  ],
  [
    'the tip, and not a commit that the pull request brings along',
    portsOf([queued('a', 'own'), queued('x', 'tip', 'gone')], { a: 'x' }),
    [{ sha: 'a', base: 'tip' }],
  ],
  ['nothing, as the head of a pull request', portsOf([queued('a', 'tip')], {}, ['a']), []],
])('a commit of a merge queue is judged by %s', async (_what, ports, found) => {
  expect(await findQueued(ports)).toEqual(found);
});
