import type { Amendment } from '../model/amendment.ts';
import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import { CONFIG_PATH } from './defaults.ts';
import { putEntry, type Put } from './put-entry.ts';
import { readConfig } from './read-config.ts';
import { readYaml } from './yaml-text.ts';

/** A configuration with decisions of people in it. */
export interface Amended {
  readonly text: string;
  /** Decisions that the configuration did not say yet. */
  readonly made: readonly Amendment[];
  /** Why none could be put in; then the text is what it was. */
  readonly refused: Finding | null;
}

const EMPTY = 'version: 1\n';
const LIMIT = 256 * 1024;
const CODES = { syntax: 'AX1204', tooLarge: 'AX1202', unsafe: 'AX1207' } as const;

const valueOf = (text: string): unknown => readYaml(text, CONFIG_PATH, LIMIT, CODES).value;

/** One waiver for an item: the later one wins, and may be the shorter one. One statement of each person on a subject. */
const putOf = (amendment: Amendment): Put => {
  const by = `@${amendment.login}`;
  if (amendment.kind === 'waiver') {
    const { item, reason, until } = amendment;
    return {
      key: 'waivers',
      entry: { item, reason, approver: by, until },
      replaces: (old) => old['item'] === item,
    };
  }
  const { subject, at, statement } = amendment;
  return {
    key: 'sign-offs',
    entry: { subject, by, at, statement },
    replaces: (old) => old['subject'] === subject && old['by'] === by,
  };
};

const problemsOf = (text: string): readonly Finding[] =>
  readConfig({ text, file: CONFIG_PATH, env: {}, overrides: {} }).findings.filter(
    ({ severity }) => severity === 'error',
  );

/**
 * Writes decisions into a configuration, the later one last: entries of `waivers` and `sign-offs`, with comments and
 * layout of everything else as they were.
 *
 * @param text null where there is no file yet: then one is begun
 */
export const amendConfig = (text: string | null, amendments: readonly Amendment[]): Amended => {
  const before = text ?? EMPTY;
  const refuse = (problem: string): Amended => ({
    text: before,
    made: [],
    refused: finding('AX8224', { file: CONFIG_PATH, problem }),
  });
  const [broken] = problemsOf(before);
  if (broken !== undefined) return refuse(`it has errors of its own (${broken.code} ${broken.message})`);
  const made: Amendment[] = [];
  let now = before;
  for (const amendment of amendments) {
    const put = putOf(amendment);
    const next = putEntry(now, put, valueOf);
    if (next === null || problemsOf(next).length > 0)
      return refuse(`${put.key} is written in a way that cannot be edited`);
    if (next !== now) made.push(amendment);
    now = next;
  }
  return { text: now, made, refused: null };
};
