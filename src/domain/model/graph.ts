import type { Finding } from './finding.ts';
import type { Claim } from './vocabulary.ts';

/** An item as a node of the dependency graph. */
export interface GraphNode {
  readonly id: string;
  readonly title: string;
  readonly milestone: string | null;
  readonly claim: Claim | null;
  /** Estimated effort in hours, 1 when the document gives none. */
  readonly weight: number;
  /** Length of the longest chain of dependencies below it; 0 for a root. */
  readonly depth: number;
}

/** `from` depends on `to`. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

/** The dependency graph of all documents that were read together. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Topological order, dependencies first; items of a cycle are left out. Ties keep document order. */
  readonly order: readonly string[];
  /** Each cycle as a path that ends where it began: `['A', 'B', 'A']`. */
  readonly cycles: readonly (readonly string[])[];
  /** The chain that takes longest, dependencies first: most left to do, then heaviest altogether. */
  readonly criticalPath: readonly string[];
  /** Ids that are named as a dependency and do not exist. */
  readonly unknown: readonly { readonly item: string; readonly id: string }[];
  readonly matrixDisagreements: readonly {
    readonly from: string;
    readonly to: string;
    readonly inMatrix: boolean;
  }[];
  /** Items claimed done whose dependency is not. */
  readonly doneBeforeDependencies: readonly { readonly item: string; readonly dependency: string }[];
  readonly findings: readonly Finding[];
}
