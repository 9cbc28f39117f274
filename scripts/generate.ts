import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actionTables, usageBlock } from './generate/action.ts';
import { errorFiles } from './generate/errors.ts';
import { replaceBetween, type GeneratedFile } from './generate/generated-file.ts';
import { parameterTable, referenceFiles } from './generate/reference.ts';
import { schemaFiles } from './generate/schemas.ts';
import { templateFiles } from './generate/templates.ts';

/**
 * Derived text: JSON Schemas, error pages, reference pages, parameter tables, templates, README tables,
 * `.env.example`.
 * `--check` writes nothing and names every file that is not what the sources say.
 */

/** Folders in which every file is generated: what is there beside them is stale. What is in folders below is written by hand. */
const OWN_FOLDERS = ['schemas', 'docs/errors', 'docs/reference', 'templates'] as const;

/** Pages of check kinds whose parameter table is generated; a page without the marker has its table by hand. */
const parameterPages = (root: string): GeneratedFile[] =>
  readdirSync(join(root, 'docs/checks'))
    .toSorted()
    .map((name) => ({
      path: `docs/checks/${name}`,
      text: readFileSync(join(root, 'docs/checks', name), 'utf8'),
    }))
    .filter(({ text }) => text.includes('<!-- parameters'))
    .map(({ path, text }) => {
      const kind = path.replace(/^.*\/|\.md$/g, '');
      return { path, text: replaceBetween(text, 'parameters', parameterTable(kind)) };
    });

const readme = (root: string): GeneratedFile => {
  const action = readFileSync(join(root, 'action.yml'), 'utf8');
  const page = readFileSync(join(root, 'README.md'), 'utf8');
  const withUsage = replaceBetween(page, 'usage', usageBlock(action));
  return { path: 'README.md', text: replaceBetween(withUsage, 'inputs-outputs', actionTables(action)) };
};

/** Everything that is generated, sorted by nothing: the order is that of this list, and the same each time. */
export const generatedFiles = (root: string): GeneratedFile[] => [
  ...schemaFiles(),
  ...errorFiles(),
  ...referenceFiles(),
  ...templateFiles(),
  ...parameterPages(root),
  readme(root),
];

/** What is on disk and not what the sources say: changed, missing, or left over. */
export const staleFiles = (root: string, files: readonly GeneratedFile[]): string[] => {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const leftOver = OWN_FOLDERS.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? [] : [`${folder}/${entry.name}`],
        )
      : [],
  ).filter((path) => !wanted.has(path));
  const different = files
    .filter(
      ({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
    )
    .map(({ path }) => path);
  return [...different, ...leftOver].toSorted();
};

const write = (root: string, files: readonly GeneratedFile[], stale: readonly string[]): void => {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  for (const path of stale) {
    const text = wanted.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
    } else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
};

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const files = generatedFiles(root);
  const stale = staleFiles(root, files);
  if (process.argv.includes('--check')) {
    for (const path of stale) process.stderr.write(`${path} is stale; run npm run generate and commit it.\n`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    write(root, files, stale);
    process.stderr.write(`${files.length} generated files, ${stale.length} changed.\n`);
  }
}
