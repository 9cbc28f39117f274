import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, constantFrom, letrec, oneof, property, tuple } from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedParts } from '../../../src/domain/spec/command/fixed/fixed.ts';

/** Pieces that look at the project, pieces that make their own proof, and pieces that hand things on. */
const leaf = constantFrom(
  'true',
  'false',
  'echo ok',
  'cat f',
  'cat own',
  'grep -q a f',
  'grep -q ok own',
  'grep -q ok',
  'echo ok > own',
  'cat f > own',
  'touch own',
  'cp f own',
  'rm -f own',
  'test -f own',
  'test -s f',
  '[[ -e g ]]',
  'x=1',
  'x=$(cat f)',
  'x=$?',
  '[ "$x" = 1 ]',
  '(( x == 1 ))',
  'echo "$x"',
  'echo *',
  'read -r x',
  'set -e',
  'exit "$x"',
  'f() { test -f g; }',
  'f() { true; }',
  'f',
  'sh -c "test -f g"',
  'eval "test -f f"',
  'ls g',
);

const { command } = letrec<{ command: string }>((tie) => ({
  command: oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    tuple(tie('command'), constantFrom(' && ', ' || ', '; ', '\n', ' | '), tie('command')).map((parts) =>
      parts.join(''),
    ),
    tie('command').map((inner) => `( ${inner}\n)`),
    tie('command').map((inner) => `! { ${inner}\n}`),
    tie('command').map((inner) => `x=$(${inner}\n)`),
    tie('command').map((inner) => `{ ${inner}\n} > own`),
    tie('command').map((inner) => `{ ${inner}\n} < own`),
    tuple(tie('command'), tie('command')).map(([a, b]) => `if ${a}\nthen ${b}\nelse x=1; fi`),
    tie('command').map((inner) => `for x in 1 2; do ${inner}\ndone`),
    tie('command').map((inner) => `f() { ${inner}\n}; f`),
  ),
}));

let base = '';

/** Three projects: an empty one, and two whose files differ. */
const PROJECTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  empty: {},
  one: { f: 'a\nok\n', g: '' },
  two: { f: '', own: 'b\n' },
};

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'aurora-fixed-'));
  for (const [name, files] of Object.entries(PROJECTS)) {
    mkdirSync(join(base, name));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(base, name, file), text);
  }
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

const ends = (text: string, project: string) => {
  const cwd = join(base, 'run');
  rmSync(cwd, { recursive: true, force: true });
  cpSync(join(base, project), cwd, { recursive: true });
  const { status, stdout } = spawnSync('/bin/bash', ['--noprofile', '--norc', '-c', text], {
    cwd,
    env: { PATH: '/usr/bin:/bin', x: project === 'one' ? '1' : '2' },
    input: '',
    encoding: 'utf8',
    timeout: 5_000,
  });
  return { status, stdout };
};

let said = 0;

it('a command that is said to be fixed ends the same in bash, whatever the project is like', () => {
  assert(
    property(command, (text) => {
      const fixed = fixedParts(text);
      if (!fixed?.code) return;
      said += 1;
      const [first, ...others] = Object.keys(PROJECTS).map((project) => ends(text, project));
      for (const other of others) {
        const told = ({ status, stdout } = other) => ({ text, status, ...(fixed.output ? { stdout } : {}) });
        expect(told(other)).toEqual(told(first));
      }
    }),
    { numRuns: Number(process.env['FIXED_RUNS'] ?? 400), seed: Number(process.env['FIXED_SEED'] ?? 7) },
  );
  expect(said).toBeGreaterThan(40);
}, 120_000);
