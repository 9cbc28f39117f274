import type { FilesReader } from '../../../ports/files.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { judge } from '../shared/assertion.ts';
import type { ValueAssertion } from '../shared/assertion-text.ts';
import { parseJson, parseYaml } from '../shared/parse.ts';
import { compile, type Needle } from '../shared/pattern.ts';
import { expand, problemOf, readText, withoutSlash, type Read, type Refusal } from '../shared/read.ts';
import type { Params } from './schema.ts';

const LOG_LIMIT = 50;

const wrongValue = (
  path: string,
  parsed: Read<Parameters<typeof judge>[0]>,
  list: readonly ValueAssertion[],
): Refusal | null => {
  if (!parsed.ok) return parsed.refusal;
  for (const one of list) {
    const wrong = judge(parsed.value, one);
    if (wrong !== null)
      return { code: 'AX4507', values: { path, at: one.path === '' ? '/' : one.path, ...wrong } };
  }
  return null;
};

const wrongText = async (
  path: string,
  text: string,
  params: Params,
  pattern: Needle | null,
): Promise<Refusal | null> => {
  const missing = (params.contains ?? []).find((wanted) => !text.includes(wanted));
  if (missing !== undefined) return { code: 'AX4504', values: { path, text: missing } };
  if (pattern !== null && !pattern.test(text))
    return { code: 'AX4505', values: { path, pattern: pattern.source } };
  const json = params.json === undefined ? null : wrongValue(path, parseJson(path, text), params.json);
  if (json !== null || params.yaml === undefined) return json;
  return wrongValue(path, await parseYaml(path, text), params.yaml);
};

/** What is wrong with one file, or null. */
const wrongFile = async (
  files: FilesReader,
  path: string,
  params: Params,
  pattern: Needle | null,
): Promise<Refusal | null> => {
  const size = (await files.stat(path))?.bytes ?? 0;
  if (params.minBytes !== undefined && size < params.minBytes) {
    return { code: 'AX4503', values: { path, bytes: size, min: params.minBytes } };
  }
  if (params.digest !== undefined) {
    const digest = `sha256:${(await files.digest(path)) ?? ''}`;
    if (digest !== params.digest)
      return { code: 'AX4506', values: { path, actual: digest, expected: params.digest } };
  }
  const { contains, json, yaml } = params;
  if (contains === undefined && pattern === null && json === undefined && yaml === undefined) return null;
  const read = await readText(files, path);
  return read.ok ? wrongText(path, read.value, params, pattern) : read.refusal;
};

const isEmpty = async (files: FilesReader, paths: readonly string[]): Promise<boolean> => {
  for (const path of paths) {
    if (((await files.stat(path))?.bytes ?? 0) > 0) return false;
  }
  return true;
};

const UNREADABLE: ReadonlySet<string> = new Set(['AX4508', 'AX4511', 'AX4512']);

/** A file that cannot be examined is an error; one that was examined and is wrong is a failure. */
const answerWith = (answer: Answer, { code, values }: Refusal, log: readonly string[]): CheckResult =>
  UNREADABLE.has(code) ? answer.error(code, values, { log }) : answer.failed(code, values, { log });

const executePresent = async (
  params: Params,
  context: CheckContext,
  paths: readonly string[],
): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { path } = params;
  if (paths.length === 0) {
    const stat = await context.files.stat(withoutSlash(path));
    return answer.failed(stat?.kind === 'directory' ? 'AX4509' : 'AX4501', { path });
  }
  if (params.minBytes === undefined && (await isEmpty(context.files, paths)))
    return answer.failed('AX4509', { path });
  const pattern = params.matches === undefined ? null : await compile(params.matches);
  if (pattern?.ok === false) return answer.error(pattern.refusal.code, pattern.refusal.values);
  const log: string[] = [];
  for (const one of paths) {
    const wrong = await wrongFile(context.files, one, params, pattern?.value ?? null);
    if (wrong !== null) return answerWith(answer, wrong, log);
    if (log.length < LOG_LIMIT) log.push(`ok ${one}`);
  }
  return answer.passed({ log, measures: { files: paths.length } });
};

/** Looks at every file the path names. Nothing found, or nothing but empty files, is never a pass. */
export const execute = async (params: Params, context: CheckContext): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { path } = params;
  try {
    const paths = await expand(context.files, path);
    if (params.exists) return await executePresent(params, context, paths);
    const there = paths[0] ?? ((await context.files.stat(withoutSlash(path))) === null ? undefined : path);
    return there === undefined
      ? answer.passed({ log: [`absent ${path}`] })
      : answer.failed('AX4502', { path: there });
  } catch (thrown) {
    return answer.error('AX4511', { path, problem: problemOf(thrown) });
  }
};
