import type { Outcome } from '../model/vocabulary.ts';
import { type Case, type Suite, suitesOf } from './cases.ts';
import { escapeXml } from './escape.ts';
import type { RunReport } from './run-report.ts';
import { OUTCOME_LOOKS } from './words.ts';

type Tag = 'failure' | 'error' | 'skipped' | null;

/** A check that could not answer is an error, not a failure; one that nobody ran is skipped, never passed. */
const TAGS: Readonly<Record<Outcome, Tag>> = {
  passed: null,
  failed: 'failure',
  error: 'error',
  'timed-out': 'error',
  skipped: 'skipped',
  'not-run': 'skipped',
  manual: 'skipped',
  'not-applicable': 'skipped',
};

const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** Line breaks stay line breaks in text; only attributes need them as entities. */
const text = (value: string): string => value.split('\n').map(escapeXml).join('\n');

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

const verdictOf = ({ outcome }: Case): string => {
  const tag = TAGS[outcome.outcome];
  if (tag === null) return '';
  const message = outcome.reason?.message ?? OUTCOME_LOOKS[outcome.outcome].word;
  if (tag === 'skipped') return `      <skipped${attributes({ message })}/>\n`;
  const body = [outcome.reason?.remedy ?? '', outcome.tail].filter((part) => part !== '').join('\n');
  return `      <${tag}${attributes({ message, type: outcome.reason?.code ?? outcome.outcome })}>${text(body)}</${tag}>\n`;
};

const testCase = (entry: Case, suite: Suite): string => {
  const { outcome, name, source } = entry;
  const head = attributes({
    name,
    classname: suite.item?.item ?? suite.name,
    time: seconds(outcome.durationMs),
    file: source?.file ?? null,
    line: source?.line ?? null,
  });
  const output =
    TAGS[outcome.outcome] === null && outcome.tail !== ''
      ? `      <system-out>${text(outcome.tail)}</system-out>\n`
      : '';
  return `    <testcase${head}>\n${verdictOf(entry)}${output}    </testcase>\n`;
};

/** A claim of done that nothing checks must be seen as a test that did not run. */
const unchecked = (suite: Suite): string =>
  suite.cases.length > 0 || suite.item?.claim !== 'done'
    ? ''
    : `    <testcase${attributes({ name: 'claimed done', classname: suite.item.item, time: '0.000' })}>\n` +
      `      <skipped${attributes({ message: suite.item.reason.message })}/>\n    </testcase>\n`;

const totals = (suites: readonly Suite[]): Readonly<Record<string, string | number>> => {
  const tags = suites.flatMap(({ cases }) => cases.map(({ outcome }) => TAGS[outcome.outcome]));
  const extra = suites.filter((suite) => unchecked(suite) !== '').length;
  const number = (wanted: Tag): number => tags.filter((tag) => tag === wanted).length;
  const ms = suites
    .flatMap(({ cases }) => cases.map(({ outcome }) => outcome.durationMs))
    .reduce((a, b) => a + b, 0);
  return {
    tests: tags.length + extra,
    failures: number('failure'),
    errors: number('error'),
    skipped: number('skipped') + extra,
    time: seconds(ms),
  };
};

const testSuite = (suite: Suite, timestamp: string): string => {
  const started = suite.cases.map(({ outcome }) => outcome.startedAt).toSorted()[0] ?? timestamp;
  const head = attributes({ name: suite.name, ...totals([suite]), timestamp: started.slice(0, 19) });
  return `  <testsuite${head}>\n${suite.cases.map((entry) => testCase(entry, suite)).join('')}${unchecked(suite)}  </testsuite>\n`;
};

/** The run as JUnit XML: a suite per item or spec, a test case per check, times in seconds. */
export const renderJunit = (report: RunReport): string => {
  const suites = suitesOf(report).filter((suite) => suite.cases.length > 0 || unchecked(suite) !== '');
  const head = attributes({ name: 'Aurora-X', ...totals(suites) });
  const body = suites.map((suite) => testSuite(suite, report.manifest.startedAt)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`;
};
