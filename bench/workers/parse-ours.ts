import { readFileSync } from 'node:fs';
import { keepHeapLean } from '../../src/adapters/system/lean-heap.ts';
import { buildGraph } from '../../src/domain/graph/build-graph.ts';
import { readTracker } from '../../src/domain/tracker/read-tracker.ts';
import { answer, argument } from './say.ts';

/** The whole of it: dialect, items, graph, findings with their places; in a heap as our processes keep it. */
keepHeapLean();
const text = readFileSync(argument(0), 'utf8');
await answer(() => {
  const document = readTracker(text, 'tracker.md');
  buildGraph([document]);
  return document.items.length;
});
