import type { Block, Entry, Fence, Prose, Scan, Table, TextPart, Unclosed } from './block.ts';
import { fenceOpen, headingLevel, htmlBlock, isRule, isTagLine, listMarker, underlineLevel } from './line.ts';
import { delimiterColumns, splitRow } from './table-row.ts';

/** Containers deeper than this are read as text; real documents have five. */
const MAX_DEPTH = 32;

interface OpenFence {
  readonly mark: string;
  readonly length: number;
  readonly indent: number;
  readonly quotes: number;
  readonly block: Fence;
}

/**
 * Reads the block structure of a document: headings, tables, list entries, paragraphs and fences, with exact
 * places. Follows GFM where it matters for trackers; two things differ on purpose: Markdown inside `<details>`
 * is read without the blank line GFM wants, and containers are cut at a depth of 32. Linear in the text.
 */
export const scanBlocks = (lines: readonly string[]): Scan => {
  const scanner = new Scanner(lines);
  for (let line = 0; line < lines.length; line += 1) scanner.read(line);
  return { blocks: scanner.blocks, unclosed: scanner.unclosed() };
};

class Scanner {
  readonly blocks: Block[] = [];
  private readonly lines: readonly string[];
  /** Content widths of the open list entries, per quote level. */
  private stacks: number[][] = [[]];
  private quotes = 0;
  private paragraph: Prose | Entry | null = null;
  private table: Table | null = null;
  /** Line of the delimiter row of the table that was opened last. */
  private delimiter = -1;
  private fence: OpenFence | null = null;
  private html: { close: string; name: Unclosed['block']; line: number } | null = null;
  /** Cursor in the current line: index, and width with tabs as columns. */
  private text = '';
  private at = 0;
  private width = 0;

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  unclosed(): Unclosed | null {
    if (this.html !== null) return { block: this.html.name, closing: this.html.close, line: this.html.line };
    if (this.fence === null || this.fence.quotes > 0) return null;
    return {
      block: 'code fence',
      closing: this.fence.mark.repeat(this.fence.length),
      line: this.fence.block.line,
    };
  }

  read(line: number): void {
    if (line === this.delimiter) return;
    this.text = this.lines[line] ?? '';
    this.at = 0;
    this.width = 0;
    if (this.html !== null) {
      if (this.text.includes(this.html.close)) this.html = null;
      return;
    }
    const quotes = this.stripQuotes();
    if (this.fence !== null && quotes >= this.fence.quotes) {
      if (this.readFenced(line, this.fence)) return;
    }
    this.fence = null;
    if (this.at >= this.text.length) {
      this.enterQuote(quotes);
      this.close();
      return;
    }
    if (quotes < this.quotes && this.paragraph !== null && !this.startsBlock()) {
      this.append(line);
      return;
    }
    this.enterQuote(quotes);
    this.readContent(line);
  }

  private stack(): number[] {
    return this.stacks[this.quotes] ?? [];
  }

  private enterQuote(quotes: number): void {
    if (quotes === this.quotes) return;
    this.close();
    this.quotes = quotes;
    this.stacks.length = Math.min(this.stacks.length, quotes + 1);
    while (this.stacks.length <= quotes) this.stacks.push([]);
  }

  private close(): void {
    this.paragraph = null;
    this.table = null;
  }

