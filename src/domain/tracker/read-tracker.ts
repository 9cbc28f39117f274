import { finding } from '../model/catalogue/index.ts';
import { count } from '../model/count.ts';
import type { TrackerDocument } from '../model/tracker.ts';
import { assembleItems } from './assemble.ts';
import { withTheRest } from './combine.ts';
import { markdownDialects } from './dialects/registry.ts';
import { isYamlTracker } from './dialects/yaml/detect.ts';
import type { Reading } from './draft.ts';
import { emptyDocument } from './empty.ts';
import { openPage, type Page } from './page.ts';
import { readParts } from './parts/parts.ts';

/** Characters of a Markdown tracker; the largest we measure (50 000 rows) has 16 million. */
export const TRACKER_LIMIT = 24 * 1024 * 1024;

/**
 * Reads a Markdown tracker. Never throws and never loops: what cannot be read is a finding, and the rest is still
 * read. `file` is only used in places.
 */
export const readTracker = (text: string, file: string): TrackerDocument => {
  if (text.length > TRACKER_LIMIT) {
    const source = { file, line: 1, column: 1 };
    return {
      ...emptyDocument(file),
      findings: [finding('AX2002', { size: text.length, limit: TRACKER_LIMIT }, source)],
    };
  }
  const page = openPage(text, file);
  const best = bestReading(page);
  const notes = best.page;
  const { dialect, reading } = withTheRest(notes, best);
  const parts = readParts(notes, reading);
  const items = assembleItems(parts.items, reading.milestones, notes);
  if (items.length === 0) notes.note('AX2003', { seen: whatWasSeen(page) }, page.place(0, 0));
  return {
    file,
    title: documentTitle(page),
    dialect,
    milestones: reading.milestones,
    ...parts,
    items,
    findings: notes.findings(),
  };
};

/** Reads any tracker; the YAML reader is loaded only for a YAML tracker. */
export const readAnyTracker = async (text: string, file: string): Promise<TrackerDocument> => {
  if (!isYamlTracker(text, file)) return readTracker(text, file);
  const { readYamlTracker } = await import('./dialects/yaml/read.ts');
  return readYamlTracker(text, file);
};

interface Best {
  readonly dialect: TrackerDocument['dialect'];
  readonly reading: Reading;
  readonly page: Page;
}

const NOTHING: Reading = { milestones: [], items: [], criteria: [], used: new Set() };

/** Lets every dialect read the page; what the others found wrong is forgotten with them. */
const bestReading = (page: Page): Best => {
  let best: Best = { dialect: 'none', reading: NOTHING, page };
  let most = 0;
  for (const dialect of markdownDialects) {
    const copy = page.withOwnNotes();
    const reading = dialect.read(copy);
    const weight = reading.items.length * dialect.weight;
    if (weight > most) {
      most = weight;
      best = { dialect: dialect.name, reading, page: copy };
    }
  }
  return best;
};

const documentTitle = (page: Page): string | null => {
  const headings = page.sections.filter((section) => section.level > 0);
  const top = headings.find((section) => section.level === 1) ?? headings[0];
  return top === undefined || top.title === '' ? null : top.title;
};

const whatWasSeen = (page: Page): string => {
  const blocks = page.sections.flatMap((section) => section.blocks);
  const blocksOf = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
  const parts = [
    count(page.sections.length - 1, 'heading'),
    count(blocksOf('table'), 'table'),
    count(blocksOf('entry'), 'list entry', 'list entries'),
  ];
  return `${parts.join(', ')}, none of them in a form that tracks work`;
};
