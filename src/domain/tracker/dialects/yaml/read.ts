import { isMap, isSeq } from 'yaml';
import { finding } from '../../../model/catalogue/index.ts';
import type { TrackerDocument } from '../../../model/tracker.ts';
import { assembleItems } from '../../assemble.ts';
import { emptyDocument } from '../../empty.ts';
import { findingNotes } from '../../page.ts';
import { dangerOf, YAML_LIMIT } from './guard.ts';
import { YamlFile } from './node.ts';
import { YamlReader } from './reader.ts';
import { readSides } from './sides.ts';

/** Reads a YAML tracker. Never throws; what is too large, too deep or no YAML is a finding and nothing is read. */
export const readYamlTracker = (text: string, file: string): TrackerDocument => {
  const refuse = (found: ReturnType<typeof finding>): TrackerDocument => ({
    ...emptyDocument(file),
    dialect: 'yaml',
    findings: [found],
  });
  const start = { file, line: 1, column: 1 };
  if (text.length > YAML_LIMIT)
    return refuse(finding('AX2002', { size: text.length, limit: YAML_LIMIT }, start));
  const danger = dangerOf(text);
  if (danger !== null) return refuse(finding('AX2032', { problem: danger }, start));
  try {
    return readSafe(text, file);
  } catch (error) {
    // The parser throws for what it guards itself against (aliases that multiply, stack depth).
    const problem = `cannot be read (${error instanceof Error ? error.message : 'unknown reason'})`;
    return refuse(finding('AX2032', { problem }, start));
  }
};

/** Instead of the parser's words, which name a function of its own. */
const SECOND = 'a second document begins here, and a file holds only one';

const readSafe = (text: string, file: string): TrackerDocument => {
  const yaml = new YamlFile(text, file);
  const notes = findingNotes();
  for (const error of yaml.document.errors.slice(0, 20)) {
    const problem = error.code === 'MULTIPLE_DOCS' ? SECOND : firstLine(error.message);
    notes.note('AX2030', { problem }, yaml.at(error.pos[0]));
  }
  for (const warning of yaml.document.warnings.slice(0, 20)) {
    notes.note(
      'AX2032',
      { problem: `uses what a tracker may not: ${firstLine(warning.message)}` },
      yaml.at(warning.pos[0]),
    );
  }
  const root = yaml.resolve(yaml.document.contents);
  if (yaml.document.errors.length + yaml.document.warnings.length > 0) {
    return { ...emptyDocument(file), dialect: 'yaml', findings: notes.findings() };
  }
  if (!isMap(root)) {
    notes.note(
      'AX2031',
      { path: 'tracker', problem: 'must be a mapping with version, milestones and items' },
      yaml.placeOf(root),
    );
    return { ...emptyDocument(file), dialect: 'yaml', findings: notes.findings() };
  }
  const reader = new YamlReader(yaml, notes.note);
  const top = reader.fields(root, TOP_KEYS, '');
  reader.version(top.get('version'), root);
  const milestones = reader.milestones(top.get('milestones'));
  const items = assembleItems(reader.items(top.get('items')), milestones, notes);
  const list = top.get('items')?.node;
  if (items.length === 0 && (list === undefined || isSeq(list)))
    notes.note('AX2003', { seen: 'the list of items is empty or missing' }, yaml.placeOf(root));
  return {
    ...emptyDocument(file),
    ...readSides(reader, top),
    dialect: 'yaml',
    title: reader.text(top.get('title'), 'title'),
    milestones,
    items,
    findings: notes.findings(),
  };
};

const TOP_KEYS = [
  'version',
  'title',
  'milestones',
  'items',
  'deliverables',
  'criteria',
  'claims',
  'metrics',
  'definition',
  'order',
  'weeklyTemplate',
] as const;

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/\.$/, '').slice(0, 200);
