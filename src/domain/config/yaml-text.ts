import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { finding, type Code } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { MAX_DEPTH, unsafeYaml } from './yaml-guard.ts';

/** Steps from the root of a document to a value. */
export type Path = readonly (string | number)[];

/** The codes one kind of file reports its YAML problems under. */
export interface YamlCodes {
  readonly syntax: Code;
  readonly tooLarge: Code;
  readonly unsafe: Code;
}

/** A YAML text that was read, with the place of every value in it. */
export interface YamlText {
  /** Undefined when nothing usable could be read; then `findings` says why. */
  readonly value: unknown;
  /** Place of the value at a path, or of its key; of the nearest thing above it when it is not there. */
  place(path: Path, at?: 'key' | 'value'): Source;
  readonly findings: readonly Finding[];
}

/** Problems listed of one text; the rest are mostly echoes of the first. */
const MAX_PROBLEMS = 10;

/** Times an alias may be expanded in all. */
const MAX_ALIASES = 100;

const startOf = (node: unknown): number | null =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null;

const childOf = (node: unknown, step: string | number): { key: unknown; value: unknown } | null => {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair === undefined ? null : { key: pair.key, value: pair.value };
  }
  const entry = isSeq(node) ? node.items[Number(step)] : undefined;
  return entry === undefined ? null : { key: entry, value: entry };
};

const offsetAt = (document: Document, path: Path, at: 'key' | 'value'): number => {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const child = childOf(isAlias(node) ? node.resolve(document) : node, step);
    if (child === null) break;
    const key = startOf(child.key) ?? offset;
    offset = at === 'key' && index === path.length - 1 ? key : (startOf(child.value) ?? key);
    node = child.value;
  }
  return offset;
};

const encloses = (node: Node | undefined, offset: number | null): boolean =>
  node?.range != null && offset !== null && node.range[0] <= offset && offset < node.range[2];

interface Flaw {
  readonly problem: string;
  readonly offset: number;
  readonly unsafe: boolean;
}

/** What the parser does not check, or only slowly: keys given twice, keys that are not text, depth by indentation. */
const flawsOf = (document: Document): Flaw[] => {
  const flaws: Flaw[] = [];
  const stack: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let top = stack.pop(); top !== undefined && flaws.length < MAX_PROBLEMS; top = stack.pop()) {
    const { node, depth } = top;
    if (depth > MAX_DEPTH) {
      return [
        { problem: `it is nested more than ${MAX_DEPTH} deep`, offset: startOf(node) ?? 0, unsafe: true },
      ];
    }
    if (isAlias(node) && encloses(node.resolve(document), startOf(node))) {
      flaws.push({
        problem: 'an alias stands within what it names',
        offset: startOf(node) ?? 0,
        unsafe: true,
      });
    }
    if (isSeq(node)) for (const entry of node.items) stack.push({ node: entry, depth: depth + 1 });
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : null;
      const offset = startOf(key) ?? startOf(node) ?? 0;
      if (name === null) flaws.push({ problem: 'a key is not plain text', offset, unsafe: false });
      else if (seen.has(name))
        flaws.push({ problem: `the key "${name}" is given twice`, offset, unsafe: false });
      else seen.add(name);
      stack.push({ node: value, depth: depth + 1 });
    }
  }
  return flaws.toSorted((a, b) => a.offset - b.offset);
};

const flawOf = (error: YAMLError): Flaw => ({
  problem:
    error.code === 'TAG_RESOLVE_FAILED'
      ? 'tags such as !!js/function are not accepted'
      : error.code === 'RESOURCE_EXHAUSTION'
        ? `it is nested more than ${MAX_DEPTH} deep`
        : error.code === 'MULTIPLE_DOCS'
          ? 'a second document begins here, and a file holds only one'
          : error.message.replace(/\.?$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
  offset: error.pos[0],
  unsafe: error.code === 'TAG_RESOLVE_FAILED' || error.code === 'RESOURCE_EXHAUSTION',
});

const nothing = (file: string, findings: readonly Finding[]): YamlText => ({
  value: undefined,
  place: () => ({ file, line: 1, column: 1 }),
  findings,
});

const expand = (document: Document): { value: unknown } | Flaw => {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (thrown) {
    // The only failure left after the checks above: an alias without its anchor, within itself, or expanded too often.
    const problem =
      thrown instanceof Error && thrown.message.startsWith('Unresolved alias')
        ? 'an alias has no anchor before it'
        : 'its aliases expand without end';
    return { problem, offset: 0, unsafe: true };
  }
};

/**
 * Reads one YAML document (JSON is YAML) and never throws or stalls: size, depth, tags and aliases are limited. A
 * text larger than `maxBytes` (counted in UTF-16 units) is not looked at.
 */
export const readYaml = (text: string, file: string, maxBytes: number, codes: YamlCodes): YamlText => {
  if (text.length > maxBytes) {
    const source = { file, line: 1, column: 1 };
    return nothing(file, [finding(codes.tooLarge, { size: text.length, limit: maxBytes }, source)]);
  }
  const lines = new LineCounter();
  const sourceOf = (offset: number): Source => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report = (flaws: readonly Flaw[]): Finding[] =>
    flaws
      .slice(0, MAX_PROBLEMS)
      .map(({ problem, offset, unsafe }) =>
        finding(unsafe ? codes.unsafe : codes.syntax, { problem }, sourceOf(offset)),
      );

  const bomb = unsafeYaml(text);
  if (bomb !== null) {
    const before = text.slice(0, bomb.offset);
    const column = before.length - before.lastIndexOf('\n');
    const source = { file, line: before.split('\n').length, column };
    return nothing(file, [finding(codes.unsafe, { problem: bomb.problem }, source)]);
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    schema: 'core',
    // Quieter than this, a second document would be passed over.
    logLevel: 'error',
  });
  const broken = [...document.errors, ...document.warnings].map(flawOf);
  const flaws = broken.length > 0 ? broken : flawsOf(document);
  if (flaws.length > 0) return nothing(file, report(flaws));
  const expanded = expand(document);
  if ('problem' in expanded) return nothing(file, report([expanded]));
  return {
    value: expanded.value,
    place: (path, at = 'value') => sourceOf(offsetAt(document, path, at)),
    findings: [],
  };
};