  private skipSpaces(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x20) this.width += 1;
      else if (code === 0x09) this.width += 4 - (this.width % 4);
      else return;
    }
  }

  /** Steps over `>` marks; in an open fence only over as many as the fence has. */
  private stripQuotes(): number {
    let quotes = 0;
    const most = this.fence === null ? MAX_DEPTH : this.fence.quotes;
    this.skipSpaces();
    while (
      quotes < most &&
      this.text.charCodeAt(this.at) === 0x3e &&
      this.width < 4 + (this.stack().at(-1) ?? 0)
    ) {
      quotes += 1;
      this.at += 1;
      if (this.text.charCodeAt(this.at) === 0x20) this.at += 1;
      this.width = 0;
      this.skipSpaces();
    }
    return quotes;
  }

  /** Takes the line into the open fence or closes it; false when the fence ended before this line. */
  private readFenced(line: number, fence: OpenFence): boolean {
    const blank = this.at >= this.text.length;
    const base = this.stack().at(-1) ?? 0;
    if (!blank && this.width < base) return false;
    const close = this.text.charAt(this.at) === fence.mark ? this.text.slice(this.at).trimEnd() : '';
    if (close.length >= fence.length && close === fence.mark.repeat(close.length) && this.width - base < 4) {
      this.fence = null;
      return true;
    }
    const column = Math.max(0, this.at - Math.max(0, this.width - fence.indent));
    fence.block.lines.push({ line, column: blank ? 0 : column, text: blank ? '' : this.text.slice(column) });
    return true;
  }

  /** Whether the line at the cursor begins a block that ends a paragraph without a blank line. */
  private startsBlock(): boolean {
    const marker = listMarker(this.text, this.at);
    return (
      (marker !== null && !marker.empty) ||
      headingLevel(this.text, this.at) > 0 ||
      fenceOpen(this.text, this.at) !== null ||
      isRule(this.text, this.at) ||
      htmlBlock(this.text, this.at) !== null ||
      isTagLine(this.text, this.at)
    );
  }

  private readContent(line: number): void {
    const stack = this.stack();
    if (this.width < (stack.at(-1) ?? 0)) {
      if (this.paragraph !== null && !this.startsBlock()) {
        this.append(line);
        return;
      }
      while (this.width < (stack.at(-1) ?? 0)) stack.pop();
      this.close();
    }
    let marker = this.readMarker(line);
    while (marker) marker = this.readMarker(line);
    if (this.at < this.text.length) this.readLeaf(line);
  }

  /** Opens a list entry at the cursor; true when one was opened, so that another may follow on the line. */
  private readMarker(line: number): boolean {
    const stack = this.stack();
    if (stack.length >= MAX_DEPTH || this.width - (stack.at(-1) ?? 0) >= 4) return false;
    const marker = listMarker(this.text, this.at);
    if (marker === null || isRule(this.text, this.at)) return false;
    const inProse = this.paragraph?.kind === 'prose' && this.paragraph.lines.at(-1)?.line !== line;
    if (inProse && (marker.empty || (marker.number !== null && marker.number !== 1))) return false;
    if (marker.empty && inProse && underlineLevel(this.text, this.at) > 0) return false;
    this.at += marker.length;
    this.width += marker.length;
    const before = this.width;
    const beforeAt = this.at;
    this.skipSpaces();
    if (marker.empty || this.width - before > 4) {
      this.at = marker.empty ? this.text.length : beforeAt + 1;
      this.width = before + 1;
      if (!marker.empty) this.skipSpaces();
      stack.push(before + 1);
    } else {
      stack.push(this.width);
    }
    this.close();
    const box = this.readBox();
    const entry: Entry = {
      kind: 'entry',
      line,
      column: this.at,
      depth: stack.length - 1,
      number: marker.number,
      box,
      lines: [],
    };
    this.blocks.push(entry);
    this.paragraph = entry;
    return true;
  }

  private readBox(): Entry['box'] {
    const match = /^\[([ \txX~/>!\-✓✔✅])\](?=\s|$)/.exec(this.text.slice(this.at, this.at + 5));
    if (match === null) return null;
    const box = { mark: match[1] ?? ' ', column: this.at + 1 };
    this.at += match[0].length;
    this.width += match[0].length;
    this.skipSpaces();
    return box;
  }

  private readLeaf(line: number): void {
    const { text, at } = this;
    const fresh = this.paragraph?.kind === 'entry' && this.paragraph.line === line;
    const base = this.stack().at(-1) ?? 0;
    if (!fresh && this.width - base >= 4) {
      if (this.paragraph === null) this.close();
      else this.append(line);
      return;
    }
    if (this.paragraph?.kind === 'prose' && this.underline(line)) return;
    const level = headingLevel(text, at);
    if (level > 0) {
      this.close();
      this.pushHeading(line, level);
    } else if (this.openFence(line) || this.openHtml(line)) {
      this.table = null;
    } else if (isRule(text, at) || isTagLine(text, at)) {
      this.close();
    } else if (this.table !== null) {
      this.table.rows.push({ line, cells: splitRow(text, at, line) });
    } else if (!this.openTable(line)) {
      this.append(line);
    }
  }

  private pushHeading(line: number, level: number): void {
    let column = this.at + level;
    while (/[ \t]/.test(this.text.charAt(column))) column += 1;
    const text = this.text
      .slice(column)
      .trimEnd()
      .replace(/(?:^|[ \t])#+$/, '')
      .trimEnd();
    this.blocks.push({ kind: 'heading', line, column, level, text });
  }

  /** `===` or `---` below a paragraph makes a heading of it. */
  private underline(line: number): boolean {
    const prose = this.paragraph;
    const level = underlineLevel(this.text, this.at);
    if (prose === null || prose.kind !== 'prose' || level === 0) return false;
    const first = prose.lines[0];
    if (first === undefined || prose.lines.at(-1)?.line !== line - 1) return false;
    this.blocks.pop();
    const text = prose.lines.map((part) => part.text).join(' ');
    this.blocks.push({ kind: 'heading', line: first.line, column: first.column, level, text });
    this.close();
    return true;
  }

  private openFence(line: number): boolean {
    const open = fenceOpen(this.text, this.at);
    if (open === null) return false;
    const block: Fence = {
      kind: 'fence',
      line,
      column: this.at,
      depth: this.stack().length,
      language: open.language,
      lines: [],
    };
    this.close();
    this.blocks.push(block);
    this.fence = { mark: open.mark, length: open.length, indent: this.width, quotes: this.quotes, block };
    return true;
  }

  private openHtml(line: number): boolean {
    const html = htmlBlock(this.text, this.at);
    if (html === null) return false;
    this.close();
    if (!this.text.includes(html.close, this.at + 4)) this.html = { ...html, line };
    return true;
  }

  /** A row with pipes above a delimiter row of as many columns begins a table. */
  private openTable(line: number): boolean {
    const next = this.lines[line + 1];
    if (next === undefined || !this.text.includes('|', this.at)) return false;
    const { text, at, width } = this;
    this.text = next;
    this.at = 0;
    this.width = 0;
    const quotes = this.stripQuotes();
    const from = this.at;
    const base = this.stack().at(-1) ?? 0;
    const inside = quotes === this.quotes && this.width >= base && this.width - base < 4;
    this.text = text;
    this.at = at;
    this.width = width;
    if (!inside) return false;
    const columns = delimiterColumns(next, from);
    if (columns === 0) return false;
    const header = splitRow(text, at, line);
    if (header.length !== columns) return false;
    this.close();
    this.table = { kind: 'table', line, header, rows: [] };
    this.blocks.push(this.table);
    this.delimiter = line + 1;
    return true;
  }

  private append(line: number): void {
    const part: TextPart = { line, column: this.at, text: this.text.slice(this.at).trimEnd() };
    if (this.paragraph === null) {
      this.paragraph = { kind: 'prose', line, depth: this.stack().length, lines: [] };
      this.blocks.push(this.paragraph);
    }
    this.paragraph.lines.push(part);
  }
}
