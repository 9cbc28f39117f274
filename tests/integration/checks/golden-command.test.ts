import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCommandRunner } from '../../../src/adapters/system/command-runner/create-command-runner.ts';
import type { CommandRunner } from '../../../src/ports/command-runner.ts';
import { realWorkspace, type RealWorkspace } from './workspace.ts';

let runner: CommandRunner;
let workspace: RealWorkspace;
const env = { PATH: process.env['PATH'] ?? '' };

beforeAll(() => {
  runner = createCommandRunner({ workers: 1, nonce: 'golden-test' });
  workspace = realWorkspace();
  workspace.write('plan.txt', 'berth 1\nat TIME\n');
});

afterAll(async () => {
  await runner.close();
  workspace.dispose();
});

const params = (run: string) => ({
  run,
  file: 'plan.txt',
  normalise: [{ pattern: '\\d{2}:\\d{2}', replace: 'TIME' }],
});
const run = (command: string) => workspace.run('golden', params(command), { runner, env });

describe('a golden check with a real command', () => {
  it('compares what it prints, apart from the time', async () => {
    expect((await run("printf 'berth 1\\nat 12:30\\n'")).outcome).toBe('passed');
  });

  it('shows a difference', async () => {
    const { outcome, stdout } = await run("printf 'berth 2\\nat 12:30\\n'");
    expect(outcome).toBe('failed');
    expect(stdout).toContain('-berth 1\n+berth 2\n at TIME');
  });

  it('fails with its command', async () => {
    expect((await run('cat plan.txt; exit 3')).reason?.message).toContain('exit code 3');
  });

  it('is challenged in a copy: honest, and comparing a file with itself', async () => {
    const context = { runner, env };
    const honest = await workspace.challenge('golden', params("printf 'berth 1\\nat 12:30\\n'"), context);
    expect(honest.result).toBe('proven');
    const mirror = await workspace.challenge('golden', params('cat plan.txt'), context);
    expect(mirror.result).toBe('vacuous');
  });
});
