import { isScalar, stringify } from 'yaml';
import { finding } from '../../../model/catalogue/index.ts';
import type { Finding } from '../../../model/finding.ts';
import { CLAIM_WORDS, makeEdits, type Edited, type Patch, type TrackerEdit } from '../../edit.ts';
import { plainKey, YamlFile, type Pair } from './node.ts';

/** Writes edits into a YAML tracker: the scalars that change, and not one byte more. */
export const applyYamlEdits = (text: string, edits: readonly TrackerEdit[]): Edited => {
  const yaml = new YamlFile(text, 'tracker');
  const root = yaml.pairs(yaml.document.contents);
  const entries = (name: string) =>
    yaml.entries(root.find((pair) => plainKey(pair.key) === name)?.node).map((node) => yaml.pairs(node));
  const [items, milestones] = [entries('items'), entries('milestones')];
  return makeEdits(text, edits, (edit) => {
    const [all, id] = edit.kind === 'due' ? [milestones, edit.milestone] : [items, edit.item];
    const one = all.find((pairs) => yaml.value(field(pairs, 'id')?.node ?? null) === id);
    return one === undefined ? finding('AX2040', { item: id }) : patchFor(one, id, edit);
  });
};

const field = (pairs: readonly Pair[], name: string): Pair | undefined =>
  pairs.find((pair) => plainKey(pair.key) === plainKey(name));

const valueOf = (edit: Exclude<TrackerEdit, { kind: 'checkbox' }>): { field: string; value: string } => {
  if (edit.kind === 'cell') return edit;
  return edit.kind === 'due'
    ? { field: 'due', value: edit.value }
    : { field: 'status', value: CLAIM_WORDS[edit.claim] };
};

const patchFor = (item: readonly Pair[], id: string, edit: TrackerEdit): Patch | Finding => {
  const source = item[0]?.keySource ?? null;
  if (edit.kind === 'checkbox') return finding('AX2042', { item: id }, source);
  const { field: name, value } = valueOf(edit);
  const pair = field(item, name);
  if (pair === undefined || pair.range === null || !isScalar(pair.node)) {
    return finding('AX2041', { item: id, field: name }, source);
  }
  const [from, to] = pair.range;
  return { from, to, text: stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trim() };
};
