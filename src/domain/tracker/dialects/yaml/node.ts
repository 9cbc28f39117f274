import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Source } from '../../../model/source.ts';

/** A key of a mapping with its value and the places of both. */
export interface Pair {
  /** As written. */
  readonly key: string;
  readonly keySource: Source;
  readonly node: Node | null;
  readonly source: Source;
  /** Where the value's text stands, as offsets, or null when there is none. */
  readonly range: readonly [number, number] | null;
}

/** A parsed document that can be walked with places. */
export class YamlFile {
  readonly document: Document;
  private readonly lines = new LineCounter();
  private readonly file: string;

  constructor(text: string, file: string) {
    this.file = file;
    // Keys are checked by the reader: the parser's own check compares every key with every other.
    this.document = parseDocument(text, {
      lineCounter: this.lines,
      uniqueKeys: false,
      prettyErrors: false,
      // Quieter than this, a second document would be passed over.
      logLevel: 'error',
    });
  }

  at(offset: number): Source {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) };
  }

  placeOf(node: Node | null | undefined): Source {
    return this.at(node?.range?.[0] ?? 0);
  }

  /** The node that an alias stands for. */
  resolve(node: unknown): Node | null {
    if (isAlias(node)) return node.resolve(this.document) ?? null;
    return isMap(node) || isSeq(node) || isScalar(node) ? node : null;
  }

  pairs(node: unknown): readonly Pair[] {
    const map = this.resolve(node);
    if (!isMap(map)) return [];
    return map.items.map((item) => {
      const key = isScalar(item.key) ? item.key : null;
      const value = this.resolve(item.value);
      const range = value?.range ?? null;
      return {
        key: key === null ? '' : String(key.value),
        keySource: this.placeOf(key),
        node: value,
        source: this.placeOf(value ?? key),
        range: range === null ? null : [range[0], range[1]],
      };
    });
  }

  entries(node: unknown): readonly (Node | null)[] {
    const list = this.resolve(node);
    return isSeq(list) ? list.items.map((item) => this.resolve(item)) : [];
  }

  /** The plain value of a node, with aliases resolved up to a number. Throws when there are too many. */
  value(node: Node | null): unknown {
    return node === null ? null : node.toJS(this.document, { maxAliasCount: 100 });
  }
}

/** One spelling for `dependsOn`, `depends_on` and `depends-on`. */
export const plainKey = (key: string): string => key.replaceAll(/[-_]/g, '').toLowerCase();
