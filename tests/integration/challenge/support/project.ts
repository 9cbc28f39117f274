import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A tool that does nothing and succeeds; some print what the real one would. */
const TOOLS: Readonly<Record<string, string>> = {
  pytest: 'case " $* " in *junitxml*) echo "<testsuite/>" >report.xml;; esac; echo "12 passed in 0.10s"',
  mypy: 'echo "Success: no issues found"',
  ruff: ':',
  eslint: ':',
  shellcheck: 'for f in "$@"; do [ -f "$f" ] || exit 2; done',
  docker: 'case "$1" in ps) echo web;; esac',
  curl: 'echo \'{"ok":true}\'',
  app: 'echo ready',
  tsc: 'mkdir -p dist; echo built >dist/app.js',
  jest: '[ -f dist/app.js ] || [ ! -f needs-build ]',
  just: 'awk -v r="$1:" \'$0==r{on=1;next} /^[^ ]/{on=0} on{sub(/^ +/,""); print}\' justfile | bash -e',
  pandoc: ':',
};

const JUSTFILE =
  'test:\n    pytest -q\n\nlint:\n    ruff check . || true\n\nboth:\n    ruff check .\n    mypy src\n';

const FILES: Readonly<Record<string, string>> = {
  'README.md': '# Sample\n\nUsage: none\n',
  'src/app.py': 'import os\n\n\ndef main():\n    return os.name\n',
  'src/other.py': 'try:\n    import yaml\nexcept ImportError:\n    yaml = None\n',
  'data.json': '{"ok": true, "items": [1, 2]}\n',
  'scripts/check.sh': '#!/bin/sh\ntest -f README.md\n',
  'scripts/lint.sh': '#!/bin/bash\nset -e\nruff check .\necho fine\n',
  'scripts/lax.sh': '#!/usr/bin/env bash\nruff check .\necho finished\n',
  'scripts/strict.sh': '#!/bin/bash -e\nruff check .\necho finished\n',
  'scripts/empty.sh': '#!/bin/sh\n# to do\n',
  '.venv/bin/activate': 'export PATH="$PWD/.venv/bin:$PATH"\n',
  '.venv/bin/pytest': '#!/bin/sh\nexit 0\n',
  'node_modules/.bin/vitest': '#!/bin/sh\nexit 0\n',
  'package.json': `${JSON.stringify({
    name: 'sample',
    version: '1.0.0',
    scripts: {
      test: 'jest',
      lint: 'eslint . || true',
      types: 'tsc --noEmit',
      all: 'npm run types && npm test',
      hello: 'echo hello',
      selfmade: 'echo ok > ok.txt && grep -q ok ok.txt',
    },
  })}\n`,
  'plain/package.json':
    '{"name":"plain","scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}\n',
  justfile: JUSTFILE,
  'expected.txt': 'ready\n',
  'poetry/pyproject.toml': '[project.scripts]\npandoc = "sample:main"\n',
  Makefile: [
    'PY = pytest',
    'test: clean',
    '\t@$(PY) -q tests',
    'lint:',
    '\t-ruff check .',
    'types:',
    '\tmypy src || true',
    'clean:',
    '\trm -rf build',
    'selfmade: clean',
    '\t@echo ok | grep -q ok',
    'unknown:',
    '\t@echo start',
    '\t$(call run,tests)',
    'count:',
    '\ttest $$(ls src | wc -l) -lt 10',
    '',
  ].join('\n'),
};

export interface Project {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
}

const write = async (path: string, text: string, mode: number): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  await chmod(path, mode);
};

/** A small project with a Python, a JavaScript and a shell side, and a PATH on which its tools are. */
export const createProject = async (): Promise<Project> => {
  const base = await mkdtemp(join(tmpdir(), 'challenge-project-'));
  const root = join(base, 'work');
  for (const [name, body] of Object.entries(TOOLS))
    await write(join(base, 'bin', name), `#!/bin/bash\n${body}\n`, 0o755);
  for (const [path, text] of Object.entries(FILES))
    await write(join(root, path), text, text.startsWith('#!') ? 0o755 : 0o644);
  return { root, env: { PATH: `${join(base, 'bin')}:/usr/bin:/bin`, HOME: base, LANG: 'C.UTF-8' } };
};

/** One digest over every path and every byte in a folder. */
export const digestOf = async (root: string): Promise<string> => {
  const hash = createHash('sha256');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const path of entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()) {
    hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
};
