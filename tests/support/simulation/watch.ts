import type { CheckRun } from '../../../src/ports/check-runs.ts';
import type { Lease } from '../../../src/ports/lanes.ts';
import type { Evidence } from './evidence.ts';

/** What was reported of a commit and is on disk. */
export interface Accepted extends Evidence {
  readonly sha: string;
  readonly workflowRun: number;
}

/** Looks at everything that happens, and says at once what must not. */
export interface Watch {
  /** What was broken, in the words of the design: `I-3 …`. */
  readonly broken: readonly string[];
  readonly fail: (what: string) => void;
  readonly acknowledged: Set<string>;
  readonly accepted: Accepted[];
  /** The evidence that a job reads now; later ones have a higher number. */
  readonly reads: () => number;
  readonly claimed: (lease: Lease, until: number) => void;
  readonly renewed: (lease: Lease, until: number) => void;
  readonly ended: (lease: Lease) => void;
  /** Everybody who held a lane is dead. */
  readonly released: () => void;
  readonly made: (intent: string, id: number) => void;
  readonly removed: (id: number) => void;
  readonly said: (pull: number, body: string) => void;
  readonly concluded: (run: CheckRun, ground: number) => void;
}

export interface WatchOptions {
  readonly now: () => number;
  /** Whether a commit claims what a run has to prove. */
  readonly needsProof: (sha: string) => boolean;
}

const runIn = (body: string): string => /"run":"(\w+)"/.exec(body)?.[1] ?? '';

export const createWatch = ({ now, needsProof }: WatchOptions): Watch => {
  const broken: string[] = [];
  const accepted: Accepted[] = [];
  const held = new Map<string, { readonly fence: number; until: number }>();
  const live = new Map<string, Set<number>>();
  const lastRuns = new Map<number, string>();
  const lastGrounds = new Map<string, number>();
  let grounds = 0;
  const fail = (what: string): void => void broken.push(what);

  return {
    broken,
    fail,
    acknowledged: new Set(),
    accepted,
    reads: () => ++grounds,
    claimed: ({ key, fence }, until) => {
      const before = held.get(key);
      if (before !== undefined && before.until > now())
        fail(`I-3: ${key} was given to another while its lease lasted`);
      if (before !== undefined && before.fence >= fence) fail(`I-3: the fence of ${key} did not grow`);
      held.set(key, { fence, until });
    },
    renewed: ({ key, fence }, until) => {
      const holder = held.get(key);
      if (holder?.fence !== fence) fail(`I-3: the lease of ${key} was renewed by one who had lost it`);
      else holder.until = until;
    },
    ended: ({ key, fence }) => {
      const holder = held.get(key);
      if (holder?.fence !== fence) fail(`I-3: ${key} was ended by one who had lost it`);
      else holder.until = 0;
    },
    released: () => {
      for (const holder of held.values()) holder.until = 0;
    },
    made: (intent, id) => {
      const all = live.get(intent) ?? new Set();
      live.set(intent, all.add(id));
      if (all.size > 1) fail(`I-2: ${intent} exists ${all.size} times`);
    },
    removed: (id) => {
      for (const all of live.values()) all.delete(id);
    },
    said: (pull, body) => {
      const run = runIn(body);
      if (run < (lastRuns.get(pull) ?? '')) fail(`D13: the comment of #${pull} went back to an older run`);
      lastRuns.set(pull, run);
    },
    concluded: (run, ground) => {
      const { headSha } = run;
      if (ground < (lastGrounds.get(headSha) ?? 0))
        fail(`D13: an older evaluation concluded ${headSha} after a newer one`);
      lastGrounds.set(headSha, ground);
      if (run.conclusion !== 'success') return;
      const isProven = accepted.some(
        ({ sha, trust, passed }) => sha === headSha && passed && (trust === 'T2' || trust === 'T3'),
      );
      if (needsProof(headSha) && !isProven) fail(`I-4: ${headSha} is green without evidence of its own`);
    },
  };
};
