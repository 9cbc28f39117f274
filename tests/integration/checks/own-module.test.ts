import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importApart } from '../../../src/adapters/modules/import-apart.ts';
import { createFiles } from '../../../src/adapters/system/files.ts';
import { makeScratch } from '../../../src/adapters/system/scratch.ts';
import { loadKinds } from '../../../src/application/checks/registry.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { checkContext } from '../../support/check-context.ts';
import { simpleRunner } from '../../support/simple-runner.ts';
import { realWorkspace, type RealWorkspace } from './workspace.ts';

let workspace: RealWorkspace;

/** The module that the page about `uses` shows. */
const documented = (): string => {
  const page = readFileSync(new URL('../../../docs/checks/uses.md', import.meta.url), 'utf8');
  return /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
};

beforeAll(() => {
  workspace = realWorkspace();
  workspace.write('checks/berths.mjs', documented());
  workspace.write('checks/broken.mjs', 'export const describe = ');
  workspace.write('harbour.json', '{"berths":[1,2,3]}');
});

afterAll(() => workspace.dispose());

const load = (specifier: string) =>
  loadKinds({ ...defaultConfig, checks: { berths: specifier } }, importApart(workspace.root));

const kindOf = async (source: string) => {
  workspace.write('checks/own.mjs', source);
  const { kinds, findings } = await load('./checks/own.mjs');
  const kind = kinds.get('berths');
  if (kind === undefined) throw new Error('not loaded');
  return { kind, findings };
};

describe('a real module', () => {
  it('as the page shows it works, and proves itself', async () => {
    const { kinds, findings } = await load('./checks/berths.mjs');
    const kind = kinds.get('berths');
    expect(findings).toEqual([]);
    if (kind === undefined) throw new Error('not loaded');
    const context = checkContext({ files: createFiles(workspace.root) });
    expect(await kind.execute({ least: 3 }, context)).toMatchObject({
      outcome: 'passed',
      measures: { berths: 3 },
    });
    const few = await kind.execute({ least: 4 }, context);
    expect(few).toMatchObject({
      outcome: 'failed',
      reason: { message: 'only 3 berths', remedy: 'Build more.' },
    });
    const scratch = await makeScratch(workspace.root, []);
    const inScratch = { ...context, files: scratch.files, scratch: scratch.files };
    const rerun = () => kind.execute({ least: 3 }, inScratch);
    expect((await kind.challenge({ least: 3 }, { ...inScratch, rerun })).result).toBe('proven');
    await scratch.dispose();
  });

  it('is heard to its last word on a busy machine', async () => {
    const { kind } = await kindOf(`export const describe = () => 'x';
      export const execute = () => { console.log('last word'); return { outcome: 'passed' }; };`);
    const context = checkContext({ files: createFiles(workspace.root) });
    const heard = await Promise.all(Array.from({ length: 24 }, () => kind.execute({}, context)));
    expect(heard.map(({ outcome, stdout }) => [outcome, stdout?.trim()])).toEqual(
      heard.map(() => ['passed', 'last word']),
    );
  });

  it.each(['./checks/broken.mjs', './checks/gone.mjs'])(
    '%s is named when it cannot be loaded',
    async (specifier) => {
      const { findings } = await load(specifier);
      expect(findings).toMatchObject([{ code: 'AX4701' }]);
      expect(findings[0]?.message).toContain(specifier);
      expect(findings[0]?.message).not.toContain(workspace.root);
    },
  );

  it('says plainly that there is no such file', async () => {
    const { findings } = await load('./checks/gone.mjs');
    expect(findings[0]?.message).toBe('./checks/gone.mjs cannot be loaded: there is no such file.');
  });
});

const PLAIN = "export const describe = () => 'it is fine';";
const limited = (ms: number) =>
  checkContext({ files: createFiles(workspace.root), signal: AbortSignal.timeout(ms) });

