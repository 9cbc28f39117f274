import { describe, expect, it } from 'vitest';
import { programsOf } from '../../../src/domain/spec/command/programs.ts';

const names = (command: string): string[] => programsOf(command).map(({ name }) => name);

describe('programs that a command reaches', () => {
  it.each<[string, string[]]>([
    ['pytest -q && just test', ['pytest', 'just']],
    ['a | b |& c', ['a', 'b', 'c']],
    ['a; b & c', ['a', 'b', 'c']],
    ['(a; { b; })', ['a', 'b']],
    ['if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['for x in $(a); do b "$x"; done', ['a', 'b']],
    ['while a; do b; done < <(c)', ['c', 'a', 'b']],
    ['case $(a) in x) b;; esac', ['a', 'b']],
    ['x=$(a) y=`b` c', ['a', 'b', 'c']],
    ['c "$(b "$(a)")"', ['a', 'b', 'c']],
    ['diff <(a) <(b)', ['a', 'b', 'diff']],
    ['cat <<EOF\n$(a)\nEOF', ['a', 'cat']],
    ['[ -f "$(a)" ] && [[ $(b) == x ]]', ['a', 'b']],
    ['"py"test \\\n  -q', ['pytest']],
    ['X=1 Y=2 a', ['a']],
    ['echo rm -rf / ; printf "git push"', []],
    ['cd src; test -f a; true; exit 1', []],
    ['f() { a; }; f; b', ['a', 'b']],
    ['./run.sh; .venv/bin/pytest', ['./run.sh', '.venv/bin/pytest']],
    ['$TOOL --check', ['$TOOL']],
    ['', []],
    ['# nothing', []],
    ['if a', []],
  ])('%j', (command, expected) => {
    expect(names(command)).toEqual(expected);
  });
});

describe('wrappers are looked through', () => {
  it.each([
    'env -u A B=1 pytest -q',
    'timeout --signal=KILL -k 5 60 pytest',
    'nice -n 10 pytest',
    'sudo -u ci pytest',
    'time pytest',
    'exec pytest',
    'command pytest',
    'nohup pytest',
    'stdbuf -oL pytest',
    "bash -c 'pytest -q'",
    'bash -euo pipefail -c "pytest"',
    "timeout 5 env A=1 sh -c 'nice pytest'",
    'eval "pytest"',
    "trap 'pytest' EXIT",
    'xvfb-run -a pytest',
  ])('%s', (command) => {
    expect(names(command)).toEqual(['pytest']);
  });

  it('xargs and find -exec, whose own calls count too', () => {
    expect(names('git ls-files | xargs -0 -n 1 shellcheck')).toEqual(['git', 'shellcheck']);
    expect(names('find . -exec a {} \\; -exec b {} +')).toEqual(['find', 'a', 'b']);
  });
});

const position = (command: string, name: string) =>
  programsOf(command).find((one) => one.name === name)?.position;

const place = (command: string): (string | null)[] =>
  programsOf(command).map(({ span }) => span && command.slice(span.start, span.end));

describe('where a program stands', () => {
  it('tells what happens to its exit code', () => {
    expect(position('a || true', 'a')).toMatchObject({ beforeOr: 'true', sequence: false });
    expect(position('a && b || c', 'a')).toMatchObject({ beforeOr: 'c', beforeAnd: true });
    expect(position('a; b', 'a')).toMatchObject({ sequence: true, last: false });
    expect(position('a; b', 'b')).toMatchObject({ sequence: false, last: true });
    expect(position('set -e; a; b', 'a')).toMatchObject({ sequence: false });
    expect(position('a | b', 'a')).toMatchObject({ pipeLeft: true });
    expect(position('set -o pipefail; a | b', 'a')).toMatchObject({ pipeLeft: false });
    expect(position('a & b', 'a')).toMatchObject({ background: true });
    expect(position('! a', 'a')).toMatchObject({ negated: true });
    expect(position('if a; then b; fi', 'a')).toMatchObject({ condition: true });
    expect(position('echo $(a)', 'a')).toMatchObject({ capture: 'argument' });
    expect(position('x=$(a)', 'a')).toMatchObject({ capture: 'assigned' });
    expect(position('[ -n "$(a)" ]', 'a')).toMatchObject({ capture: 'tested' });
    expect(position('find . -exec a {} \\;', 'a')).toMatchObject({ each: true });
  });

  it('gives its place in the command, also in a quoted script', () => {
    expect(place('x=1 "py"test | tee')).toEqual(['"py"test', 'tee']);
    expect(place("bash -c 'a; b'")).toEqual(['a', 'b']);
    expect(place('bash -c "a \\"x\\""')).toEqual([null]);
  });
});
