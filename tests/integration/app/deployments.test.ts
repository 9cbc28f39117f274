import { expect, it } from 'vitest';
import type { WaitingRun } from '../../support/emulator/additions/deployments.ts';
import { startGateScene, tracker, type GateScene } from '../../support/gate-scene.ts';

const CONFIG = [
  'version: 1',
  'tracker: [READINESS.md]',
  'gates: [{ name: release, when: { priority: [P0] }, require: verified, challenge: optional }]',
  'deployments:',
  '  production: { gate: release }',
  '  "Zürich / süd ✈": { gate: release }',
  '',
].join('\n');

interface Review {
  readonly environments: readonly { readonly name: string }[];
  readonly state: string;
  readonly comment: string;
}

const claimsOf = (sha: string) => ({ sha, ref: 'refs/heads/main', event_name: 'push' });

/** What people, jobs and GitHub do about deployments. */
const deploying = ({ work, github, app }: GateScene) => ({
  wait: async (run: WaitingRun) => github.as('acme', 'POST', '/_behind/actions/waiting', run),
  reviews: async (run: number) => work.ask<readonly Review[]>('GET', `/actions/runs/${run}/approvals`),
  decided: async (run: number, state: string, environment = 'production') =>
    app.line(
      (line) =>
        line['event'] === 'deployment' &&
        line['run'] === run &&
        line['state'] === state &&
        line['environment'] === environment,
    ),
  sent: () =>
    github.proxy.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/deployment_protection_rule'),
    ),
});

it('a deployment waits for a report of its very commit, and is approved by it', async () => {
  const scene = await startGateScene();
  const { work, report } = scene;
  const { wait, reviews, decided } = deploying(scene);
  await work.commit('.github/aurora-x.yml', CONFIG);
  const sha = await work.commit('READINESS.md', tracker('Done'));
  await wait({ id: 41, sha, environments: ['production'] });
  expect(await decided(41, 'pending')).toMatchObject({ code: 'AX8362', result: 'said' });
  await report(tracker('Done'), true, claimsOf(sha));
  expect(await decided(41, 'approved')).toMatchObject({ result: 'sent', title: 'Go · 100 % ready' });
  const [said, approved] = await reviews(41);
  expect(said).toMatchObject({ state: 'pending' });
  expect(said?.comment).toContain('No run of this very commit was reported yet');
  expect(approved).toMatchObject({ state: 'approved', environments: [{ name: 'production' }] });
});