describe('a module that misbehaves harms only itself', () => {
  it('when it never gives way', async () => {
    const { kind } = await kindOf(`${PLAIN} export const execute = () => { for (;;); };`);
    await expect(kind.execute({}, limited(300))).rejects.toThrow('timeout');
  });

  it('when it blocks on a program', async () => {
    const source = `import { execSync } from 'node:child_process'; ${PLAIN}
      export const execute = () => execSync('sleep 600');`;
    const { kind } = await kindOf(source);
    await expect(kind.execute({}, limited(300))).rejects.toThrow('timeout');
  });

  it('when it ends its process', async () => {
    const { kind } = await kindOf(`${PLAIN} export const execute = () => process.exit(0);`);
    const { outcome, reason } = await kind.execute({}, limited(20_000));
    expect(outcome).toBe('error');
    expect(reason).toMatchObject({ code: 'AX4703' });
    expect(reason?.message).toContain('ended with exit code 0');
  });

  it('when it keeps something open', async () => {
    const source = `${PLAIN} setInterval(() => {}, 1000);
      export const execute = () => ({ outcome: 'passed' });`;
    expect(await (await kindOf(source)).kind.execute({}, limited(20_000))).toMatchObject({
      outcome: 'passed',
    });
  });

  it('when it prints: that is kept with the check', async () => {
    const source = `${PLAIN} export const execute = () => { console.log('berth 3 is dry'); return { outcome: 'passed' }; };`;
    const result = await (await kindOf(source)).kind.execute({}, limited(20_000));
    expect(result.stdout).toContain('berth 3 is dry');
  });
});

describe('a module reaches what it is given', () => {
  it('files, commands with its own signal and redaction, time, and its environment only', async () => {
    process.env['AURORA_TEST_TOKEN'] = 'canary';
    const source = `${PLAIN}
      export const execute = async (_params, { files, runner, redact, signal, clock, env }) => {
        const request = { command: 'echo ran', shell: 'plain', cwd: files.root, env, timeoutMs: 5000,
          outputCapBytes: 1000, memoryMiB: null, cpuSeconds: null, processes: null, network: true, redact };
        const { stdout } = await runner.run(request, signal);
        const bytes = await files.readBytes('harbour.json');
        const told = [stdout.text.trim(), bytes.length, typeof clock.now(), redact('x'), process.env.AURORA_TEST_TOKEN];
        return { outcome: 'passed', stdout: JSON.stringify(told) };
      };`;
    const { kind } = await kindOf(source);
    const context = { ...limited(20_000), runner: simpleRunner(), env: { PATH: process.env['PATH'] ?? '' } };
    const result = await kind.execute({}, context);
    delete process.env['AURORA_TEST_TOKEN'];
    expect(result.reason).toBeNull();
    expect(JSON.parse(result.stdout ?? '')).toEqual(['ran', 18, 'number', 'x', null]);
  });

  it('a client of its own that it hands to the rerun', async () => {
    const source = `${PLAIN}
      export const execute = async (_params, { http }) =>
        ({ outcome: (await http.request({})).status === 200 ? 'passed' : 'failed', reason: 'not 200' });
      export const challenge = async (_params, { rerun }) => {
        const { outcome } = await rerun({ http: { request: async () => ({ status: 500 }) } });
        return { result: outcome === 'failed' ? 'proven' : 'vacuous', reason: outcome };
      };`;
    const { kind } = await kindOf(source);
    const context = limited(20_000);
    const rerun = (change: object = {}) => kind.execute({}, { ...context, ...change });
    const challenge = { ...context, scratch: createFiles(workspace.root), rerun };
    expect(await kind.challenge({}, challenge)).toMatchObject({ result: 'proven', reason: 'failed' });
  });

  it('with a schema of any library', async () => {
    const source = `${PLAIN} export const execute = () => ({ outcome: 'passed' });
      export const schema = { safeParse: (value) => value.least > 0 ? { success: true, data: value }
        : { success: false, error: { issues: [{ path: ['least'], message: 'too few' }] } } };`;
    const { kind } = await kindOf(source);
    expect(kind.schema.safeParse({ least: 1 }).success).toBe(true);
    expect(kind.schema.safeParse({ least: 0 }).error?.issues).toMatchObject([
      { path: ['least'], message: 'too few' },
    ]);
    expect(kind.describe({ least: 1 })).toBe('it is fine');
  });
});
