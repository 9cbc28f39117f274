import { slug, type Rule } from '../said.ts';
import { group, NUMBER, numberOf, unquoted } from '../../words.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  python: '**/*.py',
  typescript: '**/*.ts',
  javascript: '**/*.js',
  go: '**/*.go',
  rust: '**/*.rs',
  java: '**/*.java',
  markdown: '**/*.md',
  yaml: '**/*.{yml,yaml}',
  shell: '**/*.sh',
  workflow: '.github/workflows/*',
  py: '**/*.py',
  ts: '**/*.ts',
  js: '**/*.js',
  md: '**/*.md',
  json: '**/*.json',
  css: '**/*.css',
};

/** "ts files under src" → the kind of file, and the folder it is in. */
const KIND_IN_FOLDER =
  /^((?:the |any |our |all )?\w+ (?:files?|code|sources?|modules?)) (?:in|under|inside|within|of) (.+)$/i;

const EVERYWHERE =
  /^(?:anywhere|(?:the |our )?(?:whole |entire )?(?:code(?: ?base)?|repo(?:sitory)?|project|source(?: code)?|tree))$/i;

/** Where to look: a folder, a glob, the files of a language, or everywhere. Null when it is none of these. */
const plainPlaces = (text: string): string[] | null => {
  const places = text.split(/\s*,\s*|\s+(?:and|or)\s+/).map((part) => {
    const name = part.trim();
    if (EVERYWHERE.test(name)) return '**/*';
    const language =
      /^(?:the |any |our |all )?(\w+) (?:files?|code|sources?|modules?)$/i.exec(name)?.[1]?.toLowerCase() ??
      '';
    if (Object.hasOwn(LANGUAGES, language)) return LANGUAGES[language] ?? null;
    const plain = unquoted(name.replace(/^(?:the |our )/i, '').replace(/ (?:folder|directory|file)$/i, ''));
    if (!/^[\w.@*?{},/-]+$/.test(plain) || plain.startsWith('/') || plain.split('/').includes('..'))
      return null;
    if (/[*?{]/.test(plain) || /\.\w+$/.test(plain)) return plain;
    return `${plain.replace(/\/$/, '')}/**`;
  });
  return places.includes(null) ? null : places.filter((place) => place !== null);
};

/** The same, and files of a kind in folders: each folder is narrowed to them. */
const placesOf = (text: string): string[] | null => {
  const [, kind = '', folders = ''] = KIND_IN_FOLDER.exec(text.trim()) ?? [];
  if (folders === '') return plainPlaces(text);
  const [everywhere = ''] = plainPlaces(kind) ?? [];
  const places = plainPlaces(folders);
  if (!everywhere.startsWith('**/') || places?.every((place) => place.endsWith('/**')) !== true) return null;
  return places.map((place) => place.replace(/\*\*$/, everywhere));
};

const SUFFIX =
  /(?: (?:comments?|calls?|statements?|imports?|markers?|occurrences?|usages?|uses|lines?|left|remaining|anymore|at all))+$/i;

/**
 * What to look for. Ordinary words are not taken literally: "no secrets in the code" does not mean the word. Code is
 * recognised by its quotes, its signs, or its capitals.
 */
const termOf = (text: string): string | null => {
  const bare = text
    .trim()
    .replace(/^(?:any |single |more |(?:occurrences?|uses?|usages?|calls?|instances?) (?:of|to) )+/i, '')
    .replace(SUFFIX, '');
  const plain = unquoted(bare);
  if (plain !== bare) return plain;
  if (/\s/.test(bare)) return null;
  const marker = /^([A-Z]{3,})s?$/.exec(bare)?.[1];
  if (marker !== undefined) return marker;
  return /[._()$@:]|[a-z][A-Z]/.test(bare) && /\w/.test(bare) ? bare.replace(/\(\)s?$/, '(') : null;
};

const LIMITS: Readonly<Record<string, (count: number) => { min?: number; max?: number }>> = {
  'fewer than': (count) => ({ max: count - 1 }),
  'less than': (count) => ({ max: count - 1 }),
  under: (count) => ({ max: count - 1 }),
  'at most': (count) => ({ max: count }),
  'no more than': (count) => ({ max: count }),
  'up to': (count) => ({ max: count }),
  'more than': (count) => ({ min: count + 1 }),
  'at least': (count) => ({ min: count }),
  exactly: (count) => ({ min: count, max: count }),
};

const COUNTED = new RegExp(
  `^(?:there (?:is|are|be) |we (?:have|allow) )?(${Object.keys(LIMITS).join('|')}) (${NUMBER}) (.+?) (?:in|under|inside|within|across) (.+)$`,
  'i',
);
const NONE =
  /^(?:there (?:is|are|be) |we (?:have|allow) |leave |find )?(?:no|not a single|zero|never) (.+?) (?:in|under|inside|within|across|anywhere in) (.+)$/i;
const NOBODY_DOES =
  /^(?:never|(?:we |you )?(?:do not|don't|does not)|nobody|no one|avoid|nothing) (?:(?:uses?|using|calls?|calling|imports?|importing|writes?|leaves?|has|have) )?(.+?) (?:in|under|inside|within|across|anywhere in) (.+)$/i;
const NOT_USED =
  /^(.+?) (?:is|are) (?:never|not|nowhere) (?:used|called|allowed|imported|present|found)(?: anywhere)? (?:in|under|inside|within|across) (.+)$/i;
const HAS_NONE =
  /^(.+?) (?:has|have|contains?|is free of|are free of)(?: (?:no|zero|not a single)(?: more)?)? (.+)$/i;
const COUNT_OF = new RegExp(
  `^(?:the )?(?:count|number) of (.+?) in (.+?) (?:is|stays|remains) (?:at )?(${Object.keys(LIMITS).join('|')}|below|<=?) ?(${NUMBER})$`,
  'i',
);

interface Heard {
  readonly term: string;
  readonly where: string;
  readonly limit: { min?: number; max?: number };
}

const limitOf = (words: string, number: string): Heard['limit'] | null => {
  const count = numberOf(number);
  const key =
    { below: 'fewer than', '<': 'fewer than', '<=': 'at most' }[words.toLowerCase()] ?? words.toLowerCase();
  return count === null ? null : (LIMITS[key]?.(count) ?? null);
};

const heard = (clause: string): Heard | null => {
  const counted = COUNTED.exec(clause);
  if (counted !== null) {
    const limit = limitOf(group(counted, 1), group(counted, 2));
    return limit === null ? null : { term: group(counted, 3), where: group(counted, 4), limit };
  }
  const total = COUNT_OF.exec(clause);
  if (total !== null) {
    const limit = limitOf(group(total, 3), group(total, 4));
    return limit === null ? null : { term: group(total, 1), where: group(total, 2), limit };
  }
  const none = NOBODY_DOES.exec(clause) ?? NOT_USED.exec(clause) ?? NONE.exec(clause);
  if (none !== null) return { term: group(none, 1), where: group(none, 2), limit: { max: 0 } };
  const anywhere = /^(?:there (?:is|are) )?(?:no|zero|not a single) (.+?)(?: anywhere)?$/i.exec(clause);
  if (anywhere !== null) return { term: group(anywhere, 1), where: 'anywhere', limit: { max: 0 } };
  const has = / (?:no|zero|not a single|free of) /i.test(clause) ? HAS_NONE.exec(clause) : null;
  return has === null ? null : { term: group(has, 2), where: group(has, 1), limit: { max: 0 } };
};

/** "no TODOs in src", "fewer than 10 `except ImportError` in Python files", "src has no console.log". */
export const search: Rule = (clause) => {
  const said = heard(clause);
  if (said === null || Number(said.limit.max) < 0) return null;
  const term = termOf(said.term);
  const places = placesOf(said.where.replace(/ (?:anymore|at all|left)$/i, ''));
  if (term === null || places === null) return null;
  const name = said.limit.max === 0 ? `no-${slug(term)}` : slug(term);
  return [{ name, kind: 'search', with: { text: term, in: places, ...said.limit }, confidence: 'likely' }];
};
