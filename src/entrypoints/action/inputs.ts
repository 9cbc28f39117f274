import { isAbsolute, relative } from 'node:path';
import { withoutDotSlash } from '../../domain/model/path.ts';

/** The inputs of action.yml, checked. Read without zod: the Action says what is wrong before it loads anything. */
export interface ActionInputs {
  readonly command: ActionCommand;
  readonly config: string | null;
  readonly trackers: readonly string[];
  readonly specs: readonly string[];
  readonly shard: { readonly index: number; readonly total: number } | null;
  /** For the command plan. */
  readonly shards: number | null;
  /** For the command report. */
  readonly report: 'run' | 'weekly';
  readonly resume: boolean;
  readonly dryRun: boolean;
  readonly failOn: 'no-go' | 'conditional' | 'never';
  readonly comment: boolean;
  readonly artifactName: string;
  /** Hex sha256 of the archive to report; `none`: the job that should have uploaded it gave none. Null: not known. */
  readonly artifactDigest: string | null;
  readonly retentionDays: number | null;
  readonly token: string | null;
  readonly appUrl: string | null;
  /** Position in a matrix of jobs, from 0; null outside one. */
  readonly matrixJob: number | null;
}

const COMMANDS = ['pipeline', 'spec', 'orchestrate', 'plan', 'gate', 'merge', 'report', 'sync'] as const;
export type ActionCommand = (typeof COMMANDS)[number];

/** Commands that look at the workspace; the others need no checkout. */
const WITHOUT_WORKSPACE: ReadonlySet<ActionCommand> = new Set(['plan', 'report']);
export const needsWorkspace = (command: ActionCommand): boolean => !WITHOUT_WORKSPACE.has(command);

type Env = Readonly<Record<string, string | undefined>>;

/** What is wrong with an input, said as one sentence with the value and the fix. */
export type InputProblem = string;

const MAX_SHARDS = 256;

/** Reads the raw values of one invocation and collects what is wrong with them. */
class Reader {
  readonly problems: InputProblem[] = [];
  readonly #env: Env;
  readonly #workspace: string;

  constructor(env: Env, workspace: string) {
    this.#env = env;
    this.#workspace = workspace;
  }

  /** The runner gives `dry-run` as INPUT_DRY-RUN. */
  raw(name: string): string {
    return (this.#env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.raw(name) || fallback;
    const found = allowed.find((one) => one === value);
    if (!found) this.wrong(name, `use one of ${allowed.join(', ')}`);
    return found ?? fallback;
  }

  /** As YAML writes it, in the three spellings that the runner's own tools accept. */
  flag(name: string): boolean {
    const value = this.raw(name) || 'false';
    if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(value)) this.wrong(name, 'use true or false');
    return value.toLowerCase() === 'true';
  }

  wrong(name: string, fix: string): void {
    this.problems.push(`input ${name} is ${JSON.stringify(this.raw(name))}; ${fix}`);
  }

  /** A path of the workspace, which may be written absolutely. */
  path(text: string): string {
    return withoutDotSlash(isAbsolute(text) ? relative(this.#workspace, text) : text);
  }

  paths(name: string): string[] {
    return this.raw(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => this.path(line));
  }
}

const readShard = (reader: Reader, command: ActionCommand): Pick<ActionInputs, 'shard' | 'shards'> => {
  const value = reader.raw('shard');
  if (value === '') return { shard: null, shards: command === 'plan' ? 1 : null };
  const nothing = { shard: null, shards: null };
  if (command === 'plan') {
    if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_SHARDS) {
      return { shard: null, shards: Number(value) };
    }
    reader.wrong('shard', `with the command plan use the number of shards, 1 to ${MAX_SHARDS}`);
    return nothing;
  }
  if (command === 'merge' || command === 'report' || command === 'sync') {
    reader.wrong('shard', `leave it out: the command ${command} has no shards`);
    return nothing;
  }
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(value);
  const [index, total] = [Number(match?.[1]), Number(match?.[2])];
  if (match && index >= 1 && index <= total && total <= MAX_SHARDS) {
    return { shard: { index, total }, shards: null };
  }
  reader.wrong('shard', `use i/n with 1 ≤ i ≤ n ≤ ${MAX_SHARDS}, such as 2/3`);
  return nothing;
};

const readRetention = (reader: Reader): number | null => {
  const value = reader.raw('retention-days');
  if (value === '') return null;
  if (/^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= 90) return Number(value);
  reader.wrong('retention-days', 'use a whole number from 1 to 90');
  return null;
};

const readArtifactName = (reader: Reader): string => {
  const name = reader.raw('artifact-name') || 'aurora-x';
  if (/["<>|*?:\r\n\\/]/.test(name)) {
    reader.wrong('artifact-name', 'leave out the characters " < > | * ? : \\ /');
  }
  return name;
};

const readArtifactDigest = (reader: Reader): string | null => {
  const value = reader.raw('artifact-digest').replace(/^sha256:/, '');
  if (value === '' || value === 'none' || /^[0-9a-f]{64}$/.test(value)) return value || null;
  reader.wrong('artifact-digest', 'use the output artifact-digest of actions/upload-artifact');
  return null;
};

/** Over the open network only with TLS: the job's OIDC token goes there. */
const readAppUrl = (reader: Reader): string | null => {
  const value = reader.raw('app-url');
  if (value === '') return null;
  const url = URL.parse(value);
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url?.protocol === 'https:' || (local && url?.protocol === 'http:')) return value;
  reader.wrong('app-url', 'use an https address, such as https://aurora.example.com');
  return null;
};

/** `2/6`: the runner fills it in. */
const readMatrixJob = (reader: Reader): number | null => {
  const match = /^(\d+)\/(\d+)$/.exec(reader.raw('matrix-job'));
  return match && Number(match[2]) > 1 ? Number(match[1]) : null;
};

/** Reads every input; all problems come together. `required` in action.yml is not enforced by the runner. */
export const readInputs = (
  env: Env,
  workspace: string,
): { inputs: ActionInputs; problems: readonly InputProblem[] } => {
  const reader = new Reader(env, workspace);
  const command = reader.oneOf('command', COMMANDS, 'pipeline');
  const config = reader.raw('config');
  const inputs: ActionInputs = {
    command,
    config: config === '' ? null : reader.path(config),
    trackers: reader.paths('tracker'),
    specs: reader.paths('spec'),
    ...readShard(reader, command),
    report: reader.oneOf('report', ['run', 'weekly'], 'run'),
    resume: reader.oneOf('resume', ['auto', 'never'], 'auto') === 'auto',
    dryRun: reader.flag('dry-run') || env['AURORA_DRY_RUN'] === '1',
    failOn: reader.oneOf('fail-on', ['no-go', 'conditional', 'never'], 'no-go'),
    comment: reader.oneOf('comment', ['auto', 'never'], 'auto') === 'auto',
    artifactName: readArtifactName(reader),
    artifactDigest: readArtifactDigest(reader),
    retentionDays: readRetention(reader),
    token: reader.raw('token') || null,
    appUrl: readAppUrl(reader),
    matrixJob: readMatrixJob(reader),
  };
  if (command === 'spec' && inputs.specs.length === 0) {
    reader.problems.push('input spec is empty; the command spec needs at least one spec file');
  }
  return { inputs, problems: reader.problems };
};
