import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'src/entrypoints/cli/index.ts');
const directories: string[] = [];

interface Answer {
  readonly verdict: string;
  readonly runDir: string;
  readonly standings: readonly { readonly item: string; readonly standing: string }[];
}

describe('the example of an own check', () => {
  let project = '';

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [cli, '-C', project, ...args], { encoding: 'utf8' });

  const gate = (): Answer => JSON.parse(run('gate', '--json').stdout);

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'aurora-example-'));
    directories.push(project);
    cpSync(join(root, 'docs/examples/custom-check'), project, { recursive: true });
  });
  afterAll(() => {
    for (const directory of directories) rmSync(directory, { recursive: true });
  });

  it('is in order, by doctor', () => {
    const { status, stdout } = run('doctor');
    expect(stdout).toContain('Everything that a run needs is in place.');
    expect(status).toBe(0);
  });

  it('goes, by name and by path, and each was shown to be able to fail', () => {
    const answer = gate();
    expect(answer.verdict).toBe('go');
    expect(answer.standings).toMatchObject([{ item: 'H-01', standing: 'verified' }]);
    const manifest: { challenges: readonly { check: string; result: string }[] } = JSON.parse(
      readFileSync(join(project, answer.runDir, 'run.json'), 'utf8'),
    );
    expect(Object.fromEntries(manifest.challenges.map(({ check, result }) => [check, result]))).toMatchObject(
      {
        'enough-berths': 'proven',
        'by-path': 'proven',
      },
    );
  });

  it('writes its own report', () => {
    const { runDir } = gate();
    expect(readdirSync(join(project, runDir))).toContain('report.line.txt');
    expect(readFileSync(join(project, runDir, 'report.line.txt'), 'utf8')).toMatch(
      /^go \(100\), 0 blockers, run /,
    );
  });

  it('is refuted when the harbour has too few berths, with the words of the check', () => {
    writeFileSync(join(project, 'harbour.json'), '{"berths":["north quay","fuel pier"]}');
    const { status, stdout } = run('gate');
    expect(status).toBe(1);
    expect(stdout).toContain('refuted');
    expect(stdout).toContain('there are only 2 berths');
  });
});
