import type { Finding } from './finding.ts';
import type { Located, Source } from './source.ts';
import type { Claim, Priority } from './vocabulary.ts';

/** What the text beside a command says its result should be (`# Expected: …`, `# Target: <10`, "Must pass"). */
export type Expectation =
  | { readonly kind: 'success' }
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'number'; readonly op: '<' | '<=' | '>' | '>=' | '=='; readonly value: number };

/** A command found in the document. */
export interface Command extends Located {
  readonly expect: Expectation | null;
}

/** An exit criterion, an acceptance criterion or an entry of a checklist. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  /** Milestone id, or null for the whole document. */
  readonly milestone: string | null;
  readonly kind: 'acceptance' | 'exit';
  readonly checked: boolean;
  /** Commands in backticks or fences within it. */
  readonly commands: readonly Command[];
  readonly source: Source;
}

export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** As written (`Week 0–1`, `2026-W08`, `2026-12-15`), or null. */
  readonly due: string | null;
  readonly goal: string | null;
  readonly definitionOfDone: string | null;
  readonly estimate: string | null;
  readonly source: Source;
}

/** One row, task or checklist entry. */
export interface Item {
  /** Explicit id, or issue reference, or milestone + slug of the title. Unique in its document. */
  readonly id: string;
  readonly title: string;
  /** Milestone id, or null. */
  readonly milestone: string | null;
  /** Null when the document says nothing of its state; an empty checkbox says `planned`. */
  readonly claim: Claim | null;
  readonly priority: Priority | null;
  readonly workstream: string | null;
  readonly dependsOn: readonly string[];
  readonly owner: string | null;
  /** As written: `2026-W08`, `2026-12-15`, `Q1`. */
  readonly target: string | null;
  /** Issue number, or null. */
  readonly issue: number | null;
  readonly exitCriteria: readonly Criterion[];
  readonly verify: readonly Command[];
  /** Evidence paths and globs, relative to the workspace. */
  readonly evidence: readonly Located[];
  readonly estimate: string | null;
  /** Columns that map onto no field, by their header. */
  readonly columns: Readonly<Record<string, string>>;
  /** Where each value stands, by field name (`title`, `status`, `issue`, `owner`, …): write-back and annotations use it. */
  readonly places: Readonly<Record<string, Source>>;
  readonly source: Source;
}

/** A file that the document says exists. */
export interface Deliverable {
  /** Path or glob. */
  readonly path: string;
  /** Item it belongs to, or null. */
  readonly item: string | null;
  readonly purpose: string | null;
  readonly claim: Claim | null;
  readonly source: Source;
}

/** Row item depends on column item. */
export interface DependencyMatrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Pairs [row id, column id] whose cell says yes, with their place. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly source: Source }[];
  readonly source: Source;
}

/** A row of a "Claimed | Reality" table. */
export interface ClaimRow {
  readonly subject: string;
  readonly claimed: string;
  readonly reality: string;
  readonly source: Source;
}

/** A row of a metrics table. */
export interface MetricRow {
  readonly name: string;
  readonly target: string;
  readonly actual: string | null;
  readonly source: Source;
}

/** A checklist that is neither items nor exit criteria (a sign-off list at the end, say). */
export interface Checklist {
  readonly title: string;
  readonly entries: readonly { readonly text: string; readonly checked: boolean; readonly source: Source }[];
  readonly source: Source;
}

export const DIALECTS = ['table', 'checklist', 'phases', 'outline', 'yaml', 'none'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Everything that was read from one document. Reading never throws: what is wrong is in `findings`. */
export interface TrackerDocument {
  readonly file: string;
  readonly title: string | null;
  readonly dialect: Dialect;
  readonly milestones: readonly Milestone[];
  readonly items: readonly Item[];
  readonly deliverables: readonly Deliverable[];
  readonly criteria: readonly Criterion[];
  readonly checklists: readonly Checklist[];
  readonly claims: readonly ClaimRow[];
  readonly metrics: readonly MetricRow[];
  /** Production definition: `availability` → sentence. */
  readonly definition: readonly { readonly name: string; readonly text: string; readonly source: Source }[];
  readonly matrix: DependencyMatrix | null;
  readonly order: { readonly ids: readonly string[]; readonly source: Source } | null;
  /** Prompts of a weekly update template, in order. */
  readonly weeklyTemplate: readonly string[];
  readonly findings: readonly Finding[];
}
