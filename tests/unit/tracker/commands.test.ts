import * as fc from 'fast-check';
import { parse } from 'unbash';
import { describe, expect, it } from 'vitest';
import { fenceCommands, cellCommands, spanCommands } from '../../../src/domain/tracker/fields/commands.ts';
import { parseExpectation } from '../../../src/domain/tracker/fields/expectation.ts';
import { looksLikeCommand } from '../../../src/domain/tracker/fields/programs.ts';
import { logicalCommands } from '../../../src/domain/tracker/fields/shell-lines.ts';
import type { Fence } from '../../../src/domain/tracker/markdown/block.ts';

const place = (line: number, column: number): { file: string; line: number; column: number } => ({
  file: 'a',
  line,
  column,
});
const parts = (text: string): { line: number; column: number; text: string }[] =>
  text.split('\n').map((one, line) => ({ line, column: 0, text: one }));
const split = (text: string): string[] => logicalCommands(parts(text)).map((one) => one.text);
const fence = (text: string, language = 'bash'): Fence => ({
  kind: 'fence',
  line: 0,
  column: 0,
  depth: 0,
  language,
  lines: parts(text),
});
const commands = (text: string, language?: string): unknown[] =>
  fenceCommands(fence(text, language), place).map((one) => [one.text, one.expect]);

const units = [
  'ls -la',
  'python -c "\nfrom x import *\nprint(1)\n"',
  "node -e '\nconsole.log(1)\n'",
  'for a in 1 2; do\n  echo $a\ndone',
  'while read l; do echo "$l"; done < f',
  'if test -f x; then\n  echo y\nelse\n  echo n\nfi',
  'case $x in\n  a) echo a;;\n  *) echo b;;\nesac',
  'docker run \\\n  --rm \\\n  image',
  'cat log |\n  grep x |\n  wc -l',
  'npm ci &&\nnpm test ||\nexit 1',
  'cat <<EOF\nnot a command\nfor x\nEOF',
  "cat <<-'END' | sort\n\tx '\n\tEND",
  '(\n  cd a\n  make\n)',
  '{\n  echo a\n}',
  'echo $(\n  date\n)',
  'f() {\n  echo "${x}"\n}',
  'echo "a # b" \'# c\'',
  'echo \\"',
  'find . -name "*.py" -exec python -m py_compile {} \\;',
  'echo done for if',
] as const;

describe('a script is cut into commands that can run one by one', () => {
  it.each(units.map((unit) => [unit]))('%j stays whole', (unit) => {
    expect(split(`before\n${unit}\nafter`)).toEqual(['before', unit, 'after']);
  });

  it('into what a real shell parser takes, command by command', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 8 }), (chosen) => {
        const found = split(chosen.join('\n'));
        expect(found).toEqual(chosen);
        for (const command of found) expect(parse(command).errors ?? []).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives a comment to the command it stands behind or below', () => {
    const found = logicalCommands(parts('# first\nls # trailing\n# below\n\n# before\nwc -l'));
    expect(found.map((one) => [one.text, one.leading, one.trailing])).toEqual([
      ['ls', ['first'], ['trailing', 'below']],
      ['wc -l', ['before'], []],
    ]);
  });

  it('never loops on what is never closed', () => {
    expect(split('echo "open\nls\nls')).toEqual(['echo "open\nls\nls']);
    expect(split('cat <<EOF\nls')).toEqual(['cat <<EOF\nls']);
  });
});

