import type { MarkdownDialect } from '../dialect.ts';
import { read } from './read.ts';

export const outlineDialect: MarkdownDialect = { name: 'outline', weight: 0.2, read };
