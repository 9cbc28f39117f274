import { describe, expect, it } from 'vitest';
import { fingerprintOf, type FingerprintContext } from '../../../src/application/pipeline/fingerprint.ts';
import { runKind } from '../../../src/application/checks/run/index.ts';
import { httpKind } from '../../../src/application/checks/http/index.ts';
import { fileKind } from '../../../src/application/checks/file/index.ts';
import type { CheckKind } from '../../../src/application/checks/kind.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import type { Check } from '../../../src/domain/model/check.ts';
import type { Config } from '../../../src/domain/model/config.ts';
import { aCheck } from '../../support/check-context.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const check = (changes: Partial<Check> = {}): Check =>
  aCheck({
    kind: 'run',
    with: { run: 'npm test', shell: 'plain' },
    inputs: ['src/**', 'package.json'],
    ...changes,
  });

const context = (changes: Partial<FingerprintContext> = {}): FingerprintContext => ({
  tool: 'aurora-x 1.0.0',
  system: 'linux x64',
  config: defaultConfig,
  env: { REGION: 'eu' },
  files: memoryFiles({ 'src/a.ts': 'a', 'package.json': '{}', 'README.md': 'r' }),
  workspaceDigest: async () => 'everything',
  ...changes,
});

const execution = (changes: Partial<Config['execution']>): Partial<FingerprintContext> => ({
  config: { ...defaultConfig, execution: { ...defaultConfig.execution, ...changes } },
});

const print = (
  changes: Partial<Check> = {},
  around: Partial<FingerprintContext> = {},
  needs: readonly (string | null)[] = [],
  kind: CheckKind = runKind,
): Promise<string | null> => fingerprintOf(check(changes), kind, context(around), needs);

const files = (entries: Readonly<Record<string, string>>) => ({
  files: memoryFiles({ 'src/a.ts': 'a', 'package.json': '{}', 'README.md': 'r', ...entries }),
});

describe('the fingerprint of a check', () => {
  it.each<[string, Partial<Check>, Partial<FingerprintContext>, string[]]>([
    ['its command', { with: { run: 'npm run test', shell: 'plain' } }, {}, []],
    ['its shell', { with: { run: 'npm test', shell: 'strict' } }, {}, []],
    ['its id, under which evidence is kept', { id: 'other' }, {}, []],
    ['its variables', { env: { LEVEL: '2' } }, {}, []],
    ['its time limit', { timeoutMs: 5 }, {}, []],
    ['which inputs it declares', { inputs: ['src/**'] }, {}, []],
    ['which evidence it promises', { evidence: ['out/**'] }, {}, []],
    ['its challenge', { challenge: { kind: 'run', run: 'rm x' } }, {}, []],
    ['a changed input', {}, files({ 'src/a.ts': 'b' }), []],
    ['an added input', {}, files({ 'src/b.ts': '' }), []],
    ['a variable it is handed', { passEnv: ['REGION'] }, {}, []],
    ['the tool', {}, { tool: 'aurora-x 1.0.1' }, []],
    ['the system', {}, { system: 'darwin arm64' }, []],
    ['a limit', {}, execution({ memoryMiB: 512 }), []],
    ['the network', {}, execution({ network: false }), []],
    ['what it needs', {}, {}, ['another check']],
  ])('depends on %s', async (_, changes, around, needs) => {
    expect(await print(changes, around, needs)).not.toBe(await print());
  });

  it.each<[string, Partial<Check>, Partial<FingerprintContext>]>([
    ['a file it does not name', {}, files({ 'README.md': 'other' })],
    [
      'its place in the document',
      { origin: { ...check().origin, source: { file: 'x', line: 99, column: 1 } } },
      {},
    ],
    ['how often it is tried', { retries: { max: 3, backoffMs: 1, jitter: true } }, {}],
    ['a variable it is not handed', {}, { env: { REGION: 'us' } }],
    ['gates and waivers', {}, { config: { ...defaultConfig, gates: [], waivers: [] } }],
    ['how many run at once', {}, execution({ concurrency: 7 })],
  ])('does not depend on %s', async (_, changes, around) => {
    expect(await print(changes, around)).toBe(await print());
  });

  it('tells an absent input from an empty one', async () => {
    const inputs = { inputs: ['report.xml'] };
    expect(await print(inputs)).not.toBe(await print(inputs, files({ 'report.xml': '' })));
  });

  it('takes the whole workspace where no inputs are declared', async () => {
    const undeclared = { inputs: null };
    expect(await print(undeclared)).not.toBe(
      await print(undeclared, { workspaceDigest: async () => 'other' }),
    );
  });

  it('is null for what must not be reused', async () => {
    expect(await print({ inputs: null }, { workspaceDigest: async () => null }), 'too large').toBeNull();
    expect(await print({}, {}, ['known', null]), 'a need that is not reusable').toBeNull();
    expect(await print({ inputs: ['../secret'] }), 'outside').toBeNull();
    expect(await print({ kind: 'http', with: {} }, {}, [], httpKind as CheckKind), 'volatile').toBeNull();
    expect(
      await print({ kind: 'http', with: {}, freshnessMs: 1 }, {}, [], httpKind as CheckKind),
    ).not.toBeNull();
  });

  it('covers what a kind looks at beside what its author declares', async () => {
    const asFile = { kind: 'file', with: { path: 'README.md' }, inputs: ['src/**'] };
    const before = await print(asFile, {}, [], fileKind);
    expect(await print(asFile, files({ 'README.md': 'other' }), [], fileKind as CheckKind)).not.toBe(before);
    expect(await print(asFile, files({ 'src/a.ts': 'other' }), [], fileKind as CheckKind)).not.toBe(before);
  });
});
