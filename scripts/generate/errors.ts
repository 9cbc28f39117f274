import type { CatalogueEntry } from '../../src/domain/model/catalogue/entry.ts';
import { catalogue, templateText } from '../../src/domain/model/catalogue/index.ts';
import { cell, generatedFrom, table, type GeneratedFile } from './generated-file.ts';

const SOURCE = 'src/domain/model/catalogue';

/** Where a code belongs, by its first digits; the longest match counts. */
const GROUPS: Readonly<Record<string, string>> = {
  AX1: 'Command line',
  AX12: 'Configuration and environment',
  AX2: 'Trackers',
  AX202: 'Dependency graph',
  AX203: 'YAML trackers',
  AX204: 'Write-back',
  AX3: 'Specs, pipelines, sentences',
  AX4: 'Running checks',
  AX45: 'Check kinds',
  AX47: "Checks of the project's own",
  AX48: 'Shell commands',
  AX50: 'Challenge of shell commands',
  AX52: 'Challenge of other kinds',
  AX55: 'Planning, running, resuming',
  AX6: 'Standings, gates, verdict',
  AX7: 'Evidence and reports',
  AX8: 'The Action and GitHub',
  AX9: 'Bugs of ours',
};

const groupOf = (code: string): string => {
  const prefix = Object.keys(GROUPS)
    .filter((start) => code.startsWith(start))
    .toSorted((a, b) => b.length - a.length)[0];
  if (prefix === undefined) throw new Error(`${code} belongs to no group of docs/errors`);
  return GROUPS[prefix] ?? '';
};

const SEVERITY_MEANS: Readonly<Record<CatalogueEntry['severity'], string>> = {
  error: 'An error: what it is about counts as not proven, or could not be read.',
  warning: 'A warning: nothing stops, and the verdict is at best conditional where it is a reason of it.',
  note: 'A note: said so that nobody has to wonder.',
};

/** Sentences of the catalogue are plain text; on a page nothing in them may become markup. */
const plain = (text: string): string =>
  text.replaceAll(/[\\*_[\]<>]/g, (sign) => `\\${sign}`).replaceAll(/\s*\n\s*/g, ' ');

const quoted = (template: string): string => ['```text', templateText(template), '```'].join('\n');

const page = (code: string, entry: CatalogueEntry): string =>
  [
    generatedFrom(SOURCE),
    `# ${code}: ${plain(entry.title)}`,
    '',
    plain(entry.why),
    '',
    '## What it says',
    '',
    quoted(entry.message),
    '',
    '## What to do',
    '',
    quoted(entry.remedy),
    '',
    ...(/\{\w+[:}]/.test(`${entry.message}${entry.remedy}`)
      ? ['Words in braces stand for the values of the case.', '']
      : []),
    `${SEVERITY_MEANS[entry.severity]} The same on the command line: \`aurora-x explain ${code}\`.`,
    '',
    `[All codes](README.md) · ${groupOf(code)}`,
    '',
  ].join('\n');

const indexPage = (entries: readonly (readonly [string, CatalogueEntry])[]): string => {
  const groups = Map.groupBy(entries, ([code]) => groupOf(code));
  return [
    generatedFrom(SOURCE),
    '# Codes',
    '',
    `Every finding of Aurora-X has one of these ${entries.length} codes, with one wording each. \`aurora-x explain CODE\` shows`,
    'the same text without leaving the terminal.',
    '',
    ...[...groups].flatMap(([group, members]) => [
      `## ${group}`,
      '',
      table(
        ['Code', 'Severity', 'Title'],
        members.map(([code, entry]) => [`[${code}](${code}.md)`, entry.severity, cell(plain(entry.title))]),
      ),
      '',
    ]),
  ].join('\n');
};

/** One page for each code, and their index. */
export const errorFiles = (): GeneratedFile[] => {
  const entries = Object.entries<CatalogueEntry>(catalogue).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    { path: 'docs/errors/README.md', text: indexPage(entries) },
    ...entries.map(([code, entry]) => ({ path: `docs/errors/${code}.md`, text: page(code, entry) })),
  ];
};
