import { z } from 'zod';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import { isRecord } from '../../../domain/model/record.ts';
import type { ChallengeContext, CheckContext } from '../kind.ts';
import { problemOf } from '../shared/read.ts';

/** A check module of the project, with its four parts looked over but not called. */
export interface OwnModule {
  readonly specifier: string;
  readonly schema: z.ZodType;
  readonly describe: (params: unknown) => unknown;
  readonly execute: (params: unknown, context: CheckContext) => unknown;
  /** Null when the module cannot challenge itself. */
  readonly challenge: ((params: unknown, context: ChallengeContext) => unknown) | null;
  /** The module looks outside the workspace, so its outcome is not reused. */
  readonly volatile: boolean;
}

/** A module, or everything that is wrong with it. */
export type Loaded =
  | { readonly ok: true; readonly own: OwnModule }
  | { readonly ok: false; readonly findings: readonly [Finding, ...Finding[]] };

type Callable = (...args: readonly unknown[]) => unknown;

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

const call = (part: unknown): Callable => (isCallable(part) ? part : () => undefined);

const issues = z.object({
  issues: z.array(
    z.object({ path: z.array(z.union([z.string(), z.number()])).default([]), message: z.string() }),
  ),
});

/** Any schema library's `safeParse`, as a schema of ours. */
const borrowed = (safeParse: Callable): z.ZodType =>
  z.unknown().transform((value, context) => {
    const result = safeParse(value);
    if (isRecord(result) && result['success'] === true) return result['data'];
    const told = issues.safeParse(isRecord(result) ? result['error'] : null);
    const list = told.success && told.data.issues.length > 0 ? told.data.issues : null;
    for (const { path, message } of list ?? [{ path: [], message: 'not accepted' }]) {
      context.addIssue({ code: 'custom', path, message });
    }
    return z.NEVER;
  });

const FIX_SCHEMA = 'Export a JSON Schema object, or an object with safeParse, or no schema at all.';

/** JSON Schema, zod or alike, or nothing. Throws with a sentence when it is neither. */
const schemaOf = (schema: unknown): z.ZodType => {
  if (schema === undefined) return z.unknown();
  if (!isRecord(schema)) throw new TypeError(`it is ${schema === null ? 'null' : `a ${typeof schema}`}`);
  const { safeParse } = schema;
  if (isCallable(safeParse)) return borrowed((value) => safeParse.call(schema, value));
  return z.fromJSONSchema(schema);
};

const partProblem = (
  exports: Readonly<Record<string, unknown>>,
  part: string,
  required: boolean,
): string | null => {
  const value = exports[part];
  if (value === undefined) return required ? 'it is not exported' : null;
  return isCallable(value) ? null : `it is a ${typeof value} and not a function`;
};

/**
 * Looks a module over: the parts as named exports, or together in a default export. Findings name module, part and
 * fix (AX4702).
 */
export const readOwnModule = (specifier: string, namespace: unknown): Loaded => {
  const outer = isRecord(namespace) ? namespace : {};
  const exports = !('execute' in outer) && isRecord(outer['default']) ? outer['default'] : outer;
  const findings: Finding[] = [];
  const wrong = (part: string, problem: string, fix: string): void => {
    findings.push(finding('AX4702', { module: specifier, part, problem, fix }));
  };
  const example = { describe: '(params)', execute: '(params, context)', challenge: '(params, context)' };
  for (const [part, args] of Object.entries(example)) {
    const problem = partProblem(exports, part, part !== 'challenge');
    if (problem !== null) wrong(part, problem, `Write: export const ${part} = ${args} => …`);
  }
  let schema: z.ZodType = z.unknown();
  try {
    schema = schemaOf(exports['schema']);
  } catch (thrown) {
    wrong('schema', problemOf(thrown), FIX_SCHEMA);
  }
  const [first, ...rest] = findings;
  if (first !== undefined) return { ok: false, findings: [first, ...rest] };
  const { describe, execute, challenge } = exports;
  return {
    ok: true,
    own: {
      specifier,
      schema,
      describe: call(describe),
      execute: call(execute),
      challenge: challenge === undefined ? null : call(challenge),
      volatile: exports['volatile'] === true,
    },
  };
};
