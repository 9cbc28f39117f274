import type { MarkdownDialect } from '../dialect.ts';
import { read } from './read.ts';

export const checklistDialect: MarkdownDialect = { name: 'checklist', weight: 1, read };
