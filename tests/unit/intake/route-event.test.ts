import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeEvent } from '../../../src/application/intake/route-event.ts';

interface Collected {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}

const require = createRequire(import.meta.url);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package's own shape
const collection = JSON.parse(
  readFileSync(require.resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
) as readonly Collected[];

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const installation = { id: 1 };
const sender = { login: 'mona', type: 'User' };
const repository = { id: 7, full_name: 'acme/rocket', default_branch: 'main' };
const CONCERN =
  /^(sync|enforce|gates|deploys|deploy:\d+|watch:\d+\.0|installation:1|gate:\d+|intake:\d+|press:[\w.-]+|queue:[0-9a-f]+\.[0-9a-f]+)$/;
/** A comment of a person on issue or pull request 4. */
const command = {
  action: 'created',
  issue: { number: 4, pull_request: {} },
  comment: { body: '/aurora status' },
};

describe('routing', () => {
  it("takes every example of GitHub's own collection", () => {
    expect(collection.length).toBeGreaterThan(50);
    for (const { name, examples } of collection) {
      for (const example of examples) {
        const { lanes } = routeEvent(name, bytes({ ...example, installation }));
        for (const lane of lanes) expect(lane.concern).toMatch(CONCERN);
      }
    }
  });

  it.each([
    ['push', { ref: 'refs/heads/main' }, ['sync', 'enforce', 'gates', 'deploys']],
    [
      'deployment_protection_rule',
      {
        action: 'requested',
        deployment_callback_url: 'https://x/a/actions/runs/41/deployment_protection_rule',
      },
      ['deploy:41'],
    ],
    [
      'deployment_protection_rule',
      {
        action: 'requested',
        deployment_callback_url: 'https://x/actions/runs/4/deployment_protection_rule?1',
      },
      ['deploys'],
    ],
    ['deployment_protection_rule', { action: 'requested' }, ['deploys']],
    ['deployment_protection_rule', { action: 'other' }, []],
    [
      'deployment_status',
      { deployment: { id: 7 }, deployment_status: { state: 'success' } },
      ['watch:7.0', 'deploys'],
    ],
    ['deployment_status', { deployment: { id: 7 }, deployment_status: { state: 'error' } }, ['deploys']],
    ['deployment_status', { deployment: { id: 7 }, deployment_status: { state: 'queued' } }, []],
    ['deployment_status', { deployment: null, deployment_status: { state: 'success' } }, []],
    ['push', { ref: 'refs/heads/other' }, []],
    ['issues', { action: 'closed' }, ['sync']],
    ['pull_request', { action: 'opened', pull_request: { number: 4 } }, ['gate:4']],
    ['pull_request_review', { action: 'submitted', pull_request: { number: 4 } }, ['gate:4']],
    ['pull_request_review', { action: 'dismissed', pull_request: { number: 4 } }, ['gate:4']],
    ['workflow_run', { action: 'completed', workflow_run: { id: 9 } }, ['intake:9']],
    ['workflow_run', { action: 'requested', workflow_run: { id: 9 } }, []],
    ['check_run', { action: 'rerequested', check_run: { id: 5 }, sender }, ['press:5.again.mona']],
    ['check_run', { action: 'created', check_run: { id: 5 }, sender }, []],
    [
      'check_run',
      {
        action: 'requested_action',
        check_run: { id: 5 },
        requested_action: { identifier: 'explain' },
        sender,
      },
      ['press:5.explain.mona'],
    ],
    [
      'check_suite',
      { action: 'rerequested', check_suite: { head_sha: SHA }, sender },
      [`press:${SHA}.again.mona`],
    ],
    [
      'merge_group',
      { action: 'checks_requested', merge_group: { head_sha: SHA, base_sha: BASE } },
      [`queue:${SHA}.${BASE}`],
    ],
    ['merge_group', { action: 'destroyed', merge_group: { head_sha: SHA, base_sha: BASE } }, []],
    ['merge_group', { action: 'checks_requested', merge_group: { head_sha: '../x', base_sha: BASE } }, []],
    ['issue_comment', command, ['gate:4']],
    ['issue_comment', { ...command, issue: { number: 4 } }, ['issue:4']],
    ['issue_comment', { ...command, action: 'edited' }, []],
    ['issue_comment', { ...command, comment: { body: 'see /aurora status' } }, []],
    ['issue_comment', { ...command, sender: { type: 'Bot' } }, []],
    ['installation', { action: 'suspend', repository: undefined }, ['installation:1']],
    ['installation_repositories', { action: 'removed', repository: undefined }, ['installation:1']],
    ['repository', { action: 'renamed' }, ['installation:1']],
    ['push', { ref: 'refs/heads/main', repository: undefined }, []],
    ['constructor', {}, []],
  ])('%s %j marks %j', (event, payload, concerns) => {
    const { lanes } = routeEvent(event, bytes({ installation, repository, ...payload }));
    expect(lanes.map(({ concern }) => concern)).toEqual(concerns);
  });

  it('A11 and A12: no body makes it throw, and none pollutes an object', () => {
    const hostile = ['null', '"x"', '[]', '{}', '{"__proto__":{"a":1}}', '1e400', '['.repeat(100_000)];
    for (const text of hostile) expect(routeEvent('push', new TextEncoder().encode(text)).lanes).toEqual([]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (body) => {
        expect(routeEvent('push', body).lanes).toEqual([]);
      }),
    );
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('A14: events of one object mark the same lane in whatever order they come, and whichever are missing', () => {
    const actions = [
      'opened',
      'edited',
      'synchronize',
      'closed',
      'reopened',
      'labeled',
      'converted_to_draft',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(actions, { minLength: 1 }), (order) => {
        const marked = order.flatMap((action) => {
          const event = { action, installation, repository, pull_request: { number: 4 } };
          return routeEvent('pull_request', bytes(event)).lanes;
        });
        expect(new Set(marked.map((one) => JSON.stringify(one))).size).toBe(1);
        expect(marked[0]?.concern).toBe('gate:4');
      }),
    );
  });
});
