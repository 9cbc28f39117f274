/** Covered out of all. */
export interface Count {
  readonly total: number;
  readonly covered: number;
}

type Metric = 'lines' | 'branches' | 'functions';

/** What a report says of one source file. A metric that the report does not know is null. */
export interface FileCoverage {
  readonly file: string;
  readonly lines: Count | null;
  readonly branches: Count | null;
  readonly functions: Count | null;
}

/** How many there are, and how many were hit. */
export const countHits = (hits: Iterable<number>): Count => {
  let total = 0;
  let covered = 0;
  for (const hit of hits) {
    total += 1;
    if (hit > 0) covered += 1;
  }
  return { total, covered };
};

/** Hits by key (a line, a branch, a function); the same key twice adds up, as when tests ran in several processes. */
class Hits {
  readonly #hits = new Map<string, number>();

  add(key: string, hits: number): void {
    this.#hits.set(key, (this.#hits.get(key) ?? 0) + (Number.isFinite(hits) ? hits : 0));
  }

  count(): Count | null {
    return this.#hits.size === 0 ? null : countHits(this.#hits.values());
  }
}

/** The hits of one source file. */
export type FileHits = Readonly<Record<Metric, Hits>>;

/** Keeps one collection of hits per source file and metric, in the order the report names them. */
export class HitsByFile {
  readonly #files = new Map<string, FileHits>();

  of(file: string): FileHits {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const fresh = { lines: new Hits(), branches: new Hits(), functions: new Hits() };
    this.#files.set(file, fresh);
    return fresh;
  }

  list(): FileCoverage[] {
    return [...this.#files].map(([file, { lines, branches, functions }]) => ({
      file,
      lines: lines.count(),
      branches: branches.count(),
      functions: functions.count(),
    }));
  }
}
