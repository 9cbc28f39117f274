import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answer, argument } from './say.ts';

/** Bare tokenising by a general Markdown parser: no items, no graph, no findings. */
const [name, file, packages] = [argument(0), argument(1), argument(2)];
const { resolve } = createRequire(join(packages, 'package.json'));
const text = readFileSync(file, 'utf8');

/** The peers are not dependencies of this project, so their shapes are stated here, as far as they are used. */
interface Modules {
  readonly 'markdown-it': { readonly default: new () => { parse: (text: string, env: object) => unknown[] } };
  readonly marked: { readonly lexer: (text: string) => unknown[] };
  readonly unified: { readonly unified: () => Processor };
  readonly 'remark-parse': { readonly default: object };
  readonly 'remark-gfm': { readonly default: object };
}

interface Processor {
  readonly use: (plugin: object) => Processor;
  readonly parse: (text: string) => { readonly children: readonly unknown[] };
}

const load = async <Name extends keyof Modules>(module: Name): Promise<Modules[Name]> => {
  const loaded: Modules[Name] = await import(pathToFileURL(resolve(module)).href);
  return loaded;
};

const parsers: Readonly<Record<string, () => Promise<(text: string) => number>>> = {
  'markdown-it': async () => {
    const { default: MarkdownIt } = await load('markdown-it');
    const parser = new MarkdownIt();
    return (source) => parser.parse(source, {}).length;
  },
  marked: async () => {
    const { lexer } = await load('marked');
    return (source) => lexer(source).length;
  },
  'remark-gfm': async () => {
    const { unified } = await load('unified');
    const processor = unified()
      .use((await load('remark-parse')).default)
      .use((await load('remark-gfm')).default);
    return (source) => processor.parse(source).children.length;
  },
};

const parse = await parsers[name]?.();
if (parse === undefined) throw new Error(`no parser ${name}`);
await answer(() => parse(text));
