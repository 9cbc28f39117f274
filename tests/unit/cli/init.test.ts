import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../../src/domain/config/read-config.ts';
import { readSpec } from '../../../src/domain/spec/read-spec.ts';
import { builtInSpecDefaults } from '../../../src/domain/spec/defaults.ts';
import { builtInKinds } from '../../../src/application/checks/registry.ts';
import { applyInit, findTestCommand, planInit } from '../../../src/application/init/plan-init.ts';
import { memoryFiles } from './memory-files.ts';

const FRESH = { tracker: null, branch: 'main', isPrivate: false };

describe('init', () => {
  it('writes a configuration and a spec that are valid, and a workflow with least permissions', async () => {
    const content: Record<string, string> = { 'package.json': '{ "scripts": { "test": "vitest" } }' };
    const files = memoryFiles(content);
    await applyInit(await planInit(files, FRESH), files);
    const config = readConfig({ text: content['.github/aurora-x.yml'] ?? '', file: '.github/aurora-x.yml' });
    expect(config.findings).toEqual([]);
    expect(config.config).toMatchObject({ tracker: ['docs/readiness.md'], execution: { shell: 'strict' } });
    const spec = readSpec(
      content['specs/fast.yaml'] ?? '',
      'specs/fast.yaml',
      builtInKinds,
      builtInSpecDefaults,
    );
    expect(spec.findings).toEqual([]);
    expect(spec.spec?.checks.map(({ id }) => id)).toEqual(['test', 'readme']);
    const workflow: unknown = parse(content['.github/workflows/readiness.yml'] ?? '');
    expect(workflow).toMatchObject({
      permissions: { contents: 'read' },
      jobs: { readiness: { 'timeout-minutes': 30 } },
    });
    expect(content['docs/readiness.md']).toContain('`npm test`');
  });

  it('never overwrites, and a second time writes nothing', async () => {
    const content: Record<string, string> = { '.github/aurora-x.yml': 'mine', 'specs/fast.yaml': 'mine too' };
    const files = memoryFiles(content);
    await applyInit(await planInit(files, FRESH), files);
    expect(content['.github/aurora-x.yml']).toBe('mine');
    expect(content['specs/fast.yaml']).toBe('mine too');
    const again = await planInit(files, FRESH);
    expect(again.files.filter(({ action }) => action === 'create')).toEqual([]);
  });

  it('uses the tracker that is there instead of writing a sample', async () => {
    const content: Record<string, string> = { 'ROADMAP.md': '# Roadmap' };
    const plan = await planInit(memoryFiles(content), {
      ...FRESH,
      tracker: 'ROADMAP.md',
      branch: 'trunk',
    });
    expect(plan.files.map(({ path }) => path)).not.toContain('docs/readiness.md');
    expect(plan.files[0]?.content).toContain('tracker: ["ROADMAP.md"]');
    expect(plan.files[1]?.content).toContain('branches: [trunk]');
  });

  it('writes for a private repository the hardened workflow, and the copy of it that may read that repository', async () => {
    const content: Record<string, string> = {};
    const files = memoryFiles(content);
    await applyInit(await planInit(files, { ...FRESH, isPrivate: true }), files);
    const caller: unknown = parse(content['.github/workflows/readiness.yml'] ?? '');
    expect(caller).toMatchObject({
      jobs: {
        readiness: {
          permissions: { contents: 'read', 'id-token': 'write' },
          uses: './.github/workflows/aurora-x.yml',
        },
      },
    });
    const copy: unknown = parse(content['.github/workflows/aurora-x.yml'] ?? '');
    expect(copy).toMatchObject({
      jobs: {
        verify: { permissions: { contents: 'read' } },
        report: { permissions: { 'id-token': 'write' } },
      },
    });
    expect(content['.github/workflows/aurora-x.yml']).not.toContain('$/');
  });

  it.each([
    [{ 'package.json': '{"scripts":{"test":"x"}}' }, 'npm test'],
    [{ 'package.json': '{"scripts":{}}', Makefile: 'all:\n\ntest: all\n' }, 'make test'],
    [{ 'package.json': 'not json', 'go.mod': 'module x' }, 'go test ./...'],
    [{ 'pyproject.toml': '' }, 'python -m pytest'],
    [{ 'README.md': '' }, null],
  ])('finds the test command of %j', async (content, run) => {
    expect((await findTestCommand(memoryFiles(content)))?.run ?? null).toBe(run);
  });
});
