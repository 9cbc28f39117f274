import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/application/checks/shared/pattern.ts';
import { exampleFor } from '../../../src/application/checks/shared/pattern-example.ts';
import { searchKind } from '../../../src/application/checks/search/index.ts';
import { challengeCheck, runCheck } from '../../support/check-context.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const tree = {
  'src/a.py': 'import x\ntry:\n  pass\nexcept ImportError:\n  pass\nexcept ImportError:\n',
  'src/b.py': 'x = 1\n',
  'src/vendor/c.py': 'except ImportError:\n',
};
const files = memoryFiles(tree);
const check = (params: object) => runCheck(searchKind, params, { files });

describe('a search', () => {
  it.each([
    [{ text: 'eval(', in: '**/*.py' }, 'passed'],
    [{ pattern: 'except\\s+ImportError', in: ['**/*.py'], max: 3 }, 'passed'],
    [{ pattern: '^except', in: ['**/*.py'], exclude: ['**/vendor/**'], max: 2 }, 'passed'],
    [{ text: 'x', in: 'src/b.py', min: 1 }, 'passed'],
    [{ text: 'except ImportError', in: ['**/*.py'], max: 2 }, 'failed'],
    [{ text: 'except ImportError', in: ['**/*.py'] }, 'failed'],
    [{ text: 'missing', in: ['**/*.py'], min: 1 }, 'failed'],
  ])('%j has %s', async (params, outcome) => {
    expect((await check(params)).outcome).toBe(outcome);
  });

  it('names each place', async () => {
    const { stdout, reason, measures } = await check({ pattern: 'except .*Error', in: ['src/*.py'] });
    expect(stdout).toContain('src/a.py:4: except ImportError:\nsrc/a.py:6: except ImportError:');
    expect(reason?.message).toContain('occurs 2 times in 2 files');
    expect(measures).toEqual({ matches: 2, files: 2 });
  });

  it('that looks nowhere is an error, not a pass', async () => {
    expect((await check({ text: 'x', in: '**/*.rb' })).reason?.code).toBe('AX4520');
    expect((await check({ text: 'x', in: '**/*.py', exclude: '**' })).outcome).toBe('error');
  });

  it('answers for a hostile pattern and for one that is no RE2', async () => {
    const long = memoryFiles({ a: 'a'.repeat(30_000) });
    expect((await runCheck(searchKind, { pattern: '(a+)+$b', in: 'a' }, { files: long })).outcome).toBe(
      'passed',
    );
    expect((await check({ pattern: '(?<=a)b\\1', in: '**' })).reason?.code).toBe('AX4513');
  });

  it('refuses a file that is too large instead of leaving it out', async () => {
    const large = memoryFiles({ a: 'x', big: 'y'.repeat(9 * 1024 * 1024) });
    const { outcome, reason } = await runCheck(searchKind, { text: 'z', in: '*' }, { files: large });
    expect([outcome, reason?.code]).toEqual(['error', 'AX4512']);
  });

  it('wants a pattern or a text, and a range that can hold', () => {
    expect(searchKind.schema.safeParse({ in: '*' }).success).toBe(false);
    expect(searchKind.schema.safeParse({ in: '*', text: 'a', pattern: 'a' }).success).toBe(false);
    expect(searchKind.schema.safeParse({ in: '*', text: 'a', min: 3, max: 2 }).success).toBe(false);
  });
});

describe('the challenge of a search', () => {
  it.each([
    [{ text: 'eval(', in: '**/*.py' }, 'proven'],
    [{ pattern: 'except\\s+ImportError', in: '**/*.py', max: 3 }, 'proven'],
    [{ pattern: 'except\\s+ImportError', in: '**/*.py', max: 90 }, 'proven'],
    [{ pattern: 'TODO\\(\\w+\\)', in: '**/*.py', max: 100_000 }, 'vacuous'],
    [{ text: 'import', in: '**/*.py', min: 1 }, 'proven'],
    [{ text: 'import', in: '**/*.py', min: 0 }, 'vacuous'],
    [{ pattern: 'y*', in: '**/*.py', min: 1 }, 'vacuous'],
    [{ text: 'x', in: '**/*.py', min: 1, max: 5 }, 'proven'],
    [{ pattern: '[[:upper:]]{9}', in: '**/*.py' }, 'unchallenged'],
    [{ text: 'x', in: '*.rb' }, 'unchallenged'],
  ])('%j is %s', async (params, result) => {
    expect((await challengeCheck(searchKind, params, tree)).result).toBe(result);
  });

  it('says what went unnoticed and what to do', async () => {
    const { reason, remedy } = await challengeCheck(
      searchKind,
      { text: 'FIXME', in: '**/*.py', max: 500 },
      tree,
    );
    expect(reason).toBe('the-check still passes: "FIXME" was written 100 more times into src/a.py.');
    expect(remedy).toBe('Lower max from 500 to the present count, 0.');
  });
});

describe('an example for a pattern', () => {
  it.each([
    'console\\.log\\(',
    '(?i)password\\s*=\\s*["\'][^"\']+["\']',
    'except\\s+(ImportError|ModuleNotFoundError)',
    '^\\s*print\\(',
    '\\bTODO\\b',
    'v\\d{1,3}\\.\\d+$',
    '(?:foo|bar)+?baz',
    '[A-Z]{3}-[0-9]{4}',
    '[^a-z]x',
    'a.c',
    '(?P<name>x)y',
    '[]x]',
  ])('is found for %s', async (pattern) => {
    const needle = await compile(pattern);
    expect(needle.ok && exampleFor(needle.value, pattern)).toMatch(/./);
  });

  it('never lies: what it gives is always found', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'ab(|)[]^$*+?{}2,\\dw.-'.split('')), maxLength: 12 }),
        async (pattern) => {
          const needle = await compile(pattern);
          if (!needle.ok) return;
          const example = exampleFor(needle.value, pattern);
          expect(example === null || needle.value.test(`\n${example}\n`)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
