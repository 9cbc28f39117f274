import { nth } from '../text/pick.ts';
/** Programs that a command in a criterion may begin with; prose in backticks must not become a command. */
const PROGRAMS = new Set(
  `act ansible ansible-playbook apt apt-get awk aws az bandit bash bats bazel bin/rails black brew buf bun bundle bunx cargo cat cd
  chmod clang-tidy cmake codecov composer conftest cosign coverage cp ctest curl cypress dart date deno df diff dig
  docker docker-compose dotnet du echo env eslint find firebase flake8 flutter forge git gh gcloud ginkgo go gofmt
  golangci-lint govulncheck gradle gradlew grep grype head helm hadolint hey hugo isort java javac jest jq just k6 kind
  kubeconform kubectl kustomize ln locust ls lychee make markdownlint meson minikube mix mkdir mocha mv mvn mvnw mypy
  nc ninja node nox npm npx nslookup openssl osv-scanner oxlint packer php phpunit pip pip-audit pip3 playwright pnpm podman poetry
  pre-commit prettier promtool psql pulumi py.test pylint pyright pytest python python2 python3 rake redis-cli rg rm
  rspec rsync ruby ruff rustc rustup safety scp sed semgrep sh shellcheck sort sqlfluff ssh stat stryker stylelint swift
  systemctl syft tar task tee terraform terragrunt test tflint tfsec timeout tox trivy trufflehog tsc turbo uv uvicorn uvx
  vale vault vegeta vitest wc wget which wrk xcodebuild xmllint yamllint yarn yq zig zsh gitleaks gotestsum hatch invoke pdm nx`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Programs that make sense without an argument. */
const ALONE = new Set([
  'make',
  'pytest',
  'tox',
  'nox',
  'just',
  'jest',
  'vitest',
  'rspec',
  'rake',
  'mypy',
  'phpunit',
  'ctest',
  'eslint',
  'tsc',
  'bats',
  'mocha',
  'pre-commit',
  'ninja',
  'golangci-lint',
  'govulncheck',
  'pip-audit',
  'task',
  'yarn',
]);

const SCRIPT = /^\.{0,2}\/?[\w.@-]+(?:\/[\w.@-]+)*\.(?:sh|bash|py|js|mjs|ts|rb|pl)$/;

const bareName = (word: string): string => word.replace(/^.*\//, '');

/**
 * Whether a piece of code reads as a shell command: it begins (after assignments, `!`, `time`, `sudo`, an opening
 * parenthesis) with a program we know or a script with a path.
 */
export const looksLikeCommand = (code: string): boolean => {
  // A single word that is no path runs only when it is a program that needs no argument.
  if (!/\s/.test(code) && !/^(?:\.|bin\/|scripts\/)/.test(code)) return ALONE.has(code);
  const words = code
    .slice(0, 400)
    .trim()
    .replace(/^\$\s+/, '')
    .split(/\s+/);
  let at = 0;
  while (/^(?:!|\(|\{|time|sudo|exec|command|nohup|[A-Za-z_]\w*=\S*)$/.test(nth(words, at))) at += 1;
  const first = nth(words, at);
  const more = words.length > at + 1;
  if (/^(?:for|while|until|if|case)$/.test(first)) return /\b(?:done|fi|esac)\b/.test(code);
  if (/^(?:\[|\[\[)$/.test(first)) return more;
  if (PROGRAMS.has(first)) return (more || ALONE.has(first)) && !isProse(words, at);
  const path =
    first.startsWith('./') ||
    first.startsWith('../') ||
    first.startsWith('bin/') ||
    first.startsWith('scripts/');
  if (path)
    return (
      !first.endsWith('/') &&
      (more || first.startsWith('./') || SCRIPT.test(first)) &&
      !/\.(?:md|json|ya?ml|txt)$/.test(first)
    );
  return (
    more && (first.includes('/') ? PROGRAMS.has(bareName(first)) || SCRIPT.test(first) : SCRIPT.test(first))
  );
};

/** `test coverage above 80`, `make sure that …`, `find out`: words that are also programs, in a sentence. */
const isProse = (words: readonly string[], at: number): boolean => {
  const second = nth(words, at + 1);
  const sentence: Readonly<Record<string, RegExp>> = {
    make: /^(?:sure|it|the|a|all|every|this|that)$/,
    test: /^(?:coverage|suite|suites|results?|cases?|plan|data|the|all|every|that|files?|environment)$/,
    find: /^(?:out|all|the|a|any|every)$/,
    go: /^(?:to|live|no-go|through|over)$/,
    task: /^(?:is|has|id|status|owner)$/,
    sort: /^(?:by|the|all|out)$/,
    date: /^(?:of|is|and)$/,
    env: /^(?:vars?|variables?|file|files)$/,
    head: /^(?:of|commit)$/,
    just: /^(?:a|the|one|once|works?|run|as)$/,
    which: /^(?:is|are|was|the|has)$/,
    safety: /^(?:and|first|net)$/,
    act: /^(?:on|as)$/,
    kind: /^(?:of|is)$/,
    node: /^(?:version|is|and)$/,
    python: /^(?:version|is|and|code|\d[\d.]*)$/,
    java: /^(?:version|is|and|code)$/,
    docker: /^(?:image|images|and|is)$/,
    git: /^(?:history|repo|repository|and|is|hooks?)$/,
    coverage: /^(?:above|over|at|is|of|on|and|stays?|≥|>=|>|\d.*)$/,
    watch: /./,
  };
  return sentence[nth(words, at)]?.test(second) ?? false;
};
