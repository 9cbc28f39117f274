import type { Json } from '../../../model/json.ts';
import { looksLikePath, workspacePath } from '../../synthesis/paths.ts';
import { FILES } from '../project.ts';
import { slug, type Rule, type Said } from '../said.ts';
import { group, unquoted } from '../../words.ts';

/** A file as people name it: in backticks, as a path, by its common name, or as a folder. Null when it is none. */
export const fileNamed = (text: string): string | null => {
  const name = text
    .trim()
    .replace(/^(?:the|an?|our|my|its) /i, '')
    .replace(/^(?:file|document) (?:called |named )?(?=\S+$)/i, '')
    .replace(/ (?:file|document|doc)$/i, '');
  const folder = /^(.+?) (?:folder|directory)$/i.exec(name)?.[1];
  if (folder !== undefined)
    return /^[\w./`-]+$/.test(folder) ? workspacePath(`${unquoted(folder).replace(/\/$/, '')}/`) : null;
  const known = FILES[name.toLowerCase()];
  if (known !== undefined) return known;
  const plain = unquoted(name);
  const quoted = plain !== name && !/\s/.test(plain);
  return quoted || looksLikePath(plain) || Object.values(FILES).includes(plain) ? workspacePath(plain) : null;
};

const file = (name: string, params: { readonly [key: string]: Json }): Said[] => [
  { name, kind: 'file', with: params, confidence: 'likely' },
];

const PRESENT: readonly RegExp[] = [
  /^(.+?) (?:exists?|is (?:there|present|in place|in the repo(?:sitory)?)|are (?:there|present))$/i,
  /^there(?: is|'s| are| must be| be) (an? .+|the .+)$/i,
  /^(?:we|the repo(?:sitory)?|the project) (?:have|has|contains?|includes?) (an? .+|the .+)$/i,
  /^(?:have |keep |has |contains? )(an? .+)$/i,
];

const ABSENT: readonly RegExp[] = [
  /^(.+?) (?:does not exist|doesn't exist|is (?:gone|deleted|removed|absent)|(?:was|has been) (?:deleted|removed))$/i,
  /^there(?: is|'s| are| must be| be) no (.+)$/i,
  /^(?:we|the repo(?:sitory)?|the project) (?:have|has|contains?) no (.+)$/i,
  /^no (.+?) (?:exists?|is (?:there|present|committed)|in the repo(?:sitory)?)$/i,
];

/** Code that reads like the name of a file. Its absence is a matter of content. */
const CODE = /^`?(?:console|System|fmt|logger|it|test|describe|process)\.\w+`?$/;

const firstFile = (patterns: readonly RegExp[], clause: string): string | null => {
  for (const pattern of patterns) {
    const name = group(pattern.exec(clause), 1).replace(
      / (?:in|anywhere in) (?:the|our) repo(?:sitory)?$/i,
      '',
    );
    const path = CODE.test(name) ? null : fileNamed(name);
    if (path !== null) return path;
  }
  return null;
};

/** "there is a CHANGELOG", "`docs/api.md` exists", "no `.env` is committed", "the docs folder is not empty". */
export const fileExists: Rule = (clause) => {
  const absent = firstFile(ABSENT, clause);
  if (absent !== null) return file(`no-${slug(absent)}`, { path: absent, exists: false });
  const filled = fileNamed(group(/^(.+?) (?:is not|isn't|are not) empty$/i.exec(clause), 1));
  const present = filled ?? firstFile(PRESENT, clause);
  return present === null ? null : file(slug(present), { path: present, exists: true });
};

const MENTIONS =
  /^(.+?) (?:mentions?|contains?|says?|documents?|describes?|explains?|covers?|includes?|lists?|talks about|has (?:a |an )?(?:section|chapter|paragraph|entry|heading)s? (?:on|about|for|called|named)) (?:the (?:word|words|text|section) )?(.+)$/i;

const SILENT =
  /^(.+?) (?:does not|doesn't|never|must not|should not) (?:mentions?|contains?|says?|includes?|lists?) (?:the (?:word|words|text) )?(.+)$/i;

const literalPattern = (text: string): string =>
  `(?i)${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}`;

/** Things listed with commas and `and`, of which each is looked for. Quoted text is one thing. */
const thingsOf = (text: string): string[] =>
  /^(["'`]).*\1$/.test(text)
    ? [unquoted(text)]
    : text
        .split(/\s*,\s*(?:and )?|\s+and\s+/)
        .map((one) => unquoted(one.replace(/^(?:the|an?|how to|our|its) /i, '')));

/** "the README mentions installation and usage", "CHANGELOG.md does not contain "TBD"". */
export const fileMentions: Rule = (clause) => {
  const [, silent = '', unwanted = ''] = SILENT.exec(clause) ?? [];
  const quiet = fileNamed(silent);
  if (quiet !== null) {
    return thingsOf(unwanted).map((text) => ({
      name: `no-${slug(text)}`,
      kind: 'search',
      with: { text, in: [quiet], max: 0 },
      confidence: 'likely' as const,
    }));
  }
  const [, subject = '', wanted = ''] = MENTIONS.exec(clause) ?? [];
  // Each check of this kind holds that the file exists, too.
  const path = fileNamed(subject.replace(/ (?:exists?|is (?:there|present)) and(?: it)?$/i, ''));
  if (path === null) return null;
  const things = thingsOf(wanted);
  // A thing of many words is a thought, and the file may put it differently.
  if (things.some((thing) => thing === '' || (thing.split(' ').length > 3 && !/["'`]/.test(wanted))))
    return null;
  return things.flatMap((thing) => {
    const literal = /["`]/.test(wanted);
    return file(
      slug(`${path} ${thing}`),
      literal
        ? { path, exists: true, contains: [thing] }
        : { path, exists: true, matches: literalPattern(thing) },
    );
  });
};

const scalar = (text: string): Json => {
  const plain = unquoted(text);
  if (plain !== text) return plain;
  if (plain === 'true' || plain === 'false') return plain === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : plain;
};

/** "the version in package.json is 2.0.0", "package.json has license Apache-2.0", "strict in tsconfig.json is true". */
export const fileValue: Rule = (clause) => {
  const inFile =
    /^(?:the )?([\w.`-]+) (?:in|of) (?:the )?(\S+\.(?:json|ya?ml)`?) (?:is|equals|is set to) (\S+)$/i.exec(
      clause,
    );
  const has =
    /^(?:the )?(\S+\.(?:json|ya?ml)`?) (?:has|sets|says|states) (?:the |an? )?([\w.`-]+)(?: (?:is|of|to|set to|equal to))? (\S+)$/i.exec(
      clause,
    );
  const [key, name, value] =
    inFile === null ? [has?.[2], has?.[1], has?.[3]] : [inFile[1], inFile[2], inFile[3]];
  if (key === undefined || name === undefined || value === undefined) return null;
  const path = fileNamed(name);
  if (path === null) return null;
  const format = path.endsWith('json') ? 'json' : 'yaml';
  return file(slug(`${path} ${unquoted(key)}`), {
    path,
    exists: true,
    [format]: [{ path: unquoted(key), equals: scalar(value) }],
  });
};
