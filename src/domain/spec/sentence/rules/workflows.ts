import { group, NUMBER, numberOf, onlyWords, wordSet } from '../../words.ts';
import { slug, type Rule } from '../said.ts';

const GREEN = String.raw`(?:succeeds?|succeeded|passes|passed|pass|(?:(?:is|are|was|were|stays?|has been|have been) )?(?:green|successful))`;

const IN_A_ROW = new RegExp(
  String.raw`\b${GREEN} (?:for |on |the )*(?:last )?(${NUMBER}) (?:(consecutive|successive) )?(nights?|runs?|times|builds?|days|weeks)( in a row| running| consecutively)?\b`,
  'i',
);

const FILE = /`?(?:\.github\/workflows\/)?([\w.-]+\.ya?ml)`?/i;

const FILLER = wordSet(
  'the a our full whole complete workflow workflows pipeline build builds job run runs ci of in and github actions action',
);

/** A branch that is named, `main` where none is. */
const BRANCH = /\bon (?:the )?(?:branch )?`?([\w./-]+)`?(?: branch)?$/i;

/** `nightly full pipeline succeeds 2 consecutive nights`, `release.yml is green 3 times in a row on main`. */
export const workflows: Rule = (clause) => {
  const row = IN_A_ROW.exec(clause);
  const last = numberOf(group(row, 1));
  if (row === null || last === null || last < 1 || last > 100) return null;
  const nights = /^nights?$/i.test(group(row, 3));
  if (!nights && row[2] === undefined && row[4] === undefined) return null;
  let rest = clause.replace(row[0], ' ').trim();
  const branch = BRANCH.exec(rest);
  if (branch !== null) rest = rest.replace(branch[0], ' ');
  const file = FILE.exec(rest);
  const name = file === null ? /\b(nightly|release|deploy(?:ment)?|e2e|weekly)\b/i.exec(rest) : null;
  const named = file?.[1] ?? (name === null ? null : `${group(name, 1).toLowerCase()}.yml`);
  if (named === null || !onlyWords(rest.replace((file ?? name)?.[0] ?? '', ' '), FILLER)) return null;
  return [
    {
      name: slug(named.replace(/\.ya?ml$/i, '')),
      kind: 'workflow',
      with: {
        file: named,
        branch: branch?.[1] ?? 'main',
        last,
        // A night that is missing is not green.
        ...(nights ? { event: 'schedule', within: '2d' } : {}),
      },
      confidence: file === null ? 'guess' : 'likely',
    },
  ];
};
