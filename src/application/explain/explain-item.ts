import type { Check } from '../../domain/model/check.ts';
import { passedDue } from '../../domain/model/due.ts';
import type { Graph } from '../../domain/model/graph.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { RunSummary } from '../../domain/model/run.ts';
import type { Item, TrackerDocument } from '../../domain/model/tracker.ts';
import type { RunFiles, RunHistory } from '../inspect/inspect-runs.ts';
import { readManifest } from '../inspect/read-manifest.ts';
import { isOpen } from '../../domain/report/weekly/open-items.ts';
import { lastStanding, type LastStanding } from './last-standing.ts';

/** Another item, with what the document says of it. */
export interface Neighbour {
  readonly id: string;
  readonly title: string | null;
  readonly claim: string | null;
}

/** A check of the item, with its last outcome if there was one. */
export interface ItemCheck {
  readonly id: string;
  readonly kind: string;
  readonly describe: string;
  readonly origin: Check['origin'];
  readonly last: {
    readonly outcome: string;
    readonly runId: string;
    readonly observedAt: string;
    readonly reason: string | null;
  } | null;
}

/** Everything that is known of an item without running anything. */
export interface ItemExplanation {
  readonly schemaVersion: 1;
  readonly kind: 'item';
  readonly item: Item;
  readonly file: string;
  readonly dependsOn: readonly Neighbour[];
  /** Items that wait for it, directly. */
  readonly neededBy: readonly Neighbour[];
  readonly onCriticalPath: boolean;
  /** ISO date that its target names, when that has passed and the item is still open. */
  readonly overdue: string | null;
  /** What the newest run that looked at it found. */
  readonly standing: LastStanding | null;
  readonly checks: readonly ItemCheck[];
}

/** What the use case is given: the documents as read, and the checks that were made of them. */
export interface Known {
  readonly documents: readonly TrackerDocument[];
  readonly graph: Graph;
  readonly checks: readonly Check[];
  readonly describe: (check: Check) => string;
  readonly history: RunHistory;
  readonly runFiles: RunFiles;
  /** ISO date. */
  readonly today: string;
}

/** How many runs back an outcome is looked for. */
const LOOK_BACK = 20;

const neighbour =
  (documents: readonly TrackerDocument[]) =>
  (id: string): Neighbour => {
    const item = documents.flatMap((document) => document.items).find((one) => one.id === id);
    return { id, title: item?.title ?? null, claim: item?.claim ?? null };
  };

const lastOutcomes = async (
  history: RunHistory,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, { readonly run: RunSummary; readonly outcome: CheckOutcome }>> => {
  const found = new Map<string, { run: RunSummary; outcome: CheckOutcome }>();
  for (const run of (await history.history()).slice(0, LOOK_BACK)) {
    if (found.size === wanted.size) break;
    const manifest = await readManifest(history, run);
    if ('code' in manifest) continue;
    for (const outcome of manifest.outcomes) {
      if (wanted.has(outcome.id) && !found.has(outcome.id)) found.set(outcome.id, { run, outcome });
    }
  }
  return found;
};

/** The item with this id (case does not matter), or null. */
export const explainItem = async (id: string, known: Known): Promise<ItemExplanation | null> => {
  const wanted = id.toLowerCase();
  for (const document of known.documents) {
    const item = document.items.find((one) => one.id.toLowerCase() === wanted);
    if (item) return describeItem(item, document.file, known);
  }
  return null;
};

/** Without a run, a claim is all that is known of it. */
const isLeft = ({ claim }: Item, last: LastStanding | null): boolean =>
  last === null ? claim !== 'done' && claim !== 'dropped' : isOpen({ claim, standing: last.standing });

const describeItem = async (item: Item, file: string, known: Known): Promise<ItemExplanation> => {
  const name = neighbour(known.documents);
  const checks = known.checks.filter((check) => check.item === item.id);
  const last = await lastOutcomes(known.history, new Set(checks.map((check) => check.id)));
  const standing = await lastStanding(known.history, known.runFiles, item.id);
  return {
    schemaVersion: 1,
    kind: 'item',
    item,
    file,
    dependsOn: item.dependsOn.map(name),
    neededBy: known.graph.edges.filter((edge) => edge.to === item.id).map((edge) => name(edge.from)),
    standing,
    overdue: isLeft(item, standing) ? passedDue(item.target, known.today) : null,
    onCriticalPath: known.graph.criticalPath.includes(item.id),
    checks: checks.map((check) => {
      const seen = last.get(check.id);
      return {
        id: check.id,
        kind: check.kind,
        describe: known.describe(check),
        origin: check.origin,
        last: seen
          ? {
              outcome: seen.outcome.outcome,
              runId: seen.run.runId,
              observedAt: seen.outcome.observedAt,
              reason: seen.outcome.reason?.message ?? null,
            }
          : null,
      };
    }),
  };
};
