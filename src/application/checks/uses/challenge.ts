import { z } from 'zod';
import { finding } from '../../../domain/model/catalogue/index.ts';
import { CHALLENGE_RESULTS } from '../../../domain/model/vocabulary.ts';
import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { problemOf } from '../shared/read.ts';
import { unchallenged } from '../shared/sabotage.ts';
import { whileAllowed } from './execute.ts';
import type { OwnModule } from './own-module.ts';

const answerSchema = z.object({
  result: z.enum(CHALLENGE_RESULTS),
  reason: z.string().min(1),
  remedy: z.string().optional(),
  program: z.string().nullish(),
});

const FIX = 'Return { result: "proven" | "vacuous" | "unchallenged", reason: "…" }.';

/** Lets the module challenge itself. Without a challenge of its own, or with a broken one, nothing is known. */
export const challengeOwn = async (
  own: OwnModule,
  params: unknown,
  context: ChallengeContext,
): Promise<ChallengeResult> => {
  const { challenge, specifier: module } = own;
  const source = context.check.origin.source;
  if (challenge === null) return unchallenged(`${module} has no challenge of its own.`);
  const { timeoutMs } = context.check;
  const limit = AbortSignal.timeout(timeoutMs);
  const signal = AbortSignal.any([context.signal, limit]);
  try {
    const accepted = own.schema.safeParse(params);
    if (!accepted.success) return unchallenged(`${module} does not accept its parameters.`);
    const given = answerSchema.safeParse(
      await whileAllowed(signal, () => challenge(accepted.data, { ...context, signal })),
    );
    if (!given.success) {
      const problem = 'the answer has a shape that cannot be used';
      const found = finding('AX4702', { module, part: 'challenge', problem, fix: FIX }, source);
      return { ...unchallenged(found.message), remedy: found.remedy, finding: found };
    }
    const { result, reason, program = null } = given.data;
    const remedy = given.data.remedy ?? '';
    if (result !== 'vacuous') return { result, reason, remedy, program };
    const fix = remedy === '' ? `Mend ${module} so that it can fail.` : remedy;
    const found = finding('AX5212', { check: context.check.id, reason, fix }, source);
    return { result, reason, remedy: fix, program, finding: found };
  } catch (thrown) {
    const problem = limit.aborted ? `it gave no answer within ${timeoutMs / 1000} s` : problemOf(thrown);
    const found = finding('AX4703', { module, part: 'challenge', problem: context.redact(problem) }, source);
    return { ...unchallenged(found.message), remedy: found.remedy, finding: found };
  }
};
