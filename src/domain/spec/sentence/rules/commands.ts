import { looksLikeCommand } from '../../../tracker/fields/programs.ts';
import { TOOLS, usualCommand, type Activity } from '../project.ts';
import { command, slug, type Rule } from '../said.ts';
import { group, NUMBER, numberOf, unquoted } from '../../words.ts';

const PASSES =
  '(?:pass(?:es)?|succeeds?|works?|runs?(?: through)?|completes?|(?:is|are|stays?|keeps?) (?:green|clean|passing|successful|happy|ok)|(?:exits?|ends?)(?: with)?(?: code)? ?(?:0|zero|cleanly)|(?:runs?|finishes|completes?) without (?:errors?|warnings?|failures?)|has no (?:errors?|warnings?|findings|issues|complaints)|have no (?:errors?|failures?)|reports? (?:nothing|no (?:errors?|issues|findings|problems))|finds? nothing|does not (?:fail|crash)|do not fail)';

const CODE = '`([^`]+)`';

const named = (run: string): string => slug(run.split(/\s+/).slice(0, 3).join(' '));

/** "`npm run build` passes", "run `make check`". */
export const quotedCommand: Rule = (clause) => {
  const run =
    new RegExp(`^(?:the command )?${CODE} ${PASSES}$`, 'i').exec(clause)?.[1] ??
    new RegExp(`^(?:runs? |execute |executes )${CODE}$`, 'i').exec(clause)?.[1] ??
    new RegExp(`^${CODE}$`).exec(clause)?.[1];
  return run !== undefined && looksLikeCommand(run) ? [command(named(run), run, 'certain')] : null;
};

/** "`./tool --version` prints "2.1"", "`grep -c x y` prints less than 10", "`false` exits with 1". */
export const commandResult: Rule = (clause) => {
  const match = new RegExp(`^(?:(?:the )?output of |running )?${CODE} (.+)$`, 'i').exec(clause);
  const [, run = '', rest = ''] = match ?? [];
  if (!looksLikeCommand(run)) return null;
  const exit = /^(?:exits?|ends?|returns?)(?: with)?(?: exit)?(?: code)? (\d{1,3})$/i.exec(rest)?.[1];
  if (exit !== undefined) return [command(named(run), run, 'certain', { exitCode: Number(exit) })];
  const limit = new RegExp(
    `^(?:prints?|outputs?|counts?|returns?|is|gives?) (?:a number )?(less than|fewer than|below|under|at most|at least|more than|exactly|<=?|>=?) ?(${NUMBER})(?: \\w+)?$`,
    'i',
  ).exec(rest);
  const value = numberOf(group(limit, 2));
  if (limit !== null && value !== null) {
    return [
      command(named(run), run, 'certain', {
        number: `${OPERATORS[group(limit, 1).toLowerCase()] ?? '=='}${value}`,
      }),
    ];
  }
  const text = /^(?:prints?|outputs?|contains?|says?|shows?|mentions?) ("[^"]+"|'[^']+'|`[^`]+`|\S+)$/i.exec(
    rest,
  )?.[1];
  return text === undefined ? null : [command(named(run), run, 'certain', { contains: unquoted(text) })];
};

const OPERATORS: Readonly<Record<string, string>> = {
  'less than': '<',
  'fewer than': '<',
  below: '<',
  under: '<',
  '<': '<',
  'at most': '<=',
  '<=': '<=',
  'at least': '>=',
  '>=': '>=',
  'more than': '>',
  '>': '>',
  exactly: '==',
};

/** "the output of `tool list` matches tests/list.txt". */
export const goldenOutput: Rule = (clause) => {
  const match = new RegExp(
    `^(?:the )?output of ${CODE} (?:matches|equals|is the same as|is equal to|does not differ from|agrees with) (?:the file )?(\`[^\`]+\`|\\S+)$`,
    'i',
  ).exec(clause);
  const [, run, file] = match ?? [];
  if (run === undefined || file === undefined) return null;
  return [
    {
      name: `${named(run)}-output`,
      kind: 'golden',
      with: { run, file: unquoted(file) },
      confidence: 'certain',
    },
  ];
};

/** "npm run build succeeds", "ruff is clean": a command without backticks, or a tool that is called in one usual way. */
export const bareCommand: Rule = (clause) => {
  const match = new RegExp(`^(?:runs? )?(.+?) ${PASSES}$`, 'i').exec(clause) ?? /^runs? (.+)$/i.exec(clause);
  const text = (match?.[1] ?? clause).replace(/^the /i, '');
  const usual = TOOLS[text.toLowerCase()];
  if (usual !== undefined) return [command(slug(text), usual, 'likely')];
  // A second verb means a second clause: "ruff is clean and mypy" is no command.
  if (match === null || /["`]|\b(?:is|are|has|have|and)\b/.test(text) || !looksLikeCommand(text)) return null;
  return [command(named(text), text, 'likely')];
};

const ACTIVITIES: readonly (readonly [RegExp, Activity])[] = [
  [
    /^(?:(?:all )?(?:unit |automated )?tests?(?: suites?)?|(?:all )?(?:unit )?tests|the (?:whole )?test suite|unit testing|unit specs)$/i,
    'unit-tests',
  ],
  [/^(?:all )?integration tests?(?: suites?)?$/i, 'integration-tests'],
  [/^(?:all )?(?:e2e|end[- ]to[- ]end|browser|acceptance) tests?(?: suites?)?$/i, 'end-to-end-tests'],
  [/^(?:all )?smoke tests?(?: suites?)?$/i, 'smoke-tests'],
  [/^(?:lint(?:er|ing|ers)?(?: checks?)?|static analysis|code style(?: checks?)?)$/i, 'lint'],
  [/^(?:types?|type[- ]?check(?:s|ing|er)?|static types?|typescript)$/i, 'types'],
  [/^(?:format(?:ting|ter)?(?: checks?)?|code format(?:ting)?)$/i, 'format'],
  [/^(?:build|package build|project|code)$/i, 'build'],
  [/^(?:(?:security |dependency |dependencies )?audits?|vulnerability scan|dependency scan)$/i, 'audit'],
  [/^(?:docs|documentation)(?: build)?$/i, 'docs'],
];

const BARE_VERB = new RegExp(
  `^(?:runs? |pass(?:es)? )?(?:the |our |all the |all |full )*(.+?)(?: (?:${PASSES}|builds?|compiles?|check(?:s)?(?: out)?))?$`,
  'i',
);

/** "unit tests pass", "lint is clean", "the code builds": things every project does, by the project's usual command. */
export const activity: Rule = (clause, project) => {
  const audit =
    /^(?:there are )?no (?:known )?(?:high |critical |high or critical )?(?:vulnerabilit(?:y|ies)|vulnerable dependencies)(?: in (?:the |our )?dependencies)?$/i.test(
      clause,
    );
  const subject = group(BARE_VERB.exec(clause), 1);
  // "the docs exist" and "the code works" are about something else: only these two need their own verb.
  if (/^(?:project|code|docs|documentation)$/i.test(subject) && !/\b(?:builds?|compiles?)$/i.test(clause))
    return null;
  const found = audit ? 'audit' : ACTIVITIES.find(([pattern]) => pattern.test(subject))?.[1];
  const run = found === undefined ? null : usualCommand(found, project);
  return found === undefined || run === null
    ? null
    : [command(found, run, project === 'unknown' ? 'guess' : 'likely')];
};
