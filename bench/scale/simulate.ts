/*
 * A fleet in its busiest hour, on a clock of its own: events arrive in bursts, mark lanes, and workers take turns at
 * them within what GitHub allows. Seeded: the same figures on every machine.
 */
export interface Fleet {
  readonly repositories: number;
  readonly installations: number;
  readonly eventsADay: number;
  readonly replicas: number;
}

/** What a turn costs, and what GitHub allows. */
export interface Costs {
  /** Requests that count against the budget, and writes among them, of a turn. */
  readonly gate: { readonly requests: number; readonly writes: number };
  readonly sync: { readonly requests: number; readonly writes: number };
  /** Of one request, in milliseconds. */
  readonly requestMs: number;
  readonly workers: number;
  readonly writeIntervalMs: number;
  readonly writesAnHour: number;
  /** Share of a day's events in its busiest hour. */
  readonly peak: number;
  /** Events of one burst, in the mean, and the time over which they come. */
  readonly burst: number;
  readonly burstMs: number;
  /** Shares of events that mark each kind of lane; the others mark none. */
  readonly marks: { readonly gate: number; readonly sync: number };
  /** Pull requests of a repository that are worked on in the hour. */
  readonly pulls: number;
}

export interface Outcome {
  readonly events: number;
  readonly marks: number;
  readonly turns: number;
  /** Of the installation that needs most. */
  readonly requestsAnHour: number;
  readonly writesAnHour: number;
  /** Of marks, from the event to the end of the turn that looked, in milliseconds. */
  readonly lagP50: number;
  readonly lagP99: number;
  /** Share of the time in which the workers had something to do. */
  readonly busy: number;
}

const HOUR = 3_600_000;
/** A lane that would wait longer for its installation gives its worker back. */
const PATIENCE_MS = 15_000;

/** mulberry32. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

interface Installation {
  requests: number;
  busy: number;
  nextWrite: number;
  readonly written: number[];
}

interface Lane {
  readonly installation: Installation;
  readonly cost: { readonly requests: number; readonly writes: number };
  /** When its marks were made that no turn has looked after. */
  marked: number[];
  state: 'idle' | 'ready' | 'leased';
}

interface Step {
  readonly at: number;
  readonly act: () => void;
}

/** Steps by their time. */
const createAgenda = () => {
  const heap: Step[] = [];
  const swap = (one: number, other: number): void => {
    const kept = heap[one];
    const moved = heap[other];
    if (kept && moved) [heap[one], heap[other]] = [moved, kept];
  };
  const before = (one: number, other: number): boolean =>
    (heap[one]?.at ?? Infinity) < (heap[other]?.at ?? Infinity);
  return {
    add: (step: Step): void => {
      let index = heap.push(step) - 1;
      for (let above = (index - 1) >> 1; index > 0 && before(index, above); above = (index - 1) >> 1) {
        swap(index, above);
        index = above;
      }
    },
    next: (): Step | undefined => {
      const [first] = heap;
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return first;
      heap[0] = last;
      for (let index = 0; ;) {
        const [left, right] = [2 * index + 1, 2 * index + 2];
        const least = before(right, left) ? right : left;
        if (!before(least, index)) return first;
        swap(index, least);
        index = least;
      }
    },
  };
};

