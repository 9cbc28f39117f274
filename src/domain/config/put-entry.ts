import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { entryOf, isMapping } from '../model/record.ts';

/** An entry of a list of mappings: one line for each field. */
export type Entry = Readonly<Record<string, string>>;
type Value = Readonly<Record<string, unknown>>;

/** What is put where. */
export interface Put {
  /** Key of the list, at the top of the document. */
  readonly key: string;
  readonly entry: Entry;
  /** Entries that it takes the place of. */
  readonly replaces: (old: Value) => boolean;
}

interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const parse = (text: string): Document =>
  parseDocument(text, { uniqueKeys: false, merge: false, schema: 'core', logLevel: 'silent' });

const PLAIN = /^(?:[A-Za-z][\w./-]*(?: [\w./-]+)*|\d{4}-\d{2}-\d{2})$/;
const WORDS = /^(?:true|false|null|yes|no|on|off)$/i;

const scalar = (value: string): string =>
  PLAIN.test(value) && !WORDS.test(value) ? value : JSON.stringify(value);

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const block = (entry: Entry, indent: string, eol: string): string =>
  Object.entries(entry)
    .map(([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${scalar(value)}${eol}`)
    .join('');

const rangeOf = (node: unknown): readonly [number, number] | null => {
  const range = (node as Node | null)?.range; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked by use
  return range ? [range[0], range[1]] : null;
};

/** Where the last value of a node ends. */
const endOf = (node: unknown): number => {
  if (isMap(node) && !node.flow) return endOf(node.items.at(-1)?.value ?? node.items.at(-1)?.key);
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1));
  return rangeOf(node)?.[1] ?? -1;
};

/** The beginning of the line after a place. */
const nextLine = (text: string, at: number): number => {
  if (text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
};

const insert = (text: string, at: number, lines: string): Patch => {
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return { from: at, to: at, text: `${isOpen ? eolOf(text) : ''}${lines}` };
};

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** An entry in block style: whole lines, with the indent of its dash. */
const linesOf = (text: string, node: unknown): { from: number; to: number; indent: string } | null => {
  const start = rangeOf(node)?.[0] ?? -1;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^( *)- +$/.exec(text.slice(from, Math.max(from, start)))?.[1];
  return indent === undefined || !isMap(node) ? null : { from, to: nextLine(text, endOf(node)), indent };
};

/** The fields of an entry in their old places. */
const fieldPatches = (text: string, node: YAMLMap, entry: Entry): readonly Patch[] | null => {
  const place = linesOf(text, node);
  const patches: Patch[] = [];
  for (const [name, value] of Object.entries(entry)) {
    const old = pairOf(node, name)?.value;
    const range = rangeOf(old);
    if (isScalar(old) && range !== null) {
      const [from, to] = range;
      const ends = text.slice(from, to).endsWith('\n') ? eolOf(text) : '';
      if (old.value !== value) patches.push({ from, to, text: scalar(value) + ends });
    } else if (place !== null && !node.flow)
      patches.push(insert(text, place.to, `${place.indent}  ${name}: ${scalar(value)}${eolOf(text)}`));
    else return null;
  }
  return patches;
};

const applied = (text: string, patches: readonly Patch[]): string =>
  patches
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to), text);

const toJson = (document: Document, node: unknown): Value => {
  const value: unknown = (node as Node).toJS(document); // oxlint-disable-line typescript/no-unsafe-type-assertion -- an entry of a list that was read
  return isMapping(value) ? value : {};
};

/** Only the lines that change: everything else stays byte for byte. Null where the list is written in another way. */
const splice = (text: string, { key, entry, replaces }: Put): string | null => {
  const document = parse(text);
  const root = document.contents;
  if (!isMap(root) || root.flow) return null;
  const eol = eolOf(text);
  const pair = pairOf(root, key);
  if (pair === undefined) {
    const gap = /\n\r?\n$/.test(text) ? '' : eol;
    return applied(text, [insert(text, text.length, `${gap}${key}:${eol}${block(entry, '  ', eol)}`)]);
  }
  const list = pair.value;
  const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined;
  if (!isSeq(list) || last === undefined) return null;
  const same = list.items.filter((node) => replaces(toJson(document, node)));
  const kept = same.pop();
  if (kept === undefined) {
    const place = linesOf(text, last);
    return place && applied(text, [insert(text, place.to, block(entry, place.indent, eol))]);
  }
  const fields = isMap(kept) ? fieldPatches(text, kept, entry) : null;
  const gone = same.map((node) => linesOf(text, node));
  if (fields === null || gone.includes(null)) return null;
  const removed = gone.flatMap((lines) =>
    lines === null ? [] : [{ from: lines.from, to: lines.to, text: '' }],
  );
  return applied(text, [...fields, ...removed]);
};

/** The document written anew: comments stay, blanks may not. */
const rewrite = (text: string, { key, entry, replaces }: Put): string | null => {
  const document = parse(text);
  const list = document.get(key, true);
  if (!isSeq(list) || list.items.length === 0) document.set(key, document.createNode([entry]));
  else {
    const same = list.items.filter((node) => replaces(toJson(document, node)));
    const kept = same.pop();
    list.items = list.items.filter((node) => !same.includes(node));
    if (isMap(kept)) for (const [name, value] of Object.entries(entry)) kept.set(name, value);
    else list.add(document.createNode(entry));
  }
  return document.toString({ lineWidth: 0 });
};

const expected = (value: unknown, { key, entry, replaces }: Put): Value | null => {
  const list = entryOf(value, key) ?? [];
  if (!isMapping(value) || !Array.isArray(list)) return null;
  const same = list.filter((one) => isMapping(one) && replaces(one));
  const kept: unknown = same.pop();
  const rest = list.filter((one) => !same.includes(one));
  const put = isMapping(kept)
    ? rest.map((one) => (one === kept ? { ...kept, ...entry } : one))
    : [...rest, entry];
  return { ...value, [key]: put };
};

/**
 * Puts an entry into a list of a YAML document, in place of the last one that it replaces, or at its end. Only the
 * lines of the entry change where the list is written as a block. What comes out is read again, and says what it said
 * and the entry; null where that cannot be had.
 *
 * @param read the document's value, undefined when it cannot be read
 */
export const putEntry = (text: string, put: Put, read: (text: string) => unknown): string | null => {
  const before = read(text);
  const wanted = expected(before, put);
  if (wanted === null) return null;
  const isWanted = (out: string): boolean => JSON.stringify(read(out)) === JSON.stringify(wanted);
  if (isWanted(text)) return text;
  for (const edit of [splice, rewrite]) {
    const out = edit(text, put);
    if (out !== null && isWanted(out)) return out;
  }
  return null;
};
