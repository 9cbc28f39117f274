import { checklistDialect } from './checklist/index.ts';
import type { MarkdownDialect } from './dialect.ts';
import { outlineDialect } from './outline/index.ts';
import { phasesDialect } from './phases/index.ts';
import { tableDialect } from './table/index.ts';

/** The Markdown dialects, in the order in which they win a tie. YAML is told by its file and loaded on demand. */
export const markdownDialects: readonly MarkdownDialect[] = [
  tableDialect,
  phasesDialect,
  checklistDialect,
  outlineDialect,
];
