import type { Graph, GraphNode } from '../model/graph.ts';
import type { Claim, Standing } from '../model/vocabulary.ts';
import { visible } from './escape.ts';
import { clip } from './limits.ts';
import { focus, linksOf } from './graph-focus.ts';

/** GitHub draws larger graphs, but nobody can read them in a comment. */
const NODE_LIMIT = 40;
const LABEL_LIMIT = 60;

const CLASSES: Readonly<Record<Standing | Claim | 'unknown', string>> = {
  verified: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
  refuted: 'fill:#ffebe9,stroke:#cf222e,color:#6e1119',
  unproven: 'fill:#fff8c5,stroke:#9a6700,color:#4d3300',
  ready: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
  open: 'fill:#f6f8fa,stroke:#656d76,color:#24292f',
  blocked: 'fill:#fff1e5,stroke:#bc4c00,color:#5c2600',
  waived: 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
  planned: 'fill:#f6f8fa,stroke:#656d76,color:#24292f',
  'in-progress': 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
  'in-review': 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
  done: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
  dropped: 'fill:#eaeef2,stroke:#8c959f,color:#57606a',
  unknown: 'fill:#ffffff,stroke:#8c959f,color:#57606a',
};

export interface MermaidOptions {
  /** Most nodes to draw; the critical path and its neighbours are kept first. Default 40. */
  readonly limit?: number;
  /** Colours by what was found out; without it by what is claimed. */
  readonly standings?: ReadonlyMap<string, Standing>;
}

/** Mermaid reads entities written `#35;` in a quoted label; every character with a meaning to it becomes one. */
const label = (text: string): string =>
  visible(clip(text.replaceAll(/\s+/g, ' ').trim(), LABEL_LIMIT)).replaceAll(
    /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,:()/–—…‹›+-]/gu,
    (character) => `#${Number(character.codePointAt(0))};`,
  );

const className = (word: string): string => word.replaceAll('-', '');

/**
 * The dependency graph as a Mermaid flowchart that GitHub draws: dependencies left, critical path thick. Node ids
 * are ours (`n0`, `n1`, …); nothing of the document stands outside a quoted, escaped label.
 */
export const graphMermaid = (graph: Graph, options: MermaidOptions = {}): string => {
  const { nodes, hidden } = focus(graph, options.limit ?? NODE_LIMIT);
  const ids = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
  const wordOf = (node: GraphNode): Standing | Claim | 'unknown' =>
    options.standings?.get(node.id) ?? node.claim ?? 'unknown';
  const links = linksOf(graph, ids);
  const used = [...new Set(nodes.map(wordOf))].toSorted();
  const critical = links.flatMap((link, index) => (link.critical ? [index] : []));
  return [
    'flowchart LR',
    ...nodes.map(
      (node) =>
        `  ${ids.get(node.id) ?? ''}["${label(node.id)}<br/>${label(node.title)}"]:::${className(wordOf(node))}`,
    ),
    ...links.map(({ from, to, critical: thick }) => `  ${to} ${thick ? '==>' : '-->'} ${from}`),
    ...(hidden > 0 ? [`  more["… and ${hidden} more"]:::unknown`] : []),
    ...[...new Set([...used, ...(hidden > 0 ? (['unknown'] as const) : [])])].map(
      (word) => `  classDef ${className(word)} ${CLASSES[word]}`,
    ),
    ...(critical.length > 0 ? [`  linkStyle ${critical.join(',')} stroke:#cf222e,stroke-width:3px`] : []),
    '',
  ].join('\n');
};
