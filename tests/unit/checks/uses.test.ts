import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadKinds } from '../../../src/application/checks/registry.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { challengeCheck, checkContext, runCheck } from '../../support/check-context.ts';

const specifier = './my-check.mjs';
const good = {
  schema: { type: 'object', properties: { least: { type: 'number' } }, required: ['least'] },
  describe: ({ least }: { least: number }) => `there are at least ${least} berths.`,
  execute: ({ least }: { least: number }) =>
    least > 3
      ? { outcome: 'failed', reason: { message: 'only 3, hunter2', remedy: 'build more' } }
      : { outcome: 'passed', measures: { berths: 3 } },
  challenge: () => ({ result: 'vacuous', reason: 'It never looks.' }),
};

const load = (module: unknown, config = {}) =>
  loadKinds({ ...defaultConfig, checks: { berths: specifier }, ...config }, async () => module);

const kindOf = async (module: unknown, name = 'berths') => {
  const { kinds } = await load(module);
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`no kind ${name}`);
  return kind;
};

describe('a check of the project’s own', () => {
  it('works like a built-in kind', async () => {
    const kind = await kindOf(good);
    expect(kind.describe({ least: 3 })).toBe('there are at least 3 berths');
    expect(await runCheck(kind, { least: 3 })).toMatchObject({ outcome: 'passed', measures: { berths: 3 } });
    expect(await runCheck(kind, { least: 4 })).toMatchObject({
      outcome: 'failed',
      reason: { code: 'AX4705', message: 'only 3, ***', remedy: 'build more', source: { line: 4 } },
    });
    expect(await challengeCheck(kind, { least: 3 })).toMatchObject({
      result: 'vacuous',
      finding: { code: 'AX5212', message: 'the-check cannot fail: It never looks.' },
    });
  });

  it('may be named in the spec itself, or be a default export', async () => {
    const kind = await kindOf({ default: good }, 'uses');
    const params = { module: specifier, with: { least: 3 } };
    expect(kind.describe(params)).toBe('there are at least 3 berths');
    expect((await runCheck(kind, params)).outcome).toBe('passed');
    expect((await challengeCheck(kind, params)).result).toBe('vacuous');
    expect((await runCheck(kind, { module: specifier })).reason?.code).toBe('AX4704');
  });

  it('may bring any schema, or none', async () => {
    const zod = await kindOf({ ...good, schema: z.object({ least: z.number() }) });
    expect(zod.schema.safeParse({ least: 'x' }).error?.issues[0]?.path).toEqual(['least']);
    expect(zod.schema.safeParse({ least: 2 }).data).toEqual({ least: 2 });
    const none = await kindOf({ describe: good.describe, execute: good.execute });
    expect((await runCheck(none, { least: 3 })).outcome).toBe('passed');
    expect((await challengeCheck(none, { least: 3 })).result).toBe('unchallenged');
  });

  it.each([
    [{ execute: () => ({ outcome: 'great' }) }, 'error', 'AX4702'],
    [{ execute: () => undefined }, 'error', 'AX4702'],
    [{ execute: () => Promise.reject(new Error('boom hunter2')) }, 'error', 'AX4703'],
    [
      {
        execute: () => {
          throw new TypeError('boom');
        },
      },
      'error',
      'AX4703',
    ],
    [{ execute: () => ({ outcome: 'failed' }) }, 'failed', 'AX4705'],
    [{ schema: { safeParse: () => null } }, 'error', 'AX4704'],
  ])('that misbehaves ends in a finding: %#', async (changes, outcome, code) => {
    const kind = await kindOf({ ...good, ...changes });
    const result = await kind.execute({ least: 3 }, checkContext());
    expect([result.outcome, result.reason?.code]).toEqual([outcome, code]);
    expect(result.reason?.message).not.toContain('hunter2');
  });

  it('that never answers is stopped', async () => {
    const kind = await kindOf({ ...good, execute: () => new Promise(() => {}) });
    const stop = new AbortController();
    const running = kind.execute({ least: 3 }, checkContext({ signal: stop.signal }));
    stop.abort(new Error('time is up'));
    await expect(running).rejects.toThrow('time is up');
  });

  it('may describe itself badly without harm', async () => {
    const kind = await kindOf({
      ...good,
      describe: () => {
        throw new Error('boom');
      },
    });
    expect(kind.describe({})).toBe('./my-check.mjs passes');
  });

  it.each([
    [
      () => {
        throw new Error('boom');
      },
    ],
    [() => ({ result: 'sure' })],
  ])('that cannot be challenged properly is unchallenged, with the reason: %#', async (challenge) => {
    const answer = await challengeCheck(await kindOf({ ...good, challenge }), { least: 3 });
    expect(answer.result).toBe('unchallenged');
    expect(answer.finding?.code).toMatch(/AX470[23]/);
  });
});

const fail = async () => {
  throw new Error('Cannot find module\nRequire stack');
};

describe('loading kinds', () => {
  it('keeps the built-in ones', async () => {
    const { kinds, findings } = await loadKinds(defaultConfig, async () => good);
    expect(findings).toEqual([]);
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['run', 'file', 'uses']));
  });

  it('names module, part and fix of a broken one', async () => {
    const { findings, kinds } = await load({ describe: 'text', schema: 'text', challenge: 3 });
    expect(findings.map(({ message }) => message)).toEqual([
      'describe of ./my-check.mjs is wrong: it is a string and not a function.',
      'execute of ./my-check.mjs is wrong: it is not exported.',
      'challenge of ./my-check.mjs is wrong: it is a number and not a function.',
      'schema of ./my-check.mjs is wrong: it is a string.',
    ]);
    const [first] = findings;
    expect(first?.remedy).toBe('Write: export const describe = (params) => …');
    const kind = kinds.get('berths');
    expect(kind && (await runCheck(kind, {}))).toMatchObject({ outcome: 'error', reason: first });
  });

  it('names a module that cannot be imported, also one that only a spec uses', async () => {
    const { findings } = await loadKinds(defaultConfig, fail, [specifier, specifier]);
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AX4701 ./my-check.mjs cannot be loaded: Cannot find module.',
    ]);
  });

  it('lets no module take the place of a built-in kind', async () => {
    const { findings } = await load(good, { checks: { run: specifier } });
    expect(findings.map(({ code }) => code)).toEqual(['AX4706']);
  });

  it('imports nothing below the tier exec', async () => {
    const execution = { ...defaultConfig.execution, tier: 'read' as const };
    let imported = 0;
    const config = { ...defaultConfig, execution, checks: { berths: specifier } };
    const count = async () => {
      imported += 1;
      return good;
    };
    const { findings, kinds } = await loadKinds(config, count, ['./other.mjs']);
    expect([imported, findings[0]?.code, kinds.get('berths')?.tier]).toEqual([0, 'AX4707', 'exec']);
  });
});
