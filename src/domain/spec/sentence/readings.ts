/** Sentences that are understood, with the words that lead to them. A test reads each of them. */
export const EXAMPLES: readonly { readonly sentence: string; readonly words: string }[] = [
  {
    sentence: 'unit tests pass',
    words:
      'test tests testing tested suite unit works working broken regression quality everything green stable bugs bug correct',
  },
  {
    sentence: 'coverage stays above 70%',
    words: 'coverage covered cover percent lines branches tests tested enough well',
  },
  {
    sentence: 'lint is clean',
    words: 'lint linter style clean code quality warnings tidy neat readable analysis static',
  },
  { sentence: 'types check', words: 'types type typed typing typescript mypy static strict' },
  {
    sentence: 'the build passes',
    words: 'build builds compile compiles package release artifact ship deployable',
  },
  {
    sentence: 'health endpoint answers 200 within 2 seconds',
    words:
      'health endpoint server service api up running fast slow performance latency response respond answers available uptime http status reachable alive users load quick',
  },
  {
    sentence: 'no TODOs in src',
    words: 'no todo todos fixme comments leftover hacks forbidden pattern never contain search clean code',
  },
  {
    sentence: 'fewer than 10 "except ImportError" in Python files',
    words: 'fewer less than count number except imports occurrences limit exceptions errors handling',
  },
  {
    sentence: 'there is a SECURITY.md',
    words:
      'file exists document documented documentation docs security policy changelog runbook plan has have',
  },
  {
    sentence: 'the README mentions installation',
    words:
      'readme mentions explains documented documentation docs describes section guide install usage text understandable',
  },
  {
    sentence: 'no known vulnerabilities',
    words: 'vulnerabilities vulnerable security secure safe dependencies audit cve packages hacked attack',
  },
  {
    sentence: 'no high severity findings in results.sarif',
    words: 'security findings severity scan scanner sarif alerts codeql secure issues secrets',
  },
  {
    sentence: '99.9% of runs succeed over 30 days',
    words:
      'reliable reliability runs success rate objective slo availability uptime stable percent always month nightly nights',
  },
  { sentence: 'at least 100 tests run', words: 'many tests number count run executed junit least' },
  {
    sentence: '`npm run benchmark` exits with 0',
    words:
      'performance benchmark fast slow speed command script works exits runs migration migrations database deploy rollback backup restore',
  },
  {
    sentence: 'p95 in bench.json is below 200',
    words:
      'performance latency p95 fast slow speed benchmark milliseconds memory size small limit metric number',
  },
  {
    sentence: 'the lead signs off the release',
    words:
      'approve approved review reviewed sign signs off lead person people agree happy satisfied good nice beautiful usable design legal customers users',
  },
];

/** Questions that have an answer, with the words that lead to them. A test asks each of them. */
export const QUESTIONS: readonly { readonly sentence: string; readonly words: string }[] = [
  { sentence: 'what is left?', words: 'left open missing remaining many much todo work far progress' },
  { sentence: 'what is next?', words: 'next start begin first now should pick' },
  { sentence: 'what blocks M-04?', words: 'block blocks stop stops wait waits stuck hold why late' },
  { sentence: 'what depends on M-04?', words: 'depend needs after follow impact change break' },
  { sentence: 'who owns M-04?', words: 'who owner person responsible team assigned' },
  { sentence: 'when is M-04 due?', words: 'when due date deadline target week late overdue' },
  { sentence: 'how is M-04 verified?', words: 'how verify prove proof evidence check test' },
  { sentence: 'is M-04 done?', words: 'is status state done finished ready' },
  { sentence: 'what is the critical path?', words: 'critical path longest order risk chain' },
  { sentence: 'which P0 items are open?', words: 'priority p0 p1 p2 urgent important critical open' },
  { sentence: 'which items are done?', words: 'which list show done progress review planned' },
  { sentence: 'are we ready to ship?', words: 'ready ship release deploy launch live production go' },
];

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '');

const COMMON = new Set([
  'the',
  'and',
  'are',
  'for',
  'has',
  'have',
  'with',
  'that',
  'all',
  'our',
  'not',
  'within',
]);

const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []).filter((word) => !COMMON.has(word)).map(stem));

const nearestOf = (examples: typeof EXAMPLES, clause: string, count: number): string[] => {
  const wanted = stems(clause);
  return examples
    .map(({ sentence, words }, index) => ({
      sentence,
      index,
      score: [...stems(`${words} ${sentence}`)].filter((word) => wanted.has(word)).length,
    }))
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, count)
    .map(({ sentence }) => sentence);
};

/** The examples nearest to what was said, best first; never none. */
export const nearestExamples = (clause: string, count: number): string[] =>
  nearestOf(EXAMPLES, clause, count);

/** The questions nearest to one that has no answer, best first; never none. */
export const nearestQuestions = (question: string, count: number): string[] =>
  nearestOf(QUESTIONS, question, count);
