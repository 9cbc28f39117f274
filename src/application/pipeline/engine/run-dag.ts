/** A piece of work and what must be finished before it. */
export interface DagNode {
  readonly id: string;
  readonly needs: readonly string[];
}

/**
 * Runs every node once its needs have ended, `concurrency` at a time, in plan order where there is a choice.
 * `run` must not throw for an expected failure: it gets the results of the needs and decides itself whether to
 * skip. The graph is walked iteratively, so a chain of any length is fine; needs outside the graph count as met.
 *
 * @throws whatever `run` throws (a bug), after the nodes in flight have ended.
 */
export const runDag = async <Node extends DagNode, Result>(
  nodes: readonly Node[],
  concurrency: number,
  run: (node: Node, resultOf: (id: string) => Result | undefined) => Promise<Result>,
): Promise<ReadonlyMap<string, Result>> => {
  const results = new Map<string, Result>();
  const waiting = new Map<string, number>();
  const dependents = new Map<string, Node[]>();
  const known = new Set(nodes.map((node) => node.id));
  const ready: Node[] = [];

  for (const node of nodes) {
    const needs = node.needs.filter((need) => known.has(need));
    waiting.set(node.id, needs.length);
    for (const need of needs) {
      const list = dependents.get(need);
      if (list) list.push(node);
      else dependents.set(need, [node]);
    }
    if (needs.length === 0) ready.push(node);
  }

  let next = 0;
  const release = (id: string): void => {
    for (const dependent of dependents.get(id) ?? []) {
      const left = (waiting.get(dependent.id) ?? 1) - 1;
      waiting.set(dependent.id, left);
      if (left === 0) ready.push(dependent);
    }
  };

  await new Promise<void>((resolve, reject) => {
    let active = 0;
    let bug: unknown = null;
    const settle = (): void => {
      if (active > 0) return;
      if (bug !== null) reject(bug instanceof Error ? bug : new Error(String(bug)));
      else resolve();
    };
    const start = (): void => {
      while (bug === null && active < concurrency && next < ready.length) {
        const node = ready[next];
        next += 1;
        if (!node) continue;
        active += 1;
        run(node, (id) => results.get(id)).then(
          (result) => {
            results.set(node.id, result);
            release(node.id);
            active -= 1;
            start();
            settle();
          },
          (cause: unknown) => {
            bug = cause;
            active -= 1;
            settle();
          },
        );
      }
    };
    start();
    settle();
  });
  return results;
};
