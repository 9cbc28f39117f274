import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { keepHeapLean } from '../../src/adapters/system/lean-heap.ts';
import { buildGraph } from '../../src/domain/graph/build-graph.ts';
import type { Item } from '../../src/domain/model/tracker.ts';
import { readTracker } from '../../src/domain/tracker/read-tracker.ts';
import { answer, argument } from './say.ts';

/** Reads the tracker, orders it, fingerprints each item with what it needs, and compares with last time: no change. */
const [file, state] = [argument(0), argument(1)];
keepHeapLean();

/** What an item says, wherever in the document it stands. */
const contentOf = (item: Item): readonly unknown[] => [
  item.id,
  item.title,
  item.claim,
  item.priority,
  item.owner,
  item.target,
  item.issue,
  item.estimate,
  item.columns,
  item.milestone,
  item.workstream,
  item.exitCriteria.map(({ text }) => text),
  item.verify.map(({ text, expect }) => [text, expect]),
  item.evidence.map(({ text }) => text),
];

const fingerprints = (): ReadonlyMap<string, string> => {
  const document = readTracker(readFileSync(file, 'utf8'), 'tracker.md');
  const { order } = buildGraph([document]);
  const items = new Map(document.items.map((item) => [item.id, item]));
  const prints = new Map<string, string>();
  for (const id of order) {
    const item = items.get(id);
    if (!item) continue;
    const needs = item.dependsOn.map((need) => prints.get(need) ?? '');
    prints.set(id, hash('sha256', JSON.stringify([contentOf(item), needs]), 'base64'));
  }
  return prints;
};

await answer(() => {
  const prints = fingerprints();
  const stored: unknown = existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')) : [];
  const known = new Map<string, string>(Array.isArray(stored) ? stored : []);
  let changed = 0;
  for (const [id, print] of prints) if (known.get(id) !== print) changed++;
  if (changed > 0) writeFileSync(state, JSON.stringify([...prints]));
  return changed;
});
