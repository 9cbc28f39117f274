import { finding, type Code, type Values } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { TextPart } from './markdown/block.ts';
import { scanBlocks } from './markdown/scan.ts';
import { makeSections, type Section } from './markdown/sections.ts';
import { splitLines } from './text/lines.ts';
import { nth } from './text/pick.ts';

/** Findings of one code beyond this many are counted, not listed. */
const MOST_OF_A_KIND = 100;

/** Headings beyond this many are no document any more. */
const MOST_SECTIONS = 20_000;

/** One Markdown document, cut into sections, with the place for what is found wrong in it. */
export interface Page {
  readonly file: string;
  readonly sections: readonly Section[];
  readonly place: (line: number, column: number) => Source;
  readonly placeOf: (part: TextPart) => Source;
  readonly note: (code: Code, values: Values, source: Source | null) => void;
  findings(): readonly Finding[];
  /** The same page with the findings so far and room for its own. */
  withOwnNotes(): Page;
}

/** Scans a document and notes what is wrong with its text as such. */
export const openPage = (text: string, file: string): Page => {
  const lines = splitLines(text, file);
  const scan = scanBlocks(frontMatterBlanked(lines.text));
  const notes = findingNotes();
  const place = lines.source;
  const { mojibake } = lines;
  if (mojibake !== null) {
    const lost = mojibake.lost === 0 ? '' : `, ${mojibake.lost} more could not be known any more`;
    notes.note('AX2004', { repaired: mojibake.repaired, codePage: mojibake.codePage, lost }, place(0, 0));
  }
  if (scan.unclosed !== null) notes.note('AX2008', { ...scan.unclosed }, place(scan.unclosed.line, 0));
  const all = makeSections(scan.blocks);
  const sections = all.slice(0, MOST_SECTIONS);
  const first = all[MOST_SECTIONS]?.heading;
  if (first != null) notes.note('AX2018', { limit: MOST_SECTIONS }, place(first.line, first.column));
  const placeOf = (part: TextPart): Source => place(part.line, part.column);
  const page = (own: Notes): Page => ({
    file,
    sections,
    place,
    placeOf,
    ...own,
    withOwnNotes: () => page(findingNotes(own.findings())),
  });
  return page(notes);
};

/** Front matter (`---` at the very top) is no Markdown; its lines are kept blank so that places stay true. */
const frontMatterBlanked = (lines: readonly string[]): readonly string[] => {
  if (lines[0] !== '---') return lines;
  const end = lines.slice(1, 200).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  if (end <= 0 || !/^[\w-]+\s*:/.test(nth(lines, 1))) return lines;
  return lines.map((line, index) => (index <= end + 1 ? '' : line));
};

type Notes = Pick<Page, 'note' | 'findings'>;

/** Collects findings; the same kind again and again is cut and counted. */
export const findingNotes = (before: readonly Finding[] = []): Notes => {
  const kept: Finding[] = [...before];
  const counts = new Map<Code, number>();
  return {
    note: (code, values, source) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= MOST_OF_A_KIND) kept.push(finding(code, values, source));
    },
    findings: () => {
      const cut = [...counts].filter(([, count]) => count > MOST_OF_A_KIND);
      return [
        ...kept,
        ...cut.map(([code, count]) => finding('AX2016', { code, count: count - MOST_OF_A_KIND })),
      ];
    },
  };
};
