import { expect, it } from 'vitest';
import { sayUndone } from '../../../src/application/deploy/say-undone.ts';
import { proposeOnboarding } from '../../../src/application/onboard/propose-onboarding.ts';
import { bodyOf, decisionsIn, digestIn, settledBody } from '../../../src/application/sync/write-back-text.ts';
import { markWeekly, readWeekly } from '../../../src/application/weekly/weekly-mark.ts';
import { finding } from '../../../src/domain/model/catalogue/index.ts';
import {
  readMilestone,
  readSection,
  writeMilestone,
  writeSection,
} from '../../../src/domain/reconcile/marker.ts';
import { answersComment } from '../../../src/domain/report/answers.ts';

// What stands in issues, comments and pull requests already is found by these very bytes.

it('an issue', () => {
  const applied = { title: 'a --> b', state: null, milestone: null, labels: [], assignees: [] };
  const section = writeSection('doc.md#M-1', applied, 'Text.\n');
  expect(section).toBe(
    String.raw`<!-- aurora-x:item v1 {"key":"doc.md#M-1","applied":{"title":"a -\u002d\u003e b","state":null,"milestone":null,"labels":[],"assignees":[]}} -->` +
      '\nText.\n<!-- aurora-x:item end -->',
  );
  const body = `Mine.\r\n\r\n${section.replaceAll('\n', '\r\n')}\r\nMore.`;
  expect(readSection(body)).toMatchObject({
    key: 'doc.md#M-1',
    applied,
    before: 'Mine.\r\n\r\n',
    content: 'Text.\n',
    after: '\r\nMore.',
  });
});

it('a milestone', () => {
  const applied = { title: 'One', due: null, text: '0a' };
  const text = writeMilestone('doc.md#One', applied, 'Goal.', '\nmine');
  expect(text).toBe(
    'Goal.\n\n<!-- aurora-x:milestone v1 {"key":"doc.md#One","applied":{"title":"One","due":null,"text":"0a"}} -->\nmine',
  );
  expect(readMilestone(text)).toEqual({ key: 'doc.md#One', applied, text: 'Goal.', after: '\nmine' });
  expect(readMilestone(`\r\n\r\n${text.slice('Goal.\n\n'.length)}`)?.text).toBe('');
});

it('a write-back', () => {
  const decision = {
    kind: 'waiver',
    comment: 1,
    issue: 2,
    login: 'jo',
    item: 'M-1',
    until: '2027-01-01',
    reason: '<!-- -->',
  } as const;
  const body = bodyOf({
    lines: ['one'],
    digest: '0123456789abcdef',
    decisions: [decision],
    files: [],
    findings: [],
  });
  expect(body.split('\n').slice(0, 2)).toEqual([
    '<!-- aurora-x:write-back v1 0123456789abcdef -->',
    String.raw`<!-- aurora-x:decisions v1 [{"kind":"waiver","comment":1,"issue":2,"login":"jo","item":"M-1","until":"2027-01-01","reason":"\u003c!-\u002d -\u002d\u003e"}] -->`,
  ]);
  expect([digestIn(body), decisionsIn(body)]).toEqual(['0123456789abcdef', [decision]]);
  expect(digestIn('<!-- aurora-x:write-back v1 mine -->')).toBeNull();
  expect(settledBody(body)).toMatch(/^This was changed/);
});

it('a weekly issue', () => {
  const mark = { week: '2026-W47', text: 'Text.', anchor: 'Root.', previous: 1, next: 2 };
  const body = markWeekly(mark);
  expect(body).toBe(
    '<!-- aurora-x:weekly v1 2026-W47 -->\nText.\n\n<!-- aurora-x:weekly anchor -->\nRoot.\n\n' +
      '<!-- aurora-x:weekly links -->Before: #1 · After: #2',
  );
  expect(readWeekly(body.replaceAll('\n', '\r\n'))).toEqual(mark);
  expect(readWeekly(`Mine. ${body}`)).toBeNull();
});

it('answers', () => {
  expect(answersComment('A', { sha: 'abc', run: '01M7' }).split('\n')[0]).toBe(
    '<!-- aurora-x:readiness v1 {"sha":"abc","run":"01M7","hash":"559aead08264d579"} -->',
  );
});

it('a deployment that was undone', async () => {
  const bodies: string[] = [];
  const intents = {
    recall: async () => null,
    doubt: async () => {},
    begin: async () => null,
    settle: async () => {},
    abandon: async () => {},
  };
  const issues = {
    madeSince: async () => [],
    create: async ({ body }: { readonly body: string }) => {
      bodies.push(body);
      return { number: 7, id: 70 };
    },
  };
  const deployment = { id: 42, environment: 'canary', sha: 'abc' };
  const missed = finding('AX8366', { objective: 'up', problem: 'none' });
  const undone = { deployment, objective: 'up', missed, to: null, workflow: null, problem: null };
  await sayUndone({ issues, intents, repositoryId: 1, self: 'us', now: () => 0 }, undone);
  expect(bodies[0]?.split('\n').at(-1)).toBe('<!-- aurora-x:undone v1 42 -->');
});

it('the onboarding', async () => {
  const seen: string[] = [];
  const proposals = {
    newest: async () => null,
    tipMessage: async () => null,
    edit: async () => {},
    close: async () => {},
    rewrite: async () => {},
    open: async (_branch: string, _base: string, { body }: { readonly body: string }) => {
      seen.push(body);
      return 1;
    },
  };
  await proposeOnboarding(proposals, {
    base: 'main',
    commit: '0ab',
    trackers: [],
    body: async () => 'Hello',
  });
  expect(seen).toEqual(['<!-- aurora-x:onboarding v1 0ab -->\nHello']);
});
