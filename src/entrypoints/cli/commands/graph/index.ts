import type { Command } from '../../command.ts';
import { CONFIG } from '../../run-options.ts';

export const graph: Command = {
  name: 'graph',
  group: 'Read the tracker',
  summary: 'show the dependencies: order, cycles, critical path, contradictions',
  arguments: [
    { name: 'file', description: 'trackers (default: those of the configuration)', variadic: true },
  ],
  options: [
    CONFIG,
    { flags: '--mermaid', description: 'print a Mermaid flowchart' },
    { flags: '--svg', description: 'print an SVG picture' },
  ],
  examples: [
    { command: 'aurora-x graph', says: 'order, critical path and what contradicts itself' },
    { command: 'aurora-x graph docs/readiness.md --svg > graph.svg', says: 'a picture' },
  ],
  exitCodes: [0, 1, 2, 70],
  run: async (context) => (await import('./run.ts')).runGraph(context),
};
