import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { messageOf } from '../../domain/model/thrown.ts';
import { ask, askNow, type Limits } from './module-process.ts';

/** How long a module may take to be imported, and to say a sentence about itself. Milliseconds. */
const LOAD_MS = 10_000;
const SAY_MS = 5_000;

/** What every program needs; a module sees the rest only in what its check declares. */
const PLAIN_ENV = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'TMP'];

const partsSchema = z.record(
  z.string(),
  z.union([
    z.object({ is: z.enum(['function', 'parser']) }),
    z.object({ is: z.literal('value'), value: z.unknown() }),
  ]),
);

const contextSchema = z.object({
  env: z.record(z.string(), z.string()).optional(),
  signal: z.instanceof(AbortSignal).optional(),
});

type Environment = Readonly<Record<string, string | undefined>>;

const plainEnv = (env: Environment): Record<string, string> =>
  Object.fromEntries(
    PLAIN_ENV.flatMap((name): [string, string][] => (env[name] === undefined ? [] : [[name, env[name]]])),
  );

const withPrinted = (value: unknown, printed: string): unknown =>
  typeof value === 'object' && value !== null && !('stdout' in value) && printed !== ''
    ? { ...value, stdout: printed }
    : value;

/**
 * Imports check modules of a project, each in processes of its own, so that one which hangs, exits or leaves
 * something running harms only itself. What comes back has the module's exports: functions ask the module anew,
 * `describe` and a schema's `safeParse` at once, the others with time and signal of the context they are given.
 */
export const importApart =
  (root: string, env: Environment = process.env) =>
  async (specifier: string): Promise<unknown> => {
    const url = pathToFileURL(join(root, specifier)).href;
    const limits: Limits = { cwd: root, env: plainEnv(env), timeoutMs: LOAD_MS, signal: null };
    const { value } = await ask({ url, part: null }, limits);
    const said = new Map<string, unknown>();
    const say = (part: string, params: unknown): unknown => {
      const key = JSON.stringify([part, params]);
      if (!said.has(key)) said.set(key, askNow({ url, part, params }, { ...limits, timeoutMs: SAY_MS }));
      return said.get(key);
    };
    const parse = (params: unknown): unknown => {
      try {
        return say('schema', params);
      } catch (thrown) {
        const message = messageOf(thrown);
        return { success: false, error: { issues: [{ path: [], message }] } };
      }
    };
    const perform =
      (part: string) =>
      async (params: unknown, context: unknown): Promise<unknown> => {
        const given = contextSchema.parse(context);
        const own = {
          ...limits,
          env: given.env ?? limits.env,
          timeoutMs: null,
          signal: given.signal ?? null,
        };
        const answered = await ask({ url, part, params, context }, own);
        return part === 'execute' ? withPrinted(answered.value, answered.printed) : answered.value;
      };
    const parts = Object.entries(partsSchema.parse(value)).map(([part, shape]): [string, unknown] => {
      if (shape.is === 'value') return [part, shape.value];
      if (shape.is === 'parser') return [part, { safeParse: parse }];
      return [part, part === 'describe' ? (params: unknown) => say(part, params) : perform(part)];
    });
    return Object.fromEntries(parts);
  };
