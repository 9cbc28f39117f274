import type { MarkdownDialect } from '../dialect.ts';
import { read } from './read.ts';

export const phasesDialect: MarkdownDialect = { name: 'phases', weight: 4, read };
