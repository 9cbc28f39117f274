import { describe, expect, it } from 'vitest';
import { constantReason } from '../../../src/domain/spec/command/constant.ts';
import { projectFacts } from '../../../src/domain/spec/command/project-facts.ts';

const facts = projectFacts(
  JSON.stringify({
    name: '@me/sample',
    bin: './cli.js',
    scripts: {
      test: 'echo "Error: no test specified" && exit 1',
      hello: 'echo hi',
      again: 'npm run hello',
      real: 'vitest run',
      preguarded: 'eslint .',
      guarded: 'echo ok',
    },
  }),
  '[project]\nname = "x"\n[project.scripts]\npandoc = "x:main"\n[tool.other]\nruff = 1\n',
);

describe('commands that examine nothing', () => {
  it.each([
    'true',
    ':',
    '',
    '   # only a comment',
    'exit 0',
    'echo "$HOME is fine"',
    'printf "%s\\n" ok',
    'true && echo ok',
    '! false',
    '(exit 0)',
    'test 1 -eq 1',
    '[ a = a ]',
    '[[ 1 == 1 && -n x ]]',
    '(( 2 > 1 ))',
    '/bin/true',
    "bash -c 'echo ok'",
    'timeout 5 true',
    'node --version',
    'npm -v',
    'git --version && docker --version',
    'python3 -V',
    'pytest --help',
    'ruff --help',
    'go version',
    'cargo clippy --version',
    'python -m pytest --version',
    'npx tsc --version',
    "bash -c 'pytest --version'",
    'npm test',
    'npm t',
    'npm run hello',
    'npm run again',
    'yarn hello',
    'sleep 1; echo done',
    'ls',
    'ls -la .',
    'whoami && uname -a',
    'id',
    'seq 1 3',
    'expr 1 + 1',
    'cd .',
    'cat /dev/null',
    'test -d .',
    '[ -e / ]',
    'find . -name "*.nope"',
    'find -type f',
    'python3 -c ""',
    "python -c 'pass'",
    'python3 -c \'print("ok")\'',
    'node -e 0',
    "bash -c 'ls; whoami'",
  ])('%s', (command) => {
    const constant = constantReason(command, facts);
    expect(constant?.reason).toMatch(/^[A-Z].+[^ ]$/);
    expect(constant?.remedy).not.toBe('');
  });
});

describe('commands that may examine something', () => {
  it.each([
    'pytest',
    'pytest -v',
    'pytest --collect-only',
    'python run_server.py --help',
    'python -m mypackage --help',
    'node dist/cli.js --version',
    './bin/tool --help',
    '.venv/bin/pytest --version',
    'sample --version',
    'pandoc --help',
    'unheard-of-tool --help',
    'uv run app --help',
    'npx sample --version',
    'make help',
    'npm run real',
    'npm run build --help',
    'npm --prefix other test',
    'node --version && pytest',
    'node --version | grep v24',
    'test "$(node --version)" = v24.0.0',
    'test -f README.md',
    '[ "$X" = a ]',
    'command -v node',
    'cd src && true',
    ': < README.md',
    'echo "$(pytest)"',
    'exit 1',
    'false',
    'npm run guarded',
    'test a -nt b',
    '[[ a -nt b ]]',
    '[[ -f a ]]',
    '[[ $x == 1 ]]',
    '(( x > 1 ))',
    'exit $rc',
    'docker version',
    '$CMD --version',
    'if true',
    'ls dist',
    'ls *.md',
    'id deploy',
    'printenv DATABASE_URL',
    'df /data',
    'cd src',
    'cat README.md',
    'test -d src',
    'test -d "$HOME"',
    '[ -s / ]',
    'find src',
    'find . -exec shellcheck {} +',
    'find . -newer stamp',
    'test -z "$(find . -name x)"',
    'ls | grep README',
    "python3 -c 'import app'",
    'python3 app.py',
    'node -e \'require("./app")\'',
    'wc -l < README.md',
    'seq 1 3 > out/numbers',
    './ls',
  ])('%s', (command) => {
    expect(constantReason(command, facts)).toBeNull();
  });
});

it('facts of a broken or missing package.json are none', () => {
  expect(projectFacts(null)).toEqual({ scripts: {}, ownPrograms: [] });
  expect(projectFacts('{"scripts": ')).toEqual({ scripts: {}, ownPrograms: [] });
  expect(projectFacts('[]')).toEqual({ scripts: {}, ownPrograms: [] });
  expect(projectFacts('{"name":"a","bin":{"b":"x"},"scripts":{"t":1}}')).toEqual({
    scripts: {},
    ownPrograms: ['b'],
  });
});
