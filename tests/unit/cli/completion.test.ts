import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { completionScript } from '../../../src/entrypoints/cli/commands/completion/scripts.ts';
import { COMMANDS } from '../../../src/entrypoints/cli/registry.ts';

/** What bash offers after the given words, the last of which is being typed. */
const offered = (...words: readonly string[]): readonly string[] => {
  const script = `${completionScript('bash', COMMANDS)}
COMP_WORDS=(aurora-x "$@"); COMP_CWORD=$#; _aurora_x; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, status, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.split('\n').filter((line) => line !== '');
};

describe('completion', () => {
  it('offers commands, options and fixed values in bash', () => {
    expect(offered('in')).toEqual(['init', 'inspect']);
    expect(offered('gate', '--fa')).toEqual(['--fail-on']);
    expect(offered('gate', '--fail-on', 'n')).toEqual(['no-go', 'never']);
    expect(offered('config', 'v')).toContain('validate');
    expect(offered('-C', 'x', 'gate', '--js')).toEqual(['--json']);
  });

  it.each(['zsh', 'fish'] as const)('names every command and option for %s', (shell) => {
    const script = completionScript(shell, COMMANDS);
    for (const { name } of COMMANDS) expect(script).toContain(name);
    expect(script).toContain('fail-on');
  });
});
