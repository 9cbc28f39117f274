import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rules } from './architecture-rules.ts';

/** An import that breaks a rule. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly target: string;
  readonly sentence: string;
}

/** Statements begin a line (prettier sees to that), so an import quoted in a text is not taken for one. */
const IMPORT =
  /^(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const sourceFiles = (root: string): string[] =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();

const importsOf = (file: string, text: string): { target: string; line: number }[] =>
  [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const target = specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
    return { target, line: text.slice(0, match.index).split('\n').length };
  });

/** Every cycle once, as the files it runs through. */
const cycles = (graph: ReadonlyMap<string, readonly string[]>): string[][] => {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[][] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
};

/** All breaches of the rules below `root`, and all import cycles. */
export const lintArchitecture = (root: string): { breaches: Breach[]; cycles: string[][] } => {
  const breaches: Breach[] = [];
  const graph = new Map<string, string[]>();
  for (const file of sourceFiles(root)) {
    const imports = importsOf(file, readFileSync(join(root, file), 'utf8'));
    graph.set(
      file,
      imports.map(({ target }) => target).filter((target) => target.startsWith('src/')),
    );
    for (const { target, line } of imports) {
      for (const { from, allows, sentence } of rules) {
        if (file.startsWith(`src/${from}`) && !allows(target, file))
          breaches.push({ file, line, target, sentence });
      }
    }
  }
  return { breaches, cycles: cycles(graph) };
};

if (import.meta.main) {
  const { breaches, cycles: loops } = lintArchitecture(process.cwd());
  for (const { file, line, target, sentence } of breaches) {
    process.stderr.write(`${file}:${line} imports ${target}\n  ${sentence}\n`);
  }
  for (const loop of loops) process.stderr.write(`import cycle: ${loop.join(' → ')}\n`);
  process.exitCode = breaches.length + loops.length > 0 ? 1 : 0;
}
