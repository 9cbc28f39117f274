import type { MarkdownDialect } from '../dialect.ts';
import { read } from './read.ts';

export const tableDialect: MarkdownDialect = { name: 'table', weight: 4, read };
