import { createHmac, randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createReceiver } from '../../../src/adapters/http/receiver.ts';
import { serve } from '../../../src/adapters/http/serve.ts';
import {
  INSTALLATION as ABOUT_INSTALLATION,
  routeEvent,
} from '../../../src/application/intake/route-event.ts';
import { JOBS } from '../../../src/entrypoints/app/jobs/registry.ts';
import { temporaryStore } from '../../support/store.ts';
import {
  bodyOf,
  webhookExamples,
  withInstallation,
  withoutInstallation,
} from '../../support/webhook-examples.ts';

const INSTALLATION = 77;

/** Which examples mark which lanes: by `event.action`, or by the event where all its actions do the same. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  branch_protection_rule: ['enforce'],
  deployment_status: ['watch:ID.0', 'deploys'],
  installation: [`installation:${INSTALLATION}`],
  installation_repositories: [`installation:${INSTALLATION}`],
  'check_run.rerequested': ['press:4.again.octocat'],
  issues: ['sync'],
  merge_group: ['queue:SHA.SHA'],
  milestone: ['sync'],
  pull_request: ['gate:2'],
  pull_request_review: ['gate:2'],
  push: ['sync', 'enforce', 'gates', 'deploys'],
  repository: [`installation:${INSTALLATION}`],
  'workflow_run.completed': ['intake:ID'],
};

/** Commits and long numbers differ from example to example. */
const formOf = (concern: string): string =>
  concern.replaceAll(/[0-9a-f]{40}/g, 'SHA').replaceAll(/\d{6,}/g, 'ID');

/** Of these, GitHub has examples that concern nothing of ours: a tag, another branch, what has not ended. */
const SOMETIMES = new Set(['push', 'deployment_status']);

it('every example of GitHub marks the lanes of the table, and no other', () => {
  expect(webhookExamples.length).toBeGreaterThan(300);
  const marked = new Map<string, Set<string>>();
  for (const example of webhookExamples) {
    const { event, action, name } = example;
    const expected = MARKS[`${event}.${action}`] ?? MARKS[event] ?? [];
    const { lanes } = routeEvent(event, bodyOf(withInstallation(example, INSTALLATION)));
    const concerns = lanes.map(({ concern }) => formOf(concern));
    const allowed = SOMETIMES.has(event) && concerns.length === 0 ? [] : expected;
    expect(concerns, name).toEqual(allowed);
    const key = `${event}.${action}` in MARKS ? `${event}.${action}` : event;
    marked.set(key, new Set([...(marked.get(key) ?? []), ...concerns]));
  }
  // No line of the table is one that nothing marks.
  for (const [key, concerns] of Object.entries(MARKS))
    expect([...(marked.get(key) ?? [])], key).toEqual(concerns);
});

it('every lane that an example marks has its job, its installation and its repository', () => {
  for (const example of webhookExamples)
    for (const lane of routeEvent(example.event, bodyOf(withInstallation(example, INSTALLATION))).lanes) {
      const [concern = ''] = lane.concern.split(':');
      expect(JOBS.has(concern) || concern === ABOUT_INSTALLATION, example.name).toBe(true);
      expect(lane.installation, example.name).toBe(INSTALLATION);
      // What is about an installation is about no repository of it.
      const form = concern === ABOUT_INSTALLATION ? /^$/ : /^[\w.-]+\/[\w.-]+$/;
      expect(lane.repository, example.name).toMatch(form);
    }
});

it('without an installation an example marks nothing', () => {
  for (const example of webhookExamples)
    expect(routeEvent(example.event, bodyOf(withoutInstallation(example))).lanes, example.name).toEqual([]);
});

it('the receiver keeps every example, with and without an installation, and each only once', async () => {
  const secret = 'a secret of thirty-two characters or more';
  const store = await temporaryStore();
  const inbox = { ...createDeliveriesWriter(store), ...createDeliveriesReader(store) };
  const refused: string[] = [];
  const receive = createReceiver({
    secrets: [secret],
    accept: async ({ id, event, body }) =>
      inbox.accept({ id, event, ...routeEvent(event, body), receivedAt: 0 }),
    refused: (status, reason) => void refused.push(`${status} ${reason}`),
  });
  const failed = (error: unknown): void => void refused.push(String(error));
  const server = await serve('127.0.0.1', 0, new Map([['POST /api/github/webhooks', receive]]), failed);
  onTestFinished(async () => server.close(0));

  const post = async (event: string, id: string, payload: object): Promise<number> => {
    const body = Buffer.from(bodyOf(payload));
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const answer = await fetch(`http://127.0.0.1:${server.port}/api/github/webhooks`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': event,
        'x-github-delivery': id,
        'x-hub-signature-256': `sha256=${signature}`,
      },
    });
    return answer.status;
  };

  let sent = 0;
  for (const example of webhookExamples)
    for (const payload of [withInstallation(example, INSTALLATION), withoutInstallation(example)]) {
      const id = randomUUID();
      expect(await post(example.event, id, payload), example.name).toBe(202);
      expect(await post(example.event, id, payload), `${example.name} again`).toBe(200);
      sent += 1;
    }
  expect(refused).toEqual([]);
  const rows = await inbox.list('all', 10_000);
  expect(new Set(rows.map(({ delivery }) => delivery)).size).toBe(sent);
});
