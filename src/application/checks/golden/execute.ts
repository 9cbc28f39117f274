import type { CommandResult } from '../../../ports/command-runner.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { compile, type Needle } from '../shared/pattern.ts';
import { got, readText, type Read, type Refusal } from '../shared/read.ts';
import { unifiedDiff } from './diff.ts';
import type { Params } from './schema.ts';

type Normalise = (text: string) => string;

const normaliserOf = async (rules: Params['normalise']): Promise<Read<Normalise>> => {
  const steps: { readonly needle: Needle; readonly replace: string }[] = [];
  for (const { pattern, replace } of rules) {
    const needle = await compile(pattern);
    if (!needle.ok) return needle;
    steps.push({ needle: needle.value, replace });
  }
  return got((text) =>
    steps.reduce(
      (sofar, { needle, replace }) => needle.replaceAll(sofar, replace),
      text.replaceAll('\r\n', '\n'),
    ),
  );
};

const runCommand = (params: Params, context: CheckContext): Promise<CommandResult> => {
  const { execution } = context.config;
  return context.runner.run(
    {
      command: params.run,
      shell: execution.shell,
      cwd: context.files.root,
      env: context.env,
      timeoutMs: context.check.timeoutMs,
      outputCapBytes: execution.outputCapBytes,
      memoryMiB: execution.memoryMiB,
      cpuSeconds: execution.cpuSeconds,
      processes: execution.processes,
      network: execution.network,
      redact: context.redact,
    },
    context.signal,
  );
};

/** Why the output cannot be compared, or null. */
const unusable = (params: Params, result: CommandResult): Refusal | null => {
  const { run: command } = params;
  if (result.spawnError !== null) return { code: 'AX4573', values: { command, problem: result.spawnError } };
  if (result.cancelled) return { code: 'AX4573', values: { command, problem: 'the run was stopped' } };
  if (result.exitCode !== 0) {
    const end =
      result.signal === null ? `exit code ${result.exitCode ?? 'unknown'}` : `signal ${result.signal}`;
    return { code: 'AX4573', values: { command, problem: `it ended with ${end}` } };
  }
  return result.stdout.truncated ? { code: 'AX4574', values: { command, bytes: result.stdout.bytes } } : null;
};

/** Runs the command and compares its standard output with the stored file, both normalised. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { run: command, file } = params;
  const normalise = await normaliserOf(params.normalise);
  if (!normalise.ok) return answer.error(normalise.refusal.code, normalise.refusal.values);
  const stored = await readText(context.files, file);
  if (!stored.ok) {
    return stored.refusal.code === 'AX4501'
      ? answer.failed('AX4571', { file, command })
      : answer.error(stored.refusal.code, stored.refusal.values);
  }
  const expected = normalise.value(context.redact(stored.value));
  if (expected.trim() === '') return answer.failed('AX4572', { file, command });
  const result = await runCommand(params, context);
  const captured = { exitCode: result.exitCode, stderr: result.stderr.text, quotas: result.quotas };
  if (result.timedOut) {
    const limit = context.check.timeoutMs;
    return { outcome: 'timed-out', reason: answer.reason('AX4575', { command, limit }), ...captured };
  }
  const wrong = unusable(params, result);
  if (wrong !== null) {
    const outcome = wrong.code === 'AX4573' && result.exitCode !== null ? 'failed' : 'error';
    return { ...answer[outcome](wrong.code, wrong.values), ...captured };
  }
  const diff = unifiedDiff(expected, normalise.value(result.stdout.text), file);
  if (diff === null) return { ...answer.passed({ log: [`the output is what ${file} holds`] }), ...captured };
  const { differing, text } = diff;
  return { ...answer.failed('AX4570', { command, file, lines: differing }, { log: [text] }), ...captured };
};
