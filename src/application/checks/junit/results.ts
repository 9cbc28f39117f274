import { got, refused, type Read } from '../shared/read.ts';
import { descendants, parseXml, type XmlElement } from '../shared/xml.ts';

/** What test runs came to. */
export interface Results {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  /** `class › name: message` of what failed. */
  readonly failed: readonly string[];
}

const has = (testcase: XmlElement, ...names: readonly string[]): XmlElement | undefined =>
  testcase.children.find((child) => names.includes(child.name));

/** `<skipped/>`, or as GoogleTest and CTest say it: `status="notrun"`, `result="suppressed"`, `status="disabled"`. */
const isSkipped = (testcase: XmlElement): boolean =>
  has(testcase, 'skipped') !== undefined ||
  ['status', 'result'].some((name) => NOT_RUN.test(testcase.attributes[name] ?? ''));

const nameOf = ({ attributes }: XmlElement): string =>
  [attributes['classname'], attributes['name']]
    .filter((part) => part !== undefined && part !== '')
    .join(' › ');

const NOT_RUN = /^(?:not[ _-]?run|disabled|suppressed|skipped)$/i;

const firstLine = (element: XmlElement): string =>
  (element.attributes['message'] ?? element.text).trim().split('\n', 1)[0]?.slice(0, 200) ?? '';

const number = (element: XmlElement, name: string): number => {
  const value = Number(element.attributes[name] ?? 0);
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
};

/** Outermost suites, whose attributes add up what is inside. */
const outermost = (root: XmlElement): readonly XmlElement[] =>
  root.name === 'testsuite' ? [root] : root.children.filter((child) => child.name === 'testsuite');

/**
 * Counts the `testcase` elements. Where a suite's own figures speak of more failures than its elements show (a
 * runner that crashed, a report that was trimmed), the worse figure counts.
 */
const resultsOf = (root: XmlElement): Results => {
  const cases = descendants(root, 'testcase');
  const failed = cases.flatMap((testcase) => {
    const problem = has(testcase, 'failure', 'error');
    return problem === undefined ? [] : [`${nameOf(testcase)}: ${firstLine(problem)}`];
  });
  const suites = outermost(root);
  const told = (...names: readonly string[]): number =>
    suites.reduce((sum, suite) => sum + names.reduce((part, name) => part + number(suite, name), 0), 0);
  return {
    tests: cases.length === 0 ? told('tests') : cases.length,
    failures: Math.max(failed.length, told('failures', 'errors')),
    skipped: cases.length === 0 ? told('skipped', 'disabled') : cases.filter(isSkipped).length,
    failed,
  };
};

/** Reads one JUnit report; AX4550 when it is XML of another kind. */
export const readJunit = (path: string, text: string): Read<Results> => {
  const root = parseXml(path, text);
  if (!root.ok) return root;
  if (root.value.name !== 'testsuites' && root.value.name !== 'testsuite') {
    return refused('AX4550', { path, root: root.value.name });
  }
  return got(resultsOf(root.value));
};

/** Adds up the results of several reports. */
export const total = (all: readonly Results[]): Results => ({
  tests: all.reduce((sum, one) => sum + one.tests, 0),
  failures: all.reduce((sum, one) => sum + one.failures, 0),
  skipped: all.reduce((sum, one) => sum + one.skipped, 0),
  failed: all.flatMap((one) => one.failed),
});
