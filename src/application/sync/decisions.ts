import { amendConfig } from '../../domain/config/amend-config.ts';
import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import type { Amendment, AmendmentState } from '../../domain/model/amendment.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { WrittenFile } from '../../domain/reconcile/plan-write-back.ts';

/** As many as the text of one pull request has room for; more wait until it is merged. */
const MOST = 40;

/** What a decision is about: of two about the same the later one counts. */
const aboutOf = (one: Amendment): string =>
  JSON.stringify(one.kind === 'waiver' ? [one.item] : [one.subject, one.login]);

/** Those that count, each in the place of the first about the same. */
const counting = (decisions: readonly Amendment[]): readonly Amendment[] => [
  ...new Map(decisions.map((one) => [aboutOf(one), one])).values(),
];

/** The configuration with decisions in it; no file when it says all of them already. */
export const decide = (
  config: string | null,
  decisions: readonly Amendment[],
): {
  readonly files: readonly WrittenFile[];
  readonly made: readonly Amendment[];
  readonly refused: Finding | null;
} => {
  const { text, made, refused } = amendConfig(config, counting(decisions).slice(0, MOST));
  return { files: made.length > 0 ? [{ file: CONFIG_PATH, text }] : [], made, refused };
};

const REPLACED = 'A later command about the same took its place.';

/**
 * What became of decisions that were given.
 *
 * @param made those that a pull request brings
 * @param problem why none of them could be proposed
 */
export const statesOf = (
  given: readonly Amendment[],
  made: readonly Amendment[],
  pullRequest: number | null,
  problem: Finding | null,
): ReadonlyMap<number, AmendmentState> => {
  const states = new Map<number, AmendmentState>();
  const latest = counting(given);
  for (const one of given) {
    const isMade = made.some(({ comment }) => comment === one.comment);
    if (problem !== null)
      states.set(one.comment, {
        state: 'refused',
        problem: `${problem.code} ${problem.message} ${problem.remedy}`,
      });
    else if (!latest.includes(one)) states.set(one.comment, { state: 'refused', problem: REPLACED });
    else if (isMade && pullRequest !== null) states.set(one.comment, { state: 'proposed', pullRequest });
    else if (made.length < MOST) states.set(one.comment, { state: 'present' });
  }
  return states;
};
