import { join } from 'node:path';
import type { CommandRequest, CommandResult } from '../../../ports/command-runner.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { reproduction } from './describe.ts';
import { judge, lastNumber } from './judge.ts';
import type { Params } from './schema.ts';

const requestOf = (params: Params, context: CheckContext): CommandRequest => {
  const { check, config, files, env, redact } = context;
  const limits = config.execution;
  return {
    command: params.run,
    shell: params.shell,
    cwd: params.cwd === undefined ? files.root : join(files.root, params.cwd),
    env,
    timeoutMs: check.timeoutMs,
    outputCapBytes: limits.outputCapBytes,
    memoryMiB: params.memory ?? limits.memoryMiB,
    cpuSeconds: params.cpu ?? limits.cpuSeconds,
    processes: limits.processes,
    network: params.network ?? limits.network,
    redact,
  };
};

const captureOf = ({ bytes, sha256, truncated }: CommandResult['stdout']) => ({ bytes, sha256, truncated });

const measuresOf = (params: Params, result: CommandResult): Record<string, number> => {
  const value = params.expect?.number === undefined ? null : lastNumber(result.stdout.text);
  return value === null ? {} : { value };
};

/** Runs the command as a person would who pastes it into a terminal, and judges how it ended. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const request = requestOf(params, context);
  // The working directory comes from the project; `stat` refuses what leaves the workspace.
  if (params.cwd !== undefined && (await context.files.stat(params.cwd))?.kind !== 'directory') {
    return answer.error('AX4806', {
      problem: 'the working directory is not a folder of the workspace',
      cwd: params.cwd,
    });
  }
  const result = await context.runner.run(request, context.signal);
  const verdict = judge(result, params, params.cwd ?? '.', request.timeoutMs);
  const command = reproduction(params);
  return {
    outcome: verdict?.outcome ?? 'passed',
    reason: verdict ? answer.reason(verdict.code, { command, ...verdict.values }) : null,
    exitCode: result.exitCode,
    stdout: result.stdout.text,
    stderr: result.stderr.text,
    stdoutCapture: captureOf(result.stdout),
    stderrCapture: captureOf(result.stderr),
    quotas: result.quotas,
    measures: measuresOf(params, result),
  };
};
