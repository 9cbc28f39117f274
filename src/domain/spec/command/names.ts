/** What is known of programs by their name. Closed lists: a name that is on none is a program that decides. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Builtins of bash that examine something and can say no. */
export const EXAMINING_BUILTINS = words(
  'test [ eval cd pushd source . read wait type hash let mapfile readarray',
);

/** All other builtins; none is a program. */
export const OTHER_BUILTINS = words(`
  : alias bg bind break builtin caller compgen complete compopt continue declare dirs disown echo enable
  exit export false fc fg getopts help history jobs kill local logout popd printf pwd readonly return set shift
  shopt suspend times trap true typeset ulimit umask unalias unset`);

export const SHELLS = words('bash sh dash zsh ksh');

/** Tools whose exit code is the whole point of calling them. Their failure must never be lost. */
export const VERIFIERS = words(`
  pytest py.test tox nox unittest mypy pyright ruff flake8 pylint black isort bandit pip-audit safety jest vitest
  mocha ava tap cypress playwright eslint oxlint biome prettier tsc stylelint knip stryker phpunit phpstan psalm rspec rubocop
  brakeman ctest gtest golangci-lint staticcheck govulncheck shellcheck hadolint yamllint markdownlint actionlint
  checkov tfsec trivy grype semgrep gitleaks detekt ktlint checkstyle spotbugs swiftlint terraform tflint conftest
  opa kubeconform kubeval promtool cargo go gradle gradlew mvn mvnw dotnet swift bazel make just npm pnpm yarn bun deno npx rake
  mix sbt lein`);

/** Programs that get things ready or out of the way, or show something: not what a check is about. */
export const PREPARERS = words(`
  mkdir cp mv touch rm rmdir ln chmod chown install mktemp sleep date tee cat ls tree clear tput stty echo printf
  true pwd whoami id uname hostname env printenv which whereis file du df free ps nproc getconf basename dirname
  realpath readlink seq yes kill pkill killall say notify-send logger mail wget rsync scp tar unzip zip gzip gunzip
  apt-get apt apk brew yum dnf sync lsof direnv nvm asdf corepack open xdg-open head tail wc
  systemctl service launchctl`);

/** Subcommands and targets that prepare (`npm ci; npm test`, `make clean; make test`). */
export const PREPARING_WORDS = words(`
  install ci i add clean setup deps dependencies bootstrap init prepare up start down stop sync fetch pull checkout
  switch clone restore stash submodule config login mod tidy download version help list ls
  status log remote branch tag rev-parse describe create venv env upgrade update`);

/** Tools that take such a subcommand. */
export const SUBCOMMAND_TOOLS = words(`
  npm pnpm yarn bun pip pip3 uv poetry pipenv conda bundle gem composer cargo go rustup make just docker podman
  docker-compose git terraform dotnet mix brew`);

/** Programs that only pass on what they read from a pipe: their own success says nothing of what came in. */
export const FILTERS = words(`
  cat tee head tail sort uniq wc tr cut column less more nl fold rev tac sed awk gawk jq yq xargs tee ts pv fmt
  paste strings base64 hexdump xxd gzip ansifilter`);

/** Programs at the end of a pipeline that answer by what they read. */
export const EXAMINERS = words('grep egrep fgrep rg ag diff cmp comm read');

/** Programs whose output, not their exit code, is what is examined. */
export const READERS = words(`
  grep egrep fgrep rg ag find fd ls cat head tail wc sort uniq cut tr sed awk gawk jq yq du df ps stat diff cmp comm
  git gofmt goimports date printenv env id uname nproc ss netstat lsof readlink realpath basename dirname strings
  file tree column tac nl seq printf echo`);

/** The last part of a path: `python` for `/usr/bin/python`. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
