import type { DeployFigures } from '../../forecast/deployed.ts';
import type { Flow } from '../../forecast/flow.ts';
import type { Forecast } from '../../forecast/monte-carlo.ts';
import type { WeekPoint } from '../../forecast/progress.ts';
import type { ItemStanding, Reason, Verdict, WaiverState } from '../../model/verdict.ts';
import type { TrustLevel, VerdictWord } from '../../model/vocabulary.ts';

/** A run as the weekly report sees it: the verdict tree, and when it was made. */
export interface Snapshot {
  readonly runId: string;
  /** ISO time. */
  readonly at: string;
  readonly commit: string | null;
  /** Where it can be looked at. */
  readonly url: string | null;
  readonly verdict: Verdict;
}

/** What the trackers say of their weekly report. */
export interface WeeklyForm {
  /** Prompts of the weekly template; none: the usual ones. */
  readonly prompts: readonly string[];
  /** Names of milestones, and their own dates as written. */
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly due: string | null;
  }[];
}

/** An item in a list of the report. */
export interface WeeklyItem {
  readonly item: string;
  readonly title: string;
  readonly owner: string | null;
  readonly standing: ItemStanding['standing'];
  /** The sentence of the verdict tree. */
  readonly why: string;
  /** ISO date since which it stands so, as far back as the runs go. */
  readonly since: string;
  /** Dependencies that are not proven or waived. */
  readonly waitsFor: readonly string[];
}

/** An open item whose target has passed. */
export interface OverdueItem extends WeeklyItem {
  /** ISO date. */
  readonly due: string;
}

/** How many items there are, how many of them are proven, and how many are excepted in writing. */
export interface WeeklyCounts {
  readonly items: number;
  readonly proven: number;
  readonly waived: number;
}

export interface WeeklyMilestone {
  /** Milestone of the items, else their target. */
  readonly id: string;
  /** As the document calls it; the id where it has no name. */
  readonly title: string;
  /** Its own date, else the latest that a target of its items names. */
  readonly due: string | null;
  readonly items: number;
  readonly proven: number;
  readonly blocked: number;
  /** Percent proven. */
  readonly ready: number;
  /** Percent points since the report before; null without one. */
  readonly change: number | null;
  /** Percent proven at the end of the last weeks, oldest first. */
  readonly trend: readonly number[];
}

/** `from` depends on `to`. */
export interface WeeklyEdge {
  readonly from: string;
  readonly to: string;
}

/** The document behind the weekly issue: `report weekly --json`. */
export interface WeeklyReport {
  readonly schemaVersion: 1;
  /** `2026-W47`, ISO, UTC. */
  readonly week: string;
  /** Its Monday and Sunday. */
  readonly from: string;
  readonly to: string;
  /** The newest run that counts, and whether it was made in this week. */
  readonly run: Pick<Snapshot, 'runId' | 'at' | 'commit' | 'url'> & { readonly inWeek: boolean };
  readonly verdict: VerdictWord;
  readonly score: number;
  readonly counts: WeeklyCounts;
  /** What the verdict speaks of: all items, those that are claimed done, or what the gates select. */
  readonly speaksOf: 'everything' | 'claimed' | 'gates';
  /** How far the run can be believed. */
  readonly trust: TrustLevel;
  /** What this week is compared with: the last run before it, else the first run at all. */
  readonly before: {
    readonly at: string;
    readonly week: string;
    readonly verdict: VerdictWord;
    readonly score: number;
    readonly counts: WeeklyCounts;
  } | null;
  /** The verdict's own sentence, those of blockers that are no items, and what keeps it from go. */
  readonly recommendation: {
    readonly says: string;
    readonly besides: readonly string[];
    readonly blockers: readonly string[];
  };
  /** Prompts of the tracker's template; empty: the usual ones. */
  readonly prompts: readonly string[];
  readonly milestones: readonly WeeklyMilestone[];
  readonly completed: readonly WeeklyItem[];
  readonly blocked: readonly WeeklyItem[];
  readonly refuted: readonly WeeklyItem[];
  /** By the day that the report looks at: that of its run, or the first of the week when it had none. */
  readonly overdue: readonly OverdueItem[];
  /** Blockers and warnings that were not there before, and checks that became flaky or cannot fail. */
  readonly risks: readonly Pick<Reason, 'code' | 'message' | 'remedy'>[];
  /** What was wrong before and is no more. */
  readonly cleared: WeeklyReport['risks'];
  readonly graph: {
    readonly itemsAdded: readonly string[];
    readonly itemsRemoved: readonly string[];
    readonly added: readonly WeeklyEdge[];
    readonly removed: readonly WeeklyEdge[];
  };
  /** Ended, or ending within two weeks. */
  readonly waivers: readonly WaiverState[];
  /** Longest chain of what is not proven, dependencies first. */
  readonly criticalPath: readonly string[];
  /** What of the open items can be worked on now: nothing it depends on is missing. Those of the critical path first. */
  readonly next: readonly WeeklyItem[];
  readonly burnUp: readonly WeekPoint[];
  readonly forecast: Forecast;
  /** Dates of the forecast; null is later than two years, or not known. */
  readonly dates: { readonly p50: string | null; readonly p85: string | null; readonly p95: string | null };
  readonly flow: Flow;
  /** Of the environment that is deployed to last; null where nothing is known of it. */
  readonly deployed: DeployFigures | null;
  /** Questions that only people can answer. */
  readonly decide: readonly string[];
}
