import { isScalar, stringify } from 'yaml';
import { finding } from '../../../model/catalogue/index.ts';
import type { Finding } from '../../../model/finding.ts';
import { applyPatches, CLAIM_WORDS, type Patch, type TrackerEdit } from '../../edit.ts';
import { plainKey, YamlFile, type Pair } from './node.ts';

/** Writes edits into a YAML tracker: the scalars that change, and not one byte more. */
export const applyYamlEdits = (
  text: string,
  edits: readonly TrackerEdit[],
): { readonly text: string; readonly findings: readonly Finding[] } => {
  const yaml = new YamlFile(text, 'tracker');
  const root = yaml.pairs(yaml.document.contents);
  const items = yaml
    .entries(root.find((pair) => plainKey(pair.key) === 'items')?.node)
    .map((node) => yaml.pairs(node));
  const findings: Finding[] = [];
  const patches = new Map<number, Patch>();
  for (const edit of edits) {
    const item = items.find((pairs) => yaml.value(field(pairs, 'id')?.node ?? null) === edit.item);
    const result = item === undefined ? finding('AX2040', { item: edit.item }) : patchFor(item, edit);
    if ('code' in result) findings.push(result);
    else patches.set(result.from, result);
  }
  return { text: applyPatches(text, [...patches.values()]), findings };
};

const field = (pairs: readonly Pair[], name: string): Pair | undefined =>
  pairs.find((pair) => plainKey(pair.key) === plainKey(name));

const patchFor = (item: readonly Pair[], edit: TrackerEdit): Patch | Finding => {
  const source = item[0]?.keySource ?? null;
  if (edit.kind === 'checkbox') return finding('AX2042', { item: edit.item }, source);
  const { field: name, value } =
    edit.kind === 'cell' ? edit : { field: 'status', value: CLAIM_WORDS[edit.claim] };
  const pair = field(item, name);
  if (pair === undefined || pair.range === null || !isScalar(pair.node)) {
    return finding('AX2041', { item: edit.item, field: name }, source);
  }
  const [from, to] = pair.range;
  return { from, to, text: stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trim() };
};
