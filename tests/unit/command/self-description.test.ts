import { describe, expect, it } from 'vitest';
import { describesItself } from '../../../src/domain/spec/command/self-description.ts';

const asked = (command: string, own: readonly string[] = []): boolean =>
  describesItself(command === '' ? [] : command.split(' ').map((word) => (word === '?' ? null : word)), own);

describe('a tool that is asked only for itself', () => {
  it.each([
    'pytest --version',
    '/usr/bin/git --version',
    'node -v',
    'tar -h',
    'go version',
    'git status --help',
    'npx eslint --version',
    'python -m pytest --version',
    'python3.12 -m pip --help',
  ])('%s says nothing of the project', (command) => expect(asked(command)).toBe(true));

  it.each([
    ['', 'nothing'],
    ['pytest', 'no question'],
    ['pytest ?', 'a word nobody knows before it runs'],
    ['./tool --version', 'a file of the project'],
    ['/opt/tool/bin/x --version', 'not a program of the system'],
    ['shop --version', 'perhaps the project itself'],
    ['df -h', 'sizes for people'],
    ['grep -v', 'not its version'],
    ['npm run --help', 'runs the project'],
    ['git Status --help', 'no subcommand'],
    ['npx shop --version', 'the project itself', 'shop'],
    ['pytest --version', 'a program that the project installs', 'pytest'],
    ['python -m shop --version', 'a module of the project'],
    ['python -c pytest --version', 'code'],
    ['git log --oneline --help', 'more than a question'],
  ])('%s is not that: %s', (command, _why, ...own: readonly string[]) =>
    expect(asked(command, own)).toBe(false),
  );
});