const percentile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The busiest hour of a fleet, and what is left of it worked off. */
export const simulate = (fleet: Fleet, costs: Costs, seed = 3): Outcome => {
  const random = seeded(seed);
  const agenda = createAgenda();
  const installations = Array.from({ length: fleet.installations }, (): Installation => ({
    requests: 0,
    busy: 0,
    nextWrite: 0,
    written: [],
  }));
  // A few repositories have most of the events: the share falls with the rank.
  const weights = Float64Array.from({ length: fleet.repositories }, (_, rank) => 1 / (rank + 20));
  for (let rank = 1; rank < weights.length; rank += 1)
    weights[rank] = (weights[rank] ?? 0) + (weights[rank - 1] ?? 0);
  const total = weights.at(-1) ?? 1;
  const repositoryOf = (): number => {
    const wanted = random() * total;
    let [low, high] = [0, weights.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((weights[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const lanes = new Map<string, Lane>();
  const ready: Lane[] = [];
  const lags: number[] = [];
  const workers = fleet.replicas * costs.workers;
  const crew = { free: workers };
  let [turns, marks, worked, now] = [0, 0, 0, 0];

  const writeAt = ({ nextWrite, written }: Installation, from: number): number =>
    Math.max(from, nextWrite, (written.at(-costs.writesAnHour) ?? -HOUR) + HOUR);
  const work = (lane: Lane): void => {
    const { installation, cost } = lane;
    const looked = lane.marked;
    lane.marked = [];
    lane.state = 'leased';
    crew.free -= 1;
    installation.busy += 1;
    installation.requests += cost.requests;
    turns += 1;
    let end = now + (cost.requests - cost.writes) * costs.requestMs;
    for (let write = 0; write < cost.writes; write += 1) {
      const at = writeAt(installation, end);
      installation.nextWrite = at + costs.writeIntervalMs;
      installation.written.push(at);
      end = at + costs.requestMs;
    }
    worked += end - now;
    agenda.add({
      at: end,
      act: () => {
        for (const at of looked) lags.push(now - at);
        crew.free += 1;
        installation.busy -= 1;
        lane.state = 'idle';
        if (lane.marked.length > 0) wake(lane);
        else assign();
      },
    });
  };
  const assign = (): void => {
    while (crew.free > 0 && ready.length > 0) {
      // Who has no worker goes first, as in the store.
      const first = ready.slice(0, 200).findIndex(({ installation }) => installation.busy === 0);
      const [lane] = ready.splice(Math.max(0, first), 1);
      if (lane === undefined) return;
      const wait = lane.cost.writes > 0 ? writeAt(lane.installation, now) - now : 0;
      if (wait <= PATIENCE_MS) work(lane);
      else agenda.add({ at: now + wait, act: () => (ready.push(lane), assign()) });
    }
  };
  const wake = (lane: Lane): void => {
    lane.state = 'ready';
    ready.push(lane);
    assign();
  };
  const mark = (key: string, repository: number, cost: Lane['cost']): void => {
    const installation = installations[repository % installations.length];
    if (installation === undefined) return;
    const lane = lanes.get(key) ?? { installation, cost, marked: [], state: 'idle' };
    lanes.set(key, lane);
    marks += 1;
    lane.marked.push(now);
    if (lane.state === 'idle') wake(lane);
  };

  const events = Math.round(fleet.eventsADay * costs.peak);
  for (let made = 0; made < events;) {
    const repository = repositoryOf();
    const pull = Math.floor(random() * costs.pulls);
    const begin = random() * HOUR;
    // Geometric, with the mean that was asked for.
    const size = Math.min(
      events - made,
      1 + Math.floor(Math.log(1 - random()) / Math.log(1 - 1 / costs.burst)),
    );
    for (let event = 0; event < size; event += 1) {
      const kind = random();
      const at = begin + random() * costs.burstMs;
      if (kind < costs.marks.gate)
        agenda.add({ at, act: () => mark(`${repository}:gate:${pull}`, repository, costs.gate) });
      else if (kind < costs.marks.gate + costs.marks.sync)
        agenda.add({ at, act: () => mark(`${repository}:sync`, repository, costs.sync) });
    }
    made += size;
  }
  for (let step = agenda.next(); step !== undefined; step = agenda.next()) {
    now = step.at;
    step.act();
  }
  const sorted = Float64Array.from(lags).toSorted();
  return {
    events,
    marks,
    turns,
    requestsAnHour: Math.max(...installations.map(({ requests }) => requests)),
    writesAnHour: Math.max(...installations.map(({ written }) => written.length)),
    lagP50: percentile(sorted, 0.5),
    lagP99: percentile(sorted, 0.99),
    busy: worked / (workers * Math.max(HOUR, now)),
  };
};
