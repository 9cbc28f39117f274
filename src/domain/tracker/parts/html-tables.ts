import type { Page } from '../page.ts';

const HEADER =
  /<th\b[^<>]{0,200}>\s{0,20}(?:<[^<>]{1,100}>\s{0,20}){0,4}(?:status|state|done|progress|depends on|verify)\b/i;

/** Says of each HTML table that looks like a tracker that it is not read. */
export const noteHtmlTables = (page: Page): void => {
  for (const section of page.sections) {
    for (const block of section.blocks) {
      if (block.kind !== 'prose') continue;
      const first = block.lines[0];
      if (first === undefined || !/^<table\b/i.test(first.text)) continue;
      const head = block.lines.slice(0, 40).map((line) => line.text.slice(0, 1000));
      if (HEADER.test(head.join(' '))) page.note('AX2029', {}, page.placeOf(first));
    }
  }
};
