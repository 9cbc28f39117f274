import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cobertura, lcov } from '../../unit/checks/coverage-reports.ts';
import { realWorkspace, type RealWorkspace } from './workspace.ts';

let workspace: RealWorkspace;

beforeAll(() => {
  workspace = realWorkspace();
  const { write, root } = workspace;
  write('docs/runbook.md', '# Runbook\r\nCall the harbour.\r\n');
  write('app/[slug]/page.tsx', 'export const x = 1;');
  write('src/a.py', 'except ImportError:\n');
  write('node_modules/dep/a.py', 'except ImportError:\n');
  write('.hidden/secret.txt', 'token');
  write('coverage/lcov.info', lcov.replaceAll('/home/ci/ferry', root));
  write('coverage/cobertura.xml', cobertura.replaceAll('/workspace', root));
  write('out/junit.xml', '<testsuites><testsuite><testcase name="a"/></testsuite></testsuites>');
  write('out/scan.sarif', '{"runs":[{"tool":{"driver":{"name":"scan"}},"results":[]}]}');
  write('out/perf.json', '{"p95":{"ms":120}}');
  symlinkSync('/etc/hostname', join(root, 'leak'));
  symlinkSync('runbook.md', join(root, 'docs/link.md'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
});

afterAll(() => workspace.dispose());

const CHECKS: readonly (readonly [kind: string, params: object])[] = [
  ['file', { path: 'docs/runbook.md', contains: 'harbour' }],
  ['file', { path: 'docs/link.md' }],
  ['file', { path: 'docs/' }],
  ['file', { path: 'app/[slug]/' }],
  ['file', { path: 'app/[slug]/page.tsx' }],
  ['file', { path: '.hidden/*.txt' }],
  ['file', { path: './docs/*.md', matches: 'harbour' }],
  ['file', { path: 'gone/**', exists: false }],
  ['search', { text: 'except ImportError', in: ['**/*.py'], max: 1 }],
  ['coverage', { report: 'coverage/lcov.info', min: '75%', include: ['src/a.*'] }],
  ['coverage', { report: 'coverage/cobertura.xml', min: '50%', include: ['src/**'] }],
  ['coverage', { report: '{coverage/lcov.info,lcov.info,coverage.xml}', min: 0.5 }],
  ['junit', { report: 'out/*.xml' }],
  ['sarif', { report: 'out/scan.sarif' }],
  ['metric', { source: 'file:out/perf.json#/p95/ms', op: '<', objective: 200 }],
];

describe('on real files', () => {
  it.each(CHECKS)('%s %j passes, and is proven to be able to fail', async (kind, params) => {
    const before = workspace.snapshot();
    expect(await workspace.run(kind, params)).toMatchObject({ outcome: 'passed', reason: null });
    expect(await workspace.challenge(kind, params)).toMatchObject({ result: 'proven' });
    expect(workspace.snapshot()).toEqual(before);
  });

  it.each([
    ['file', { path: 'leak' }],
    ['file', { path: 'pipe' }],
    ['file', { path: '../*' }],
    ['file', { path: '/etc/hostname' }],
    ['file', { path: '/etc/hostname', contains: 'a' }],
    ['file', { path: 'docs\u0000/runbook.md' }],
    ['search', { text: 'x', in: ['../**'], min: 0 }],
    ['search', { text: 'x', in: ['/etc/**'], min: 0 }],
    ['search', { text: 'x', in: ['src/**'], exclude: ['../**'], min: 0 }],
    ['coverage', { report: '../lcov.info', min: 0 }],
    ['junit', { report: '/etc/*.xml', minTests: 0 }],
    ['sarif', { report: 'out/scan.sarif', baseline: '../x' }],
    ['metric', { source: 'file:../x.json#/a', objective: 0 }],
  ])('%s %j does not leave the workspace and does not pass', async (kind, params) => {
    const { outcome, reason } = await workspace.run(kind, params);
    expect(['failed', 'error']).toContain(outcome);
    expect(reason?.remedy).toMatch(/\S/);
  });

  it('counts links to directories outside as nothing there', async () => {
    symlinkSync('/etc', join(workspace.root, 'etc'));
    expect((await workspace.run('file', { path: 'etc/' })).outcome).toBe('failed');
  });
});
