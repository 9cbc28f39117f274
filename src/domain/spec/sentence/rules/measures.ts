import { COVERAGE_WORDS, coverageIn, USUAL_REPORTS } from '../../synthesis/numbers.ts';
import { pathsIn } from '../../synthesis/paths.ts';
import { slug, type Rule } from '../said.ts';
import { durationOf, group, NUMBER, numberOf, onlyWords, TIME_UNIT, unquoted, wordSet } from '../../words.ts';
import { fileNamed } from './files.ts';

const METRICS: readonly (readonly [RegExp, 'branches' | 'functions' | 'lines'])[] = [
  [/\bbranch(?:es)?\b/i, 'branches'],
  [/\bfunctions?\b/i, 'functions'],
];

/** A report of coverage, with the words that lead to it. */
const REPORT =
  /(?:^|\s)(?:(?:according to|(?:as )?(?:measured|reported|shown) (?:by|in)|in|from|per|by) )?(?:the )?([\w./*-]+\.(?:info|xml|json))(?=\s|$)/i;

/** "coverage stays above 70%", "branch coverage of src/core is at least 80 %", "90% of lines are covered". */
export const coverage: Rule = (clause) => {
  // "never drops below 70%" sets a floor, like "at least".
  const text = clause.replace(
    /\b(?:never|does not|doesn't|not|don't|do not) (?:drops?|falls?|goes|go|sinks?|gets?) (?:below|under)\b/i,
    'at least',
  );
  const min = coverageIn(text);
  if (min === null) return null;
  const named = REPORT.exec(text);
  const report =
    pathsIn(text).find((path) => /\.(?:info|xml|json)$/.test(path)) ?? (group(named, 1) || undefined);
  let rest = text
    .replace(group(named, 0), ' ')
    .replaceAll(/`[^`]*`/g, ' ')
    .replace(/\d[\d.]* ?(?:%|percent)\+?/i, ' ');
  const include: string[] = [];
  rest = rest.replaceAll(
    /\b(?:of|in|for|on|under) ((?:the )?[\w.-]*\/[\w./*-]*|src|lib|app)(?=\s|$)/gi,
    (_, place: string) => {
      const path = place.replace(/^the /i, '').replace(/\/$/, '');
      include.push(path.includes('*') ? path : `${path}/**`);
      return ' ';
    },
  );
  const metric = METRICS.find(([pattern]) => pattern.test(rest));
  if (metric !== undefined) rest = rest.replace(metric[0], ' ');
  if (!onlyWords(rest.replaceAll(/[<>=≥+]/g, ' '), COVERAGE_WORDS)) return null;
  return [
    {
      name: metric === undefined ? 'coverage' : `${metric[1]}-coverage`,
      kind: 'coverage',
      with: {
        report: report ?? USUAL_REPORTS,
        min,
        ...(include.length === 0 ? {} : { include }),
        ...(metric === undefined ? {} : { metric: metric[1] }),
      },
      confidence: report === undefined ? 'guess' : 'likely',
    },
  ];
};

const USUAL_RESULTS = '{junit.xml,test-results/**/*.xml,reports/junit/**/*.xml}';

const NO_FAILURES =
  /\b(?:(?:no|zero) (?:test )?(?:failures|failing tests|failed tests)|none (?:of (?:them|which) )?(?:is |are )?fail(?:s|ed|ing)?)\b/i;

/** "All tests in junit.xml pass" is another way to say that it has no failures. */
const ALL_PASS =
  /\b(?:all|every)(?: of)?(?: the)? tests? (?:in|of|from) (?:the )?([\w./*`-]+\.xml`?) pass(?:es)?\b/i;

/** "at least 100 tests run", "`junit.xml` has no failures", "the JUnit report shows at least 50 tests". */
export const testResults: Rule = (said) => {
  const clause = ALL_PASS.test(said)
    ? said.replace(ALL_PASS, '$1 has no failures').replace(/(?<=\d) of (?:them|those)\b/i, ' tests')
    : said;
  const none = NO_FAILURES.test(clause);
  const count = new RegExp(
    `\\b(?:at least|more than|over|minimum of) (${NUMBER}) (?:unit |integration )?tests\\b`,
    'i',
  ).exec(clause);
  const named =
    pathsIn(clause).find((path) => path.endsWith('.xml')) ?? /(?:^|\s)([\w./*-]+\.xml)\b/.exec(clause)?.[1];
  if ((count === null && !none) || (count === null && named === undefined && !/junit|report/i.test(clause)))
    return null;
  const minimum = count === null ? 1 : numberOf(group(count, 1));
  const rest = clause
    .replace(group(count, 0), ' ')
    .replace(NO_FAILURES, ' ')
    .replaceAll(/`[^`]*`|[\w./*-]+\.xml/g, ' ');
  if (
    minimum === null ||
    !onlyWords(
      rest,
      wordSet(
        'the a junit test report reports results result in has have shows show there are is run runs ran executed and with of',
      ),
    )
  )
    return null;
  return [
    {
      name: 'test-results',
      kind: 'junit',
      with: { report: named ?? USUAL_RESULTS, minTests: minimum, maxFailures: 0 },
      confidence: named === undefined ? 'guess' : 'likely',
    },
  ];
};

/** "no high severity findings in results.sarif", "`scan.sarif` has no errors". */
export const scanResults: Rule = (clause) => {
  const report = /`?([\w./*-]+\.sarif(?:\.json)?)`?/i.exec(clause);
  if (report === null) return null;
  const rest = clause.replace(report[0], ' ');
  if (!/\b(?:no|zero|not a single|without)\b/i.test(rest)) return null;
  const level = /\b(?:notes?|any|all)\b/i.test(rest)
    ? 'note'
    : /\b(?:warnings?|medium)\b/i.test(rest)
      ? 'warning'
      : 'error';
  const words =
    'the a there is are has have contains shows no zero not single without new findings finding results alerts issues problems errors error warnings warning notes any high critical medium severity or in level of';
  return onlyWords(rest, wordSet(words))
    ? [
        {
          name: slug(report[1] ?? 'scan'),
          kind: 'sarif',
          with: { report: group(report, 1), level },
          confidence: 'likely',
        },
      ]
    : null;
};

/** "99.9% of runs succeed over 30 days", "the success rate of runs stays above 99% in the last 7 days". */
export const objective: Rule = (clause) => {
  const share = /(\d{1,3}(?:\.\d{1,4})?) ?%/.exec(clause);
  if (
    share === null ||
    !/\b(?:runs?|pipelines?)\b/i.test(clause) ||
    !/\b(?:succeed|success|successful|green|pass)\w*\b/i.test(clause)
  )
    return null;
  const window = new RegExp(
    `\\b(?:over|in|within|during|for) (?:the )?(?:last |past )?(${NUMBER}) (${TIME_UNIT})\\b`,
    'i',
  ).exec(clause);
  const length = window === null ? '30d' : durationOf(group(window, 1), group(window, 2));
  const rest = clause
    .replace(share[0], ' ')
    .replace(group(window, 0), ' ')
    .replace(/\b(?:monthly|a month)\b/i, ' ');
  const words =
    'the of all our runs run pipeline pipelines succeed succeeds successful success rate stays is are above over at least more than green pass passes in a';
  const value = Number((Number(share[1]) / 100).toPrecision(8));
  if (length === null || value > 1 || !onlyWords(rest, wordSet(words))) return null;
  return [
    {
      name: 'run-success',
      kind: 'slo',
      with: { source: 'runs', objective: value, window: length },
      confidence: 'likely',
    },
  ];
};

const OPERATORS: readonly (readonly [RegExp, '<' | '<=' | '>' | '>='])[] = [
  [/^(?:below|under|less than|lower than|<)$/i, '<'],
  [/^(?:at most|no more than|<=|≤)$/i, '<='],
  [/^(?:above|over|more than|greater than|>)$/i, '>'],
  [/^(?:at least|no less than|>=|≥)$/i, '>='],
];

/** "p95 in bench.json is below 200". */
export const fileNumber: Rule = (clause) => {
  const match = new RegExp(
    `^(?:the )?([\\w.\`-]+) (?:in|of) (?:the )?(\\S+\\.json\`?) (?:is|stays|remains) (below|under|less than|lower than|at most|no more than|above|over|more than|greater than|at least|no less than|[<>]=?|≤|≥) (${NUMBER})$`,
    'i',
  ).exec(clause);
  const [, key = '', name = '', word = '', number = ''] = match ?? [];
  const path = fileNamed(name);
  const value = numberOf(number);
  const op = OPERATORS.find(([pattern]) => pattern.test(word))?.[1];
  if (path === null || value === null || op === undefined) return null;
  const pointer = unquoted(key).split('.').join('/');
  return [
    {
      name: slug(unquoted(key)),
      kind: 'metric',
      with: { source: `file:${path}#/${pointer}`, objective: value, op },
      confidence: 'likely',
    },
  ];
};
