import { describe, expect, it } from 'vitest';
import { scriptsBehind, type RunnerFiles } from '../../../src/domain/spec/command/scripts-behind.ts';

const MAKEFILE = `PY := python3
RUN = $(PY) -m

.PHONY: all test lint
all: test lint

test: deps | out
\t@echo testing
\t$(RUN) pytest -q
lint:
\t-ruff check . ; \\
\t  mypy $$(ls src)
deps:
\t@+pip install -r requirements.txt
odd:
\t$(shell uname) x
`;

const JUSTFILE = `set shell := ["bash", "-c"]
x := "1"

default: test

# all tests
test *args: (build "x") lint
    @pytest {{args}}

build target:
    -tsc -p {{target}}

lint:
    ruff check .

script:
    #!/usr/bin/env python3
    print(1)
`;

const files: RunnerFiles = {
  packageJson: {
    file: 'web/package.json',
    text: '{"name":"x","scripts":{"pretest":"a","test":"b && c","lint":"d"}}',
  },
  makefile: { file: 'Makefile', text: MAKEFILE },
  justfile: { file: 'justfile', text: JUSTFILE },
};

const commands = (call: string): string[] =>
  scriptsBehind(call.split(' '), files).map(({ command }) => command);

describe('npm and its kin', () => {
  it.each<[string, string[]]>([
    ['npm test', ['a', 'b && c']],
    ['npm t -- --ci', ['a', 'b && c']],
    ['npm run lint', ['d']],
    ['yarn lint', ['d']],
    ['pnpm run lint', ['d']],
    ['npm run absent', []],
    ['npm ci', []],
    ['npm --prefix other test', []],
    ['npm -w pkg test', []],
    ['npx lint', []],
    ['npm', []],
    ['npm run', []],
    ['npm run-script lint', ['d']],
    ['bun run lint', ['d']],
    ['bun test', []],
    ['npm lint', []],
  ])('%s', (call, expected) => expect(commands(call)).toEqual(expected));

  it('writes another command into the script and leaves the rest', () => {
    const [script] = scriptsBehind(['npm', 'run', 'lint'], files);
    expect(script?.label).toBe('the script "lint" of web/package.json');
    expect(JSON.parse(script?.with('e "f"') ?? '')).toEqual({
      name: 'x',
      scripts: { pretest: 'a', test: 'b && c', lint: 'e "f"' },
    });
  });
});

describe('make', () => {
  it('follows prerequisites and variables', () => {
    expect(commands('make test')).toEqual([
      'pip install -r requirements.txt',
      'echo testing',
      'python3 -m pytest -q',
    ]);
    expect(commands('make')).toEqual([...commands('make test'), ...commands('make lint')]);
    expect(commands('make lint')).toEqual(['ruff check . ; \\\n  mypy $(ls src)']);
    expect(commands('make -j4 V=1 test')).toEqual(commands('make test'));
  });

  it('leaves out what only make can work out, and other files', () => {
    expect(commands('make odd')).toEqual([]);
    expect(commands('make -C sub test')).toEqual([]);
    expect(commands('make absent')).toEqual([]);
    const made = (text: string, call = 'make'): string[] =>
      scriptsBehind(call.split(' '), { ...files, makefile: { file: 'Makefile', text } }).map(
        ({ command }) => command,
      );
    expect(made('.ONESHELL:\nall:\n\tnpm test\n')).toEqual([]);
    expect(made('SHELL = /bin/zsh\nall:\n\tnpm test\n')).toEqual([]);
    expect(made('include other.mk\nall:\n\tnpm test\n')).toEqual([]);
    expect(made('# nothing\n')).toEqual([]);
    expect(made('.PHONY: a\n')).toEqual([]);
    expect(made('a: b\n\t$(UNKNOWN) x\n\t@\nb: a\n\tnpm test')).toEqual(['npm test']);
    expect(made('A = $(B)\nB = $(A)\nall:\n\t$(A) x\n')).toEqual([]);
  });

  it('writes another command into the recipe and leaves the rest', () => {
    const [script] = scriptsBehind(['make', 'lint'], files);
    expect(script?.forgiven).toContain('-');
    expect(script?.with('x $(y)')).toBe(MAKEFILE.replace(/\t-ruff[^]*?src\)\n/, '\t-x $$$$(y)\n'));
  });
});

describe('just', () => {
  it('follows dependencies', () => {
    expect(commands('just')).toEqual(['tsc -p {{target}}', 'ruff check .', 'pytest {{args}}']);
    expect(commands('just lint')).toEqual(['ruff check .']);
    expect(commands('just script')).toEqual([]);
    expect(commands('just -f other lint')).toEqual([]);
    expect(commands('just absent')).toEqual([]);
    expect(commands('just')).toEqual(commands('just --quiet X=1'));
  });

  it('writes another command into the recipe and leaves the rest', () => {
    const [script] = scriptsBehind(['just', 'lint'], files);
    expect(script?.with('other')).toBe(JUSTFILE.replace('ruff check .', 'other'));
  });
});
