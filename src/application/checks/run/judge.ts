import type { Code, Values } from '../../../domain/model/catalogue/index.ts';
import type { CommandResult } from '../../../ports/command-runner.ts';
import { parseNumber, type Operator, type Params } from './schema.ts';

/** Why a finished command is not a pass. */
export interface Verdict {
  readonly outcome: 'failed' | 'error' | 'timed-out' | 'not-run';
  readonly code: Code;
  readonly values: Values;
}

const LONGEST = 300;

const HOLDS: Readonly<Record<Operator, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
};

/** Words by which programs of all kinds say why they failed. */
const TELLING =
  /\b(error|exception|fail(?:ed|ure|s)?|assert\w*|expected|not ok|cannot|missing|denied|refused)\b/i;

/** A line that states the failure itself: `AssertionError: …`, `FAIL src/x`, `not ok 3`. */
const STATING = /\b[A-Z]\w*(?:Error|Exception)\b[^:]*:|^(?:✖|✗|FAIL(?:ED)?\b|not ok\b|error\b[^:]*:)/;

/** How far above the end a telling line is looked for. */
const NEAR_END = 30;

/** The line that says why: the last telling one near the end, else the last with a word in it. Error output counts last. */
export const lastLine = ({ stdout, stderr }: CommandResult): string => {
  const lines = `${stdout.text}\n${stderr.text}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .slice(-NEAR_END);
  const last =
    lines.findLast((line) => STATING.test(line)) ??
    lines.findLast((line) => TELLING.test(line)) ??
    lines.at(-1) ??
    '(no output)';
  return last.length > LONGEST ? `${last.slice(0, LONGEST)}…` : last;
};

/** `1: 3 failed, 12 passed` */
const said = (exitCode: number, last: string): string => `${exitCode}: ${last.replace(/\.$/, '')}`;

/** The last number in a text: `81.5%` is 81.5, `0.25s` is 0.25, `1,234` is 1234; versions are none. */
export const lastNumber = (text: string): number | null => {
  const last = text
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .match(/(?<![\w.-])-?\d+(?:\.\d+)?(?!\.?\d)/g)
    ?.at(-1);
  return last === undefined ? null : Number(last);
};

/** `bash: line 1: pytset: command not found`, `sh: 1: vitest: not found` */
const missingProgram = (stderr: string): string =>
  /(?:^|[\s:])([^\s:]+): (?:command )?not found\s*$/m.exec(stderr)?.[1] ??
  /([^\s:'‘]+)['’]?: No such file or directory/.exec(stderr)?.[1] ??
  'it calls';

const judgeExit = (result: CommandResult, wanted: number): Verdict | null => {
  const { exitCode, signal, stderr } = result;
  if (exitCode === wanted) return null;
  if (exitCode === null) {
    const hint = signal === 'SIGKILL' ? ', most likely because memory ran out' : '';
    return { outcome: 'failed', code: 'AX4803', values: { signal: signal ?? 'a signal', hint } };
  }
  if (exitCode === 127)
    return { outcome: 'error', code: 'AX4801', values: { program: missingProgram(stderr.text) } };
  if (exitCode === 126) {
    const program = /([^\s:]+): (?:Permission denied|Is a directory|cannot execute|Exec format)/.exec(
      stderr.text,
    )?.[1];
    return { outcome: 'error', code: 'AX4802', values: { program: program ?? 'A program' } };
  }
  return { outcome: 'failed', code: 'AX4001', values: { exitCode: said(exitCode, lastLine(result)) } };
};

const judgeOutput = (result: CommandResult, expect: NonNullable<Params['expect']>): Verdict | null => {
  const { contains, number } = expect;
  const last = lastLine(result);
  if (contains !== undefined && !`${result.stdout.text}\n${result.stderr.text}`.includes(contains)) {
    return { outcome: 'failed', code: 'AX4807', values: { expected: JSON.stringify(contains), last } };
  }
  if (number === undefined) return null;
  const actual = lastNumber(result.stdout.text);
  if (actual === null) return { outcome: 'failed', code: 'AX4809', values: { expected: number, last } };
  const { operator, value } = parseNumber(number);
  if (HOLDS[operator](actual, value)) return null;
  return { outcome: 'failed', code: 'AX4808', values: { actual, expected: number } };
};

/** Null when the command did what the check expects. */
export const judge = (
  result: CommandResult,
  params: Params,
  cwd: string,
  timeoutMs: number,
): Verdict | null => {
  if (result.spawnError !== null) {
    return {
      outcome: 'error',
      code: 'AX4806',
      values: { problem: result.spawnError.replace(/\.$/, ''), cwd },
    };
  }
  if (result.cancelled) return { outcome: 'not-run', code: 'AX4805', values: {} };
  if (result.timedOut) return { outcome: 'timed-out', code: 'AX4804', values: { seconds: timeoutMs / 1000 } };
  const exit = judgeExit(result, params.expect?.exitCode ?? 0);
  if (exit) return exit;
  return params.expect ? judgeOutput(result, params.expect) : null;
};
