import { z } from 'zod';
import { finding, type Code } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import { pathText } from './path-text.ts';
import { entryOf, isRecord } from '../model/record.ts';
import { didYouMean, nearest } from './suggest.ts';
import type { Path, YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** The codes one kind of file reports its mistakes under. */
export interface ShapeCodes {
  readonly value: Code;
  readonly unknownKey: Code;
  readonly missingKey: Code;
}

export interface Shape {
  readonly schema: z.ZodType;
  readonly codes: ShapeCodes;
  /** Where the validated value stands in the document. */
  readonly at: Path;
  /** More keys that are known at the top of the value, for suggestions. */
  readonly moreKeys?: readonly string[];
}

const valueAt = (root: unknown, path: Path): unknown => path.reduce<unknown>(entryOf, root);

/** A value as a message shows it: short and on one line. */
export const shown = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = JSON.stringify(value) ?? 'something that is not data';
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
};

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.slice(-1).join('')}`;

const bounds = (issue: Issue & { code: 'too_small' | 'too_big' }): string => {
  const [word, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
  if (issue.origin === 'string')
    return limit === 1n || limit === 1 ? 'some text' : `${word} ${limit} characters`;
  return issue.origin === 'number' || issue.origin === 'int'
    ? `${word} ${limit}`
    : `${word} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
};

const expectation = (issue: Issue): string => {
  if (issue.code === 'invalid_value') return alternatives(issue.values.map((value) => JSON.stringify(value)));
  // A schema may have words of its own; those of the library tell what a program expects.
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid'))
    return NOUNS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_key') return issue.issues.map(expectation).join(', ');
  if (issue.code === 'too_small' || issue.code === 'too_big') return bounds(issue);
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'an address such as http://127.0.0.1:8000/healthz';
  return issue.message;
};

const depthOf = (issues: readonly Issue[]): number => Math.max(...issues.map((issue) => issue.path.length));

/**
 * One wrong value in a union gives an issue list per branch. The branch that got furthest into the value is what the
 * author meant; when none got past the first step, all of their expectations are named.
 */
const unionIssues = (issue: Issue & { code: 'invalid_union' }): readonly Issue[] => {
  const flat = issue.errors.map((branch) => branch.flatMap(simple));
  const meant = flat.filter((branch) =>
    branch.some((one) => one.path.length > 0 || one.code !== 'invalid_type'),
  );
  const best = meant.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0];
  const chosen =
    best ??
    ([
      { code: 'custom', path: [], message: `expected ${alternatives(flat.flat().map(expectation))}` },
    ] satisfies Issue[]);
  return chosen.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
};

const simple = (issue: Issue): readonly Issue[] =>
  issue.code === 'invalid_union' ? unionIssues(issue) : [issue];

/** Findings listed of one validation; a file with more is not a slip of the pen. */
const MAX_FINDINGS = 100;

type JsonSchema = Readonly<Record<string, unknown>>;

/** Keys that a mapping at this path may have. The published JSON Schema is walked, so that both always agree. */
const keysAt = (schema: JsonSchema, path: Path): string[] => {
  const branches = [schema['anyOf'], schema['oneOf'], schema['allOf']].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  const [step, ...rest] = path;
  const own = isRecord(schema['properties']) ? schema['properties'] : {};
  const deeper =
    step === undefined
      ? []
      : [typeof step === 'number' ? schema['items'] : (own[step] ?? schema['additionalProperties'])].filter(
          isRecord,
        );
  return [
    ...(step === undefined ? Object.keys(own) : []),
    ...deeper.flatMap((next) => keysAt(next, rest)),
    ...branches.filter(isRecord).flatMap((branch) => keysAt(branch, path)),
  ];
};

const stepsOf = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Finds the words and the place for each issue of one validation, and leaves out what is only an echo of another. */
export const shapeFindings = (
  value: unknown,
  issues: readonly Issue[],
  shape: Shape,
  yaml: YamlText,
): Finding[] => {
  const flat = issues.flatMap(simple);
  const known = new Map<string, string[]>();
  const keys = (path: Path): string[] => {
    const name = pathText(path);
    const json = (): JsonSchema => z.toJSONSchema(shape.schema, { io: 'input', unrepresentable: 'any' });
    const list = known.get(name) ?? [
      ...keysAt(json(), path),
      ...(path.length === 0 ? (shape.moreKeys ?? []) : []),
    ];
    known.set(name, list);
    return list;
  };
  const misspelt = new Set(
    flat.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, MAX_FINDINGS)
            .map((key) => pathText([...stepsOf(issue.path), nearest(key, keys(stepsOf(issue.path))) ?? '']))
        : [],
    ),
  );
  const found = flat.flatMap((issue) => {
    const path = stepsOf(issue.path);
    const full = [...shape.at, ...path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, MAX_FINDINGS).map((key) =>
        finding(
          shape.codes.unknownKey,
          {
            key,
            where: pathText(full) || 'the file',
            suggestion: didYouMean(key, keys(path)) || ` Known here: ${keys(path).join(', ')}.`,
          },
          yaml.place([...full, key], 'key'),
        ),
      );
    }
    if (issue.code === 'invalid_key') {
      return [finding(shape.codes.value, valueWords(issue, full, path.at(-1)), yaml.place(full, 'key'))];
    }
    const actual = valueAt(value, path);
    if (actual === undefined && path.length > 0) {
      if (misspelt.has(pathText(path))) return [];
      const key = String(path.at(-1));
      const where = pathText(full.slice(0, -1)) || 'the file';
      return [
        finding(
          shape.codes.missingKey,
          { key, where, expected: expectation(issue).replace(/^expected /, '') },
          yaml.place(full),
        ),
      ];
    }
    return [finding(shape.codes.value, valueWords(issue, full, actual), yaml.place(full))];
  });
  return inOrder(found).slice(0, MAX_FINDINGS);
};

/** Findings in the order of their places. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    ({ source: a }, { source: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );

const valueWords = (issue: Issue, path: Path, actual: unknown): Readonly<Record<string, string>> => {
  const name = pathText(path) || 'the file';
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const expected = expectation(issue).replace(/^expected /, '');
  const said =
    issue.code === 'custom' && !issue.message.startsWith('expected ')
      ? issue.message
      : `expected ${expected}`;
  const guess = typeof actual === 'string' ? nearest(actual, words) : null;
  return {
    path: name,
    problem: `${said}, found ${shown(actual)}`,
    fix: guess === null ? 'Change the value at the place shown.' : `Did you mean "${guess}"?`,
  };
};
