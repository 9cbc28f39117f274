import { expect, it, onTestFinished } from 'vitest';
import { startAppProcess } from '../../support/app-process.ts';
import type { Fault } from '../../support/emulator/proxy.ts';
import { startRelay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';

const TRACKER = [
  '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  '| M-1 | P0 | First | @mona | 2026-W48 | Planned | `true` |',
  '| M-2 | P0 | Second | @mona | 2026-W48 | Planned | `true` |',
  '',
].join('\n');

const PAGE = '<!DOCTYPE html><title>Unicorn!</title>';

/** What happens to the first request of each kind. */
const FAULTS: readonly (readonly [string, RegExp, Fault])[] = [
  [
    'a milestone is made, and a page comes back',
    /^POST .*\/milestones$/,
    { kind: 'spoil-answer', text: PAGE, type: 'text/html' },
  ],
  [
    'an issue is made, and half of the answer comes back',
    /^POST .*\/issues$/,
    { kind: 'spoil-answer', text: '{"id": 7, "numb', type: 'application/json' },
  ],
  ['the issues are no list', /^GET .*\/issues\?/, { kind: 'answer', status: 200, body: { message: 'fine' } }],
  [
    'the branch has moved',
    /^GET .*\/git\/ref\//,
    { kind: 'answer', status: 301, headers: { location: 'http://127.0.0.1:9/evil' } },
  ],
  ['the labels are away', /^GET .*\/labels\?/, { kind: 'answer', status: 502 }],
];

it('answers that are none make nothing twice, and nothing wrong', async () => {
  const relay = await startRelay();
  const github = await startEmulator({ webhookUrl: relay.url });
  onTestFinished(async () => {
    await github.close();
    await relay.close();
  });
  const people = workIn(github);
  await people.commit('READINESS.md', TRACKER);
  const happened = new Set<string>();
  github.proxy.fault = ({ method, path }) => {
    const found = FAULTS.find(([name, pattern]) => !happened.has(name) && pattern.test(`${method} ${path}`));
    if (found === undefined) return null;
    happened.add(found[0]);
    return found[2];
  };
  const app = await startAppProcess(github, temporaryDirectory());
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  await app.line(({ event, result, lane }) => event === 'lane' && result === 'done' && lane === '1:sync');
  expect([...happened].toSorted()).toEqual(FAULTS.map(([name]) => name).toSorted());
  expect((await people.issues()).map(({ title }) => title).toSorted()).toEqual(['M-1: First', 'M-2: Second']);
  const milestones = await people.ask<{ title: string }[]>('GET', '/milestones?state=all');
  expect(new Set(milestones.map(({ title }) => title)).size).toBe(milestones.length);
  // Nobody was told to believe it: each was a try that failed, with its reason in the log.
  const problems = app.lines.filter(({ event, result }) => event === 'lane' && result === 'retry');
  expect(problems.every(({ problem }) => String(problem).startsWith('RemoteFailure: '))).toBe(true);
  expect(JSON.stringify(app.lines)).not.toContain('Unicorn');
});
