import type { Block, Entry, Prose, Scan, Table, Unclosed } from './block.ts';
import { Cursor } from './cursor.ts';
import { fenceAt, takeFenced, type OpenFence } from './fence.ts';
import {
  beginsBlock,
  headingLevel,
  headingText,
  htmlBlock,
  isRule,
  isTagLine,
  listMarker,
  readBox,
  underlineLevel,
} from './line.ts';
import { tableHeader } from './table-start.ts';
import { nth } from '../text/pick.ts';

/** Containers deeper than this are read as text; real documents have five. */
const MAX_DEPTH = 32;

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
  private readonly cursor = new Cursor();
  /** Content widths of the open list entries, per quote level. */
  private readonly stacks: number[][] = [[]];
  private quotes = 0;
  private paragraph: Prose | Entry | null = null;
  private table: Table | null = null;
  /** Line of the delimiter row of the table that was opened last. */
  private delimiter = -1;
  private fence: OpenFence | null = null;
  private html: { readonly close: string; readonly name: Unclosed['block']; readonly line: number } | null =
    null;

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
    const { cursor } = this;
    cursor.load(nth(this.lines, line));
    if (this.html !== null) {
      if (cursor.text.includes(this.html.close)) this.html = null;
      return;
    }
    let quotes = this.stripQuotes(0, this.fence === null ? MAX_DEPTH : this.fence.quotes);
    if (this.fence !== null) {
      const taken = quotes < this.fence.quotes ? 'left' : takeFenced(cursor, line, this.base(), this.fence);
      if (taken === 'inside') return;
      this.fence = null;
      if (taken === 'closed') return;
      quotes = this.stripQuotes(quotes, MAX_DEPTH);
    }
    if (cursor.atEnd()) {
      this.enterQuote(quotes);
      // An entry without text ends at the first blank line; what is indented below it is not its own.
      if (this.paragraph?.kind === 'entry' && this.paragraph.box === null && !this.hasText())
        this.stack().pop();
      this.close();
    } else if (quotes < this.quotes && this.hasText() && !this.startsBlock(quotes)) {
      this.append(line);
    } else {
      this.enterQuote(quotes);
      this.readContent(line);
    }
  }

  private stack(): number[] {
    return this.stacks[this.quotes] ?? [];
  }

  /** Width at which the content of the innermost open list entry begins. */
  private base(): number {
    return this.stack().at(-1) ?? 0;
  }

  /** Steps over quote marks; a mark left of an open list entry ends that entry. */
  private stripQuotes(known: number, most: number): number {
    const { cursor } = this;
    let quotes = known;
    cursor.skipSpaces();
    while (quotes < most && cursor.text.charCodeAt(cursor.at) === 0x3e && !this.isIndented(quotes)) {
      const stack = this.stacks[quotes] ?? [];
      while ((stack.at(-1) ?? 0) > cursor.width) stack.pop();
      quotes += 1;
      cursor.stepQuote();
    }
    return quotes;
  }

  /** Whether the cursor stands four columns or more inside of what is open at a quote level, as code does. */
  private isIndented(quotes: number): boolean {
    const { width } = this.cursor;
    return width - (this.stacks[quotes]?.findLast((base) => base <= width) ?? 0) >= 4;
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

  /** Whether a paragraph is open that has text already, which a line may continue. */
  private hasText(): boolean {
    return this.paragraph !== null && this.paragraph.lines.length > 0;
  }

  /** Whether the line at the cursor begins a block that ends a paragraph without a blank line. */
  private startsBlock(quotes: number): boolean {
    return !this.isIndented(quotes) && beginsBlock(this.cursor.text, this.cursor.at);
  }

  private readContent(line: number): void {
    const stack = this.stack();
    if (this.cursor.width < this.base()) {
      if (this.hasText() && !this.startsBlock(this.quotes)) {
        this.append(line);
        return;
      }
      while (this.cursor.width < this.base()) stack.pop();
      this.close();
    }
    let marker = this.readMarker(line);
    while (marker) marker = this.readMarker(line);
    if (!this.cursor.atEnd()) this.readLeaf(line);
  }

  /** Opens a list entry at the cursor; true when one was opened, so that another may follow on the line. */
  private readMarker(line: number): boolean {
    const { cursor } = this;
    const stack = this.stack();
    if (stack.length >= MAX_DEPTH || cursor.width - this.base() >= 4) return false;
    const marker = listMarker(cursor.text, cursor.at);
    if (marker === null || isRule(cursor.text, cursor.at)) return false;
    const interrupts = this.hasText();
    if (interrupts && (marker.empty || (marker.number !== null && marker.number !== 1))) return false;
    cursor.step(marker.length);
    stack.push(cursor.stepToContent(marker.empty));
    this.close();
    const box = readBox(cursor);
    const entry: Entry = {
      kind: 'entry',
      line,
      column: cursor.at,
      depth: stack.length - 1,
      number: marker.number,
      box,
      lines: [],
    };
    this.blocks.push(entry);
    this.paragraph = entry;
    return true;
  }

  private readLeaf(line: number): void {
    const { text, at, width } = this.cursor;
    const fresh = this.paragraph?.kind === 'entry' && this.paragraph.line === line;
    if (!fresh && width - this.base() >= 4) {
      if (this.hasText()) this.append(line);
      else this.close();
      return;
    }
    if (this.paragraph?.kind === 'prose' && this.underline(this.paragraph, line)) return;
    const level = headingLevel(text, at);
    if (level > 0) {
      this.close();
      this.blocks.push({ kind: 'heading', line, level, ...headingText(text, at + level) });
    } else if (this.openFence(line) || this.openHtml(line)) {
      this.table = null;
    } else if (isRule(text, at) || isTagLine(text, at)) {
      this.close();
    } else if (this.table !== null) {
      this.table.rows.push({ line, column: at, text });
    } else if (!this.openTable(line)) {
      this.append(line);
    }
  }

  /** `===` or `---` below a paragraph makes a heading of it. */
  private underline(prose: Prose, line: number): boolean {
    const level = underlineLevel(this.cursor.text, this.cursor.at);
    const first = prose.lines[0];
    if (level === 0 || first === undefined || prose.lines.at(-1)?.line !== line - 1) return false;
    this.blocks.pop();
    const text = prose.lines.map((part) => part.text).join(' ');
    this.blocks.push({ kind: 'heading', line: first.line, column: first.column, level, text });
    this.close();
    return true;
  }

  private openFence(line: number): boolean {
    const fence = fenceAt(this.cursor, line, this.stack().length, this.quotes);
    if (fence === null) return false;
    this.close();
    this.blocks.push(fence.block);
    this.fence = fence;
    return true;
  }

  private openHtml(line: number): boolean {
    const { text, at } = this.cursor;
    const html = htmlBlock(text, at);
    if (html === null) return false;
    this.close();
    if (!text.includes(html.close, at + 4)) this.html = { ...html, line };
    return true;
  }

  private openTable(line: number): boolean {
    const place = { quotes: this.quotes, base: this.base() };
    const header = tableHeader(this.cursor, line, this.lines[line + 1], place);
    if (header === null) return false;
    this.close();
    this.table = { kind: 'table', line, header, rows: [] };
    this.blocks.push(this.table);
    this.delimiter = line + 1;
    return true;
  }

  private append(line: number): void {
    if (this.paragraph === null) {
      this.paragraph = { kind: 'prose', line, depth: this.stack().length, lines: [] };
      this.blocks.push(this.paragraph);
    }
    this.paragraph.lines.push({ line, column: this.cursor.at, text: this.cursor.rest() });
  }
}
