/** The inputs of action.yml, checked. Read without zod: the Action says what is wrong before it loads anything. */
export interface ActionInputs {
  readonly command: ActionCommand;
  readonly config: string | null;
  readonly trackers: readonly string[];
  readonly specs: readonly string[];
  readonly shard: { readonly index: number; readonly total: number } | null;
  /** For the command plan. */
  readonly shards: number | null;
  readonly resume: boolean;
  readonly dryRun: boolean;
  readonly failOn: 'no-go' | 'conditional' | 'never';
  readonly comment: boolean;
  readonly artifactName: string;
  readonly retentionDays: number | null;
  readonly token: string | null;
  readonly appUrl: string | null;
}

const COMMANDS = ['pipeline', 'spec', 'orchestrate', 'plan', 'gate', 'merge', 'report'] as const;
export type ActionCommand = (typeof COMMANDS)[number];

type Env = Readonly<Record<string, string | undefined>>;

/** What is wrong with an input, said as one sentence with the value and the fix. */
export type InputProblem = string;

/** The runner gives `dry-run` as INPUT_DRY-RUN. */
const raw = (env: Env, name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const oneOf = <T extends string>(
  env: Env,
  name: string,
  allowed: readonly T[],
  fallback: T,
  problems: InputProblem[],
): T => {
  const value = raw(env, name) || fallback;
  const found = allowed.find((one) => one === value);
  if (!found) problems.push(`input ${name} is "${value}"; use one of ${allowed.join(', ')}`);
  return found ?? fallback;
};

const readShard = (
  env: Env,
  command: ActionCommand,
  problems: InputProblem[],
): Pick<ActionInputs, 'shard' | 'shards'> => {
  const value = raw(env, 'shard');
  if (value === '') return { shard: null, shards: command === 'plan' ? 1 : null };
  if (command === 'plan' && /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 256) {
    return { shard: null, shards: Number(value) };
  }
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(value);
  const index = Number(match?.[1]);
  const total = Number(match?.[2]);
  if (command !== 'plan' && match && index >= 1 && index <= total && total <= 256) {
    return { shard: { index, total }, shards: null };
  }
  const wanted =
    command === 'plan' ? 'the number of shards, 1 to 256' : 'i/n with 1 ≤ i ≤ n ≤ 256, such as 2/3';
  problems.push(`input shard is "${value}"; use ${wanted}`);
  return { shard: null, shards: null };
};

const readRetention = (env: Env, problems: InputProblem[]): number | null => {
  const value = raw(env, 'retention-days');
  if (value === '') return null;
  const days = Number(value);
  if (Number.isInteger(days) && days >= 1 && days <= 90) return days;
  problems.push(`input retention-days is "${value}"; use a whole number from 1 to 90`);
  return null;
};

/** Reads every input; all problems come together. `required` in action.yml is not enforced by the runner. */
export const readInputs = (env: Env): { inputs: ActionInputs; problems: readonly InputProblem[] } => {
  const problems: InputProblem[] = [];
  const command = oneOf(env, 'command', COMMANDS, 'pipeline', problems);
  const artifactName = raw(env, 'artifact-name') || 'aurora-x';
  if (/["<>|*?:\r\n\\/]/.test(artifactName)) {
    problems.push(`input artifact-name is "${artifactName}"; leave out the characters " < > | * ? : \\ /`);
  }
  const inputs: ActionInputs = {
    command,
    config: raw(env, 'config') || null,
    trackers: lines(raw(env, 'tracker')),
    specs: lines(raw(env, 'spec')),
    ...readShard(env, command, problems),
    resume: oneOf(env, 'resume', ['auto', 'never'], 'auto', problems) === 'auto',
    dryRun:
      oneOf(env, 'dry-run', ['true', 'false'], 'false', problems) === 'true' || env['AURORA_DRY_RUN'] === '1',
    failOn: oneOf(env, 'fail-on', ['no-go', 'conditional', 'never'], 'no-go', problems),
    comment: oneOf(env, 'comment', ['auto', 'never'], 'auto', problems) === 'auto',
    artifactName,
    retentionDays: readRetention(env, problems),
    token: raw(env, 'token') || null,
    appUrl: raw(env, 'app-url') || null,
  };
  if (command === 'spec' && inputs.specs.length === 0) problems.push('command spec needs the input spec');
  return { inputs, problems };
};
