import { spawnSync } from 'node:child_process';
import { assert, constantFrom, letrec, oneof, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { alwaysPasses } from '../../../src/domain/spec/command/always-passes.ts';

/** Commands over two programs, `/bin/sh -c "exit $A"` and the same with B, whose exit codes the environment sets. */
const leaf = constantFrom(
  'true',
  'false',
  'sh -c "exit $A"',
  'sh -c "exit $B"',
  'echo x',
  'exit 0',
  'exit 3',
  'set -e',
  ': $(sh -c "exit $A")',
  'x=$(sh -c "exit $B")',
);

const { command } = letrec<{ command: string }>((tie) => ({
  command: oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    tuple(tie('command'), constantFrom(' && ', ' || ', '; ', '\n', ' | '), tie('command')).map((parts) =>
      parts.join(''),
    ),
    tie('command').map((inner) => `( ${inner} )`),
    tie('command').map((inner) => `{ ${inner}; }`),
    tie('command').map((inner) => `! { ${inner}; }`),
    tuple(tie('command'), tie('command')).map(([a, b]) => `if ${a}; then ${b}; fi`),
    tuple(tie('command'), tie('command'), tie('command')).map(
      ([a, b, c]) => `if ${a}; then ${b}; else ${c}; fi`,
    ),
    tie('command').map((inner) => `for i in 1 2; do ${inner}; done`),
    tie('command').map((inner) => `case $A in 0) ${inner};; esac`),
  ),
}));

const runs = (text: string, a: number, b: number): number | null =>
  spawnSync('/bin/bash', ['--noprofile', '--norc', '-c', text], {
    env: { PATH: '/usr/bin:/bin', A: String(a), B: String(b) },
    stdio: 'ignore',
    timeout: 5_000,
  }).status;

let said = 0;

it('a command that is said to pass always does pass in bash, whatever its programs answer', () => {
  assert(
    property(command, (text) => {
      if (!alwaysPasses(text)) return;
      said += 1;
      for (const [a, b] of [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ] as const)
        expect({ text, ends: runs(text, a, b) }).toEqual({ text, ends: 0 });
    }),
    { numRuns: 300, seed: 7 },
  );
  expect(said).toBeGreaterThan(40);
}, 60_000);
