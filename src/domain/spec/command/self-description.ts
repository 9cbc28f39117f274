import { baseName, PREPARERS, READERS, SHELLS, SUBCOMMAND_TOOLS, VERIFIERS } from './names.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Tools where `-v` alone asks for the version; elsewhere it asks for more output. */
const SHORT_V = words(
  'node npm npx pnpm yarn bun deno tsc ruby php perl make gcc g++ clang docker terraform nginx redis-server gem',
);

/** Tools where `version` or `help` is answered by the tool itself, without looking at the project or a server. */
const WORD_COMMANDS = words('go terraform helm cargo npm git rustup brew gh');

/** Tools whose subcommands answer `--help` and `--version` themselves. */
const WITH_SUBCOMMANDS = words(
  'git docker cargo go kubectl helm terraform gh aws gcloud az pip pip3 npm pnpm yarn gem bundle rustup',
);

/** Subcommands that run the project's own code, which then gets the option. */
const RUNS_PROJECT = words('run exec x dlx run-script start test t node task tool compose plugin');

/** Modules of Python that are tools, not the project. */
const PYTHON_TOOLS = words(
  'pytest pip venv mypy ruff black flake8 pylint isort coverage tox nox build twine unittest ensurepip virtualenv poetry uv',
);

/** Tools that print sizes for people on `-h`. */
const HUMAN_SIZES = words('df du ls free sort tree grep chown ln');

const LONG = words('--version --help -version -V');

/** Tools that nobody's project is. A name that is known nowhere may be the project's own program. */
const FURTHER_TOOLS = words(`
  node npx python python3 pypy ruby perl php java javac kotlin scala ghc erl elixir lua R julia gcc g++ cc clang cmake ninja meson
  curl openssl ssh psql mysql sqlite3 redis-cli redis-server mongo mongosh nginx vite webpack rollup esbuild next
  nuxt ng tsx ts-node nodemon turbo nx lerna pm2 coverage uvicorn gunicorn celery alembic pre-commit helm
  kubectl kind minikube aws gcloud az gh act vault consul packer ansible ansible-playbook buf protoc ffmpeg pandoc
  tree rg fd bat vim code patch gpg cosign syft`);

const isKnownTool = (tool: string): boolean =>
  [VERIFIERS, SUBCOMMAND_TOOLS, READERS, PREPARERS, SHELLS, FURTHER_TOOLS].some((list) => list.has(tool)) ||
  /^python3?\.\d+$/.test(tool);

const asks = (tool: string, option: string): boolean =>
  LONG.has(option) ||
  (option === '-v' && SHORT_V.has(tool)) ||
  (option === '-h' && !HUMAN_SIZES.has(tool)) ||
  ((option === 'version' || option === 'help') && WORD_COMMANDS.has(tool));

/**
 * True when a tool is asked only for its own version or help, so that the answer says nothing of the project.
 * `ownPrograms` are names the project itself installs; they, scripts and anything named by a path are the project's
 * own code, and running that is a check.
 */
export const describesItself = (
  argv: readonly (string | null)[],
  ownPrograms: readonly string[] = [],
): boolean => {
  const [written, ...args] = argv;
  if (!written || args.length === 0 || args.some((word) => word === null)) return false;
  const isSystem = /^\/(usr\/(local\/)?)?bin\/[^/]+$/.test(written);
  if (written.includes('/') && !isSystem) return false;
  const tool = baseName(written);
  if (ownPrograms.includes(tool) || !isKnownTool(tool)) return false;
  const option = args.at(-1) ?? '';
  if (args.length === 1) return asks(tool, option);
  const [first, second] = args;
  if (args.length === 2 && WITH_SUBCOMMANDS.has(tool)) {
    return LONG.has(option) && /^[a-z][\w-]*$/.test(first ?? '') && !RUNS_PROJECT.has(first ?? '');
  }
  if (args.length === 2 && tool === 'npx')
    return asks(first ?? '', option) && !ownPrograms.includes(first ?? '');
  if (args.length === 3 && /^python[\d.]*$/.test(tool) && first === '-m')
    return PYTHON_TOOLS.has(second ?? '') && asks(second ?? '', option);
  return false;
};
