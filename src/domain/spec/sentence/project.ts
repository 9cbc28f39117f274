/** Which tools a project uses; the caller looks at its files. */
export type Project = 'node' | 'python' | 'go' | 'rust' | 'make' | 'unknown';

/** Something that projects do under many names. */
export type Activity =
  | 'unit-tests'
  | 'integration-tests'
  | 'end-to-end-tests'
  | 'smoke-tests'
  | 'lint'
  | 'types'
  | 'format'
  | 'build'
  | 'audit'
  | 'docs';

type Commands = Readonly<Record<Activity, string | null>>;

const node: Commands = {
  'unit-tests': 'npm test',
  'integration-tests': 'npm run test:integration',
  'end-to-end-tests': 'npm run test:e2e',
  'smoke-tests': 'npm run test:smoke',
  lint: 'npm run lint',
  types: 'npx tsc --noEmit',
  format: 'npx prettier --check .',
  build: 'npm run build',
  audit: 'npm audit --audit-level=high',
  docs: 'npm run docs',
};

const COMMANDS: Readonly<Record<Project, Commands>> = {
  node,
  python: {
    'unit-tests': 'pytest',
    'integration-tests': 'pytest tests/integration',
    'end-to-end-tests': 'pytest tests/e2e',
    'smoke-tests': 'pytest -m smoke',
    lint: 'ruff check .',
    types: 'mypy .',
    format: 'ruff format --check .',
    build: 'python -m build',
    audit: 'pip-audit',
    docs: 'mkdocs build --strict',
  },
  go: {
    'unit-tests': 'go test ./...',
    'integration-tests': 'go test -tags=integration ./...',
    'end-to-end-tests': 'go test -tags=e2e ./...',
    'smoke-tests': 'go test -run Smoke ./...',
    lint: 'golangci-lint run',
    types: 'go vet ./...',
    format: 'test -z "$(gofmt -l .)"',
    build: 'go build ./...',
    audit: 'govulncheck ./...',
    docs: null,
  },
  rust: {
    'unit-tests': 'cargo test',
    'integration-tests': "cargo test --test '*'",
    'end-to-end-tests': 'cargo test --test e2e',
    'smoke-tests': 'cargo test smoke',
    lint: 'cargo clippy -- -D warnings',
    types: 'cargo check',
    format: 'cargo fmt --check',
    build: 'cargo build --release',
    audit: 'cargo audit',
    docs: 'cargo doc --no-deps',
  },
  make: {
    'unit-tests': 'make test',
    'integration-tests': 'make test-integration',
    'end-to-end-tests': 'make test-e2e',
    'smoke-tests': 'make smoke',
    lint: 'make lint',
    types: 'make typecheck',
    format: 'make format-check',
    build: 'make build',
    audit: 'make audit',
    docs: 'make docs',
  },
  // Without a project to look at, the words of the most common one, marked as a guess.
  unknown: node,
};

/** The usual command for an activity, or null where a project has none. */
export const usualCommand = (activity: Activity, project: Project): string | null =>
  COMMANDS[project][activity];

/** Tools that people name without saying how to call them. */
export const TOOLS: Readonly<Record<string, string>> = {
  bandit: 'bandit -r .',
  black: 'black --check .',
  clippy: 'cargo clippy -- -D warnings',
  eslint: 'npx eslint .',
  flake8: 'flake8',
  gofmt: 'test -z "$(gofmt -l .)"',
  'golangci-lint': 'golangci-lint run',
  govulncheck: 'govulncheck ./...',
  hadolint: 'hadolint Dockerfile',
  isort: 'isort --check .',
  jest: 'npx jest',
  mypy: 'mypy .',
  oxlint: 'npx oxlint',
  'npm audit': 'npm audit',
  'pip-audit': 'pip-audit',
  'pre-commit': 'pre-commit run --all-files',
  prettier: 'npx prettier --check .',
  pylint: 'pylint .',
  pyright: 'pyright',
  pytest: 'pytest',
  ruff: 'ruff check .',
  shellcheck: "shellcheck $(git ls-files '*.sh')",
  tox: 'tox',
  trivy: 'trivy fs --exit-code 1 .',
  tsc: 'npx tsc --noEmit',
  vitest: 'npx vitest run',
};

/** Files that people call by another name. */
export const FILES: Readonly<Record<string, string>> = {
  readme: 'README.md',
  changelog: 'CHANGELOG.md',
  license: 'LICENSE',
  licence: 'LICENSE',
  'license file': 'LICENSE',
  'contributing guide': 'CONTRIBUTING.md',
  contributing: 'CONTRIBUTING.md',
  'security policy': 'SECURITY.md',
  'code of conduct': 'CODE_OF_CONDUCT.md',
  codeowners: '.github/CODEOWNERS',
  dockerfile: 'Dockerfile',
  makefile: 'Makefile',
  'package lock': 'package-lock.json',
  'dependabot config': '.github/dependabot.yml',
  'pull request template': '.github/PULL_REQUEST_TEMPLATE.md',
  'pr template': '.github/PULL_REQUEST_TEMPLATE.md',
};
