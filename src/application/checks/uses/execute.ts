import { z } from 'zod';
import { OUTCOMES } from '../../../domain/model/vocabulary.ts';
import type { CheckContext, CheckResult } from '../kind.ts';
import { Answer } from '../shared/answer.ts';
import { problemOf } from '../shared/read.ts';
import type { OwnModule } from './own-module.ts';

const reason = z.union([
  z.string().min(1),
  z.object({ message: z.string().min(1), remedy: z.string().optional() }),
]);

/** What a module's `execute` gives back. Anything else in it is left out. */
const answerSchema = z.object({
  outcome: z.enum(OUTCOMES),
  reason: reason.nullish(),
  stdout: z.string().optional(),
  stderr: z.string().optional(),
  measures: z.record(z.string(), z.number()).optional(),
});

const FIX =
  'Return { outcome: "passed" }, or { outcome: "failed", reason: "…" }; outcomes are the words of the product.';

const AWAKE_MS = 60_000;

/** Rejects when the signal fires, so that a module that never answers does not hold up the run. */
export const whileAllowed = async <T>(signal: AbortSignal, work: () => T | Promise<T>): Promise<T> => {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void =>
    reject(signal.reason instanceof Error ? signal.reason : new Error('the run was stopped'));
  signal.addEventListener('abort', stop, { once: true });
  // A promise that nobody settles keeps no process alive, and the timer behind a signal does not either.
  const awake = setInterval(() => undefined, AWAKE_MS);
  try {
    return await Promise.race([(async () => work())(), promise]);
  } finally {
    clearInterval(awake);
    signal.removeEventListener('abort', stop);
  }
};

const DEFAULT_REMEDY = 'See the output of the check, or the module itself.';

const translate = (
  own: OwnModule,
  given: z.output<typeof answerSchema>,
  context: CheckContext,
): CheckResult => {
  const { outcome, stdout, stderr, measures } = given;
  const said = typeof given.reason === 'string' ? { message: given.reason, remedy: undefined } : given.reason;
  const message =
    said?.message ??
    (outcome === 'passed' ? null : `${own.specifier} came to ${outcome} and gave no reason.`);
  const remedy = said?.remedy ?? DEFAULT_REMEDY;
  return {
    outcome,
    reason: message === null ? null : new Answer(context).reason('AX4705', { reason: message, remedy }),
    stdout: context.redact(stdout ?? ''),
    stderr: context.redact(stderr ?? ''),
    measures: measures ?? {},
  };
};

/** Runs a module's `execute` on parameters its schema accepts. A throw or a wrong shape is an error with a finding. */
export const executeOwn = async (
  own: OwnModule,
  params: unknown,
  context: CheckContext,
): Promise<CheckResult> => {
  const answer = new Answer(context);
  const { specifier: module } = own;
  try {
    const accepted = own.schema.safeParse(params);
    if (!accepted.success) {
      const [issue] = accepted.error.issues;
      const at = issue === undefined || issue.path.length === 0 ? 'its parameters' : issue.path.join('.');
      return answer.error('AX4704', { module, at, problem: issue?.message ?? 'not accepted' });
    }
    const given = answerSchema.safeParse(
      await whileAllowed(context.signal, () => own.execute(accepted.data, context)),
    );
    if (given.success) return translate(own, given.data, context);
    const problem = `the answer has ${given.error.issues[0]?.path.join('.') || 'a shape'} that cannot be used`;
    return answer.error('AX4702', { module, part: 'execute', problem, fix: FIX });
  } catch (thrown) {
    context.signal.throwIfAborted();
    return answer.error('AX4703', { module, part: 'execute', problem: problemOf(thrown) });
  }
};
