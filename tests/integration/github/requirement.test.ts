import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { startProject, type SyncProject } from '../../support/sync-project.ts';

let github: GithubEmulator;
let project: SyncProject;

const plan = async (...more: readonly string[]): Promise<string> =>
  (await project.cli(['plan', ...more])).stdout;

const requires = async (check: object): Promise<unknown> =>
  workIn(github).ask('POST', '/rulesets', {
    name: 'ours',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: { strict_required_status_checks_policy: false, required_status_checks: [check] },
      },
    ],
  });

beforeEach(async () => {
  github = await startEmulator();
  onTestFinished(async () => github.close());
  project = startProject(github);
  mkdirSync(join(project.root, '.github'));
  project.put('.github/aurora-x.yml', 'version: 1\nmode: enforce\nenforcement: apply\n');
  project.track('| ID | Title | Status |\n| --- | --- | --- |\n| M-1 | One | Planned |\n');
});

describe('aurora-x plan', () => {
  it('says how far the check is required, and that only the App changes it', async () => {
    const line = 'check of pull requests: Not required: a no-go can be merged. Only the App changes that';
    expect(await plan()).toContain(line);
    expect(project.writes()).toEqual([]);
  });

  it('says when anybody could report it', async () => {
    await requires({ context: 'aurora-x / go-no-go' });
    expect(await plan()).toContain(
      'Required by ruleset 12, but from any source: anyone with write access can fake it.',
    );
  });

  it('names the App that it must come from', async () => {
    await requires({ context: 'aurora-x / go-no-go', integration_id: 4242 });
    expect(JSON.parse(await plan('--json'))).toMatchObject({
      requirement: { level: 'required', text: 'Required by ruleset 12, pinned to App 4242.' },
    });
  });

  it('goes on when the rules are not shown', async () => {
    github.proxy.fault = ({ path }) =>
      path.includes('/rules/') ? { kind: 'answer', status: 403, body: { message: 'Forbidden' } } : null;
    expect(await plan()).toContain('Whether it is required could not be read.');
  });
});
