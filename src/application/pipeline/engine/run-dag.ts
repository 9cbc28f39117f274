/** A piece of work and what must be finished before it. */
export interface DagNode {
  readonly id: string;
  readonly needs: readonly string[];
}

/** Which nodes may start, kept up to date as others end. */
const createFrontier = <Node extends DagNode>(nodes: readonly Node[]) => {
  const waiting = new Map<string, number>();
  const dependents = new Map<string, Node[]>();
  const ready: Node[] = [];
  const known = new Set(nodes.map((node) => node.id));
  let next = 0;
  for (const node of nodes) {
    const needs = new Set(node.needs.filter((need) => known.has(need)));
    waiting.set(node.id, needs.size);
    for (const need of needs) {
      const list = dependents.get(need);
      if (list) list.push(node);
      else dependents.set(need, [node]);
    }
    if (needs.size === 0) ready.push(node);
  }
  return {
    take: (): Node | undefined => {
      const node = ready[next];
      if (node) next += 1;
      return node;
    },
    release: (id: string): void => {
      for (const dependent of dependents.get(id) ?? []) {
        const left = (waiting.get(dependent.id) ?? 1) - 1;
        waiting.set(dependent.id, left);
        if (left === 0) ready.push(dependent);
      }
    },
    isEmpty: (): boolean => next === nodes.length,
  };
};

/**
 * Runs every node once its needs have ended, `concurrency` at a time, in plan order where there is a choice.
 * `run` must not throw for an expected failure: it gets the results of the needs and decides itself whether to
 * skip. The graph is walked iteratively, so a chain of any length is fine; needs outside the graph count as met.
 *
 * @throws whatever `run` throws (a bug), after the nodes in flight have ended; and when nodes need each other in a
 *   circle, which whoever made the graph has to rule out.
 */
export const runDag = async <Node extends DagNode, Result>(
  nodes: readonly Node[],
  concurrency: number,
  run: (node: Node, resultOf: (id: string) => Result | undefined) => Promise<Result>,
): Promise<ReadonlyMap<string, Result>> => {
  const frontier = createFrontier(nodes);
  const results = new Map<string, Result>();
  const bugs: unknown[] = [];

  await new Promise<void>((resolve) => {
    let active = 0;
    const start = (): void => {
      while (bugs.length === 0 && active < Math.max(1, concurrency)) {
        const node = frontier.take();
        if (!node) break;
        active += 1;
        void runOne(node);
      }
      if (active === 0) resolve();
    };
    const runOne = async (node: Node): Promise<void> => {
      try {
        results.set(node.id, await run(node, (id) => results.get(id)));
        frontier.release(node.id);
      } catch (cause) {
        bugs.push(cause);
      }
      active -= 1;
      start();
    };
    start();
  });
  if (bugs.length > 0) throw bugs[0];
  if (!frontier.isEmpty()) throw new Error('the graph has a circle');
  return results;
};
