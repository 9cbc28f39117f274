import { Document } from 'yaml';
import { editorComment } from '../config/schema-links.ts';
import { formatDuration } from '../config/units.ts';
import { isMapping } from '../model/record.ts';
import type { Check, Origin, RetryPolicy, Spec } from '../model/check.ts';
import { builtInSpecDefaults, type SpecDefaults } from './defaults.ts';
import { tierOfKind } from './draft.ts';
import { retryPolicy } from './read-check.ts';

type Entry = readonly [key: string, value: unknown];

/** A comment has one line per line break, so text from a document must have none. */
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** `doc/tracker.md:12, verify-command, certain`. */
const commentOf = ({ source, rule, confidence }: Origin): string =>
  oneLine(`${source.file}:${source.line}, ${rule}, ${confidence}`);

const when = (condition: boolean, key: string, value: unknown): Entry[] => (condition ? [[key, value]] : []);

const retriesEntry = ({ max, backoffMs, jitter }: RetryPolicy): Entry[] => {
  const usual = retryPolicy(max);
  if (backoffMs === usual.backoffMs && jitter === usual.jitter) return when(max > 0, 'retries', max);
  return [['retries', { max, backoff: formatDuration(backoffMs), jitter }]];
};

type Shell = SpecDefaults['shell'];

/** The value under the key of the kind, and the keys beside it that belong to it. Short where the long form says no more. */
const kindEntries = ({ kind, with: params }: Check, shell: Shell): Entry[] => {
  if (!isMapping(params)) return [[kind, params]];
  if (kind === 'uses') return [['uses', params['module']], ...when('with' in params, 'with', params['with'])];
  if (kind !== 'run') return [[kind, params]];
  const { run, shell: own, expect, ...more } = params;
  const command = Object.keys(more).length === 0 ? run : { run, ...more };
  return [
    ['run', command],
    ...when(own !== undefined && own !== shell, 'shell', own),
    ...when(expect !== null && expect !== undefined, 'expect', expect),
  ];
};

const checkEntries = (check: Check, shell: Shell, defaults: SpecDefaults): Entry[] => [
  ['id', check.id],
  ...when(check.item !== null, 'item', check.item),
  ...kindEntries(check, shell),
  ...when(check.needs.length > 0, 'needs', check.needs),
  ...when(check.timeoutMs !== defaults.timeoutMs, 'timeout', formatDuration(check.timeoutMs)),
  ...retriesEntry(check.retries),
  ...when(check.evidence.length > 0, 'evidence', check.evidence),
  ...when(check.inputs !== null, 'inputs', check.inputs),
  ...when(Object.keys(check.env).length > 0, 'env', check.env),
  ...when(check.passEnv.length > 0, 'pass-env', check.passEnv),
  // The tier of the kind is filled in when it is read; only a raised one needs words.
  ...when(check.tier !== tierOfKind(check.kind), 'tier', check.tier),
  ...when(
    check.freshnessMs !== defaults.freshnessMs,
    'freshness',
    check.freshnessMs === null ? 'none' : formatDuration(check.freshnessMs),
  ),
  ...when(
    check.challenge !== null,
    'challenge',
    check.challenge?.kind === 'patch' ? { patch: check.challenge.patch } : { run: check.challenge?.run },
  ),
];

const shellOf = ({ kind, with: params }: Check): unknown =>
  kind === 'run' && isMapping(params) ? params['shell'] : undefined;

/** The shell that the commands share, to be said once at the top. */
const commonShell = (checks: readonly Check[], otherwise: Shell): { shell: Shell; said: boolean } => {
  const shells = new Set(checks.map(shellOf).filter((shell) => shell !== undefined));
  const [first] = shells;
  return shells.size === 1 && (first === 'plain' || first === 'strict')
    ? { shell: first, said: true }
    : { shell: otherwise, said: false };
};

const CHECKS = 'checks:\n';

/** YAML that begins with `head` and lists one check, or none. */
const yamlOf = (head: object, check: { entries: readonly Entry[]; comment: string } | null): string => {
  const document = new Document({ ...head, checks: [] }, { aliasDuplicateObjects: false });
  if (check !== null) {
    const node = document.createNode(Object.fromEntries(check.entries), { aliasDuplicateObjects: false });
    node.commentBefore = ` ${check.comment}`;
    document.addIn(['checks'], node);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};

/**
 * A spec as YAML. Above each check stands where it came from, by which rule, and how sure the rule is. Values that
 * equal the defaults are left out; `readSpec` of the text gives an equivalent spec.
 */
export const specToYaml = (spec: Spec, defaults: SpecDefaults = builtInSpecDefaults): string => {
  const { shell, said } = commonShell(spec.checks, defaults.shell);
  const head = { version: 1, name: spec.name, ...(said ? { shell } : {}) };
  // One check at a time: the tree of a whole large spec takes a hundred megabytes.
  const [first = yamlOf(head, null), ...others] = spec.checks.map((check, index) => {
    const comment = commentOf(check.origin);
    const entries = checkEntries(check, shell, defaults);
    return index === 0
      ? yamlOf(head, { entries, comment })
      : yamlOf({}, { entries, comment }).slice(CHECKS.length);
  });
  return [`${editorComment('spec')}\n`, first, ...others].join('');
};