describe('fences', () => {
  it('takes prompts off and leaves output out', () => {
    expect(commands('$ make test\nok 12 tests\n$ make lint \\\n  --all\n', 'console')).toEqual([
      ['make test', null],
      ['make lint \\\n  --all', null],
    ]);
    expect(commands('$ make test', 'bash')).toEqual([['make test', null]]);
  });

  it('has commands only in a shell language; without one only what reads as a command', () => {
    expect(commands('import x', 'python')).toEqual([]);
    expect(commands('npm test\nServer: broken\n', '')).toEqual([['npm test', null]]);
  });

  it('gives expectations stated before, behind or below', () => {
    expect(commands('# Expected: 0\ngrep -c x f\npytest  # Must pass\ncat v\n# Expected: "1.2"')).toEqual([
      ['grep -c x f', { kind: 'number', op: '==', value: 0 }],
      ['pytest', { kind: 'success' }],
      ['cat v', { kind: 'contains', text: '1.2' }],
    ]);
  });
});

describe('expectations', () => {
  it.each([
    ['Target: <10 (only optional external deps)', 'x', { kind: 'number', op: '<', value: 10 }],
    ['Expected: 0', 'x', { kind: 'number', op: '==', value: 0 }],
    ['Target: >= 80%', 'x', { kind: 'number', op: '>=', value: 80 }],
    ['Target: ≤ 5 ms', 'x', { kind: 'number', op: '<=', value: 5 }],
    ['Expected: at least 13', 'x', { kind: 'number', op: '>=', value: 13 }],
    ['Expect fewer than 3 warnings', 'x', { kind: 'number', op: '<', value: 3 }],
    ['Expected: ✅ OK', "print('✅ OK')", { kind: 'contains', text: '✅ OK' }],
    ['Expected: True', 'x', { kind: 'contains', text: 'True' }],
    ['Expected output: "all good here"', 'x', { kind: 'contains', text: 'all good here' }],
    ['Should print `ready`', 'x', { kind: 'contains', text: 'ready' }],
    ['Expected: Some success message before timeout', 'x', { kind: 'success' }],
    ['Expected: Phoenix logs + agent count', 'x', { kind: 'success' }],
    ['Expected: no errors', 'x', { kind: 'success' }],
    ['Must pass', 'x', { kind: 'success' }],
    ['Should not crash', 'x', { kind: 'success' }],
    ['Should parse as JSON', 'x', { kind: 'success' }],
    ['Count remaining', 'x', null],
    ['Test each protocol independently', 'x', null],
    ['', 'x', null],
  ] as const)('%s', (comment, command, expected) => {
    expect(parseExpectation(comment, command)).toEqual(expected);
  });
});

describe('what reads as a command', () => {
  it.each([
    'npm test',
    'pytest',
    'make pipeline',
    'FOO=1 npm run x',
    './run.sh',
    'scripts/check.py --all',
    'node_modules/.bin/vitest run',
    'for f in *; do cat $f; done',
    '! grep -r x src',
    '[ -f x ]',
    'git diff --exit-code',
    'tools/x.sh a',
  ])('%s does', (code) => {
    expect(looksLikeCommand(code)).toBe(true);
  });
  it.each([
    'from x import *',
    'import os',
    'README.md',
    'doc/slo.md',
    'src/',
    'rm',
    'make sure it works',
    'test coverage',
    'run_id',
    'AURORA_DRY_RUN=1',
    '/api/v1',
    'feat: x',
    'find out why',
    'production ready',
    'git',
    './docs/a.md',
    'for a start',
    '',
  ])('%s does not', (code) => {
    expect(looksLikeCommand(code)).toBe(false);
  });

  it('is found in sentences and cells with its place', () => {
    const part = { line: 3, column: 10, text: '`npm test` passes and `src/a.ts` exists' };
    expect(spanCommands(part, place)).toEqual([{ text: 'npm test', expect: null, source: place(3, 11) }]);
    expect(cellCommands({ line: 0, column: 2, text: 'npm test' }, place)).toEqual([
      { text: 'npm test', expect: null, source: place(0, 2) },
    ]);
    expect(cellCommands({ line: 0, column: 2, text: 'by hand' }, place)).toEqual([]);
    expect(
      cellCommands({ line: 0, column: 0, text: '``a ` b`` and `c`' }, place).map((one) => one.text),
    ).toEqual(['a ` b', 'c']);
  });
});
