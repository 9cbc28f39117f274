import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runDag, type DagNode } from '../../../src/application/pipeline/engine/run-dag.ts';
import { topologicalOrder } from '../../../src/application/pipeline/engine/topological-order.ts';

const node = (id: string, ...needs: readonly string[]): DagNode => ({ id, needs });

/** Graphs without circles: each node needs some of those before it. */
const dags = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 25 })
  .map((all) =>
    all.map((needs, at) => node(`n${at}`, ...needs.flatMap((n) => (at > 0 ? [`n${n % at}`] : [])))),
  );

/** Waits a few turns of the event loop, differently for each. */
const turns = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await new Promise(setImmediate);
};

describe('runDag', () => {
  it('runs every node once, after all it needs, with their results, and never more at once than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        dags,
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(3)),
        async (nodes, most, pauses) => {
          const ended = new Set<string>();
          let active = 0;
          const results = await runDag(nodes, most, async ({ id, needs }, resultOf) => {
            active += 1;
            expect(active).toBeLessThanOrEqual(most);
            expect(needs.map(resultOf)).toEqual(needs.map((need) => `${need}!`));
            expect(needs.every((need) => ended.has(need))).toBe(true);
            await turns(pauses[ended.size % Math.max(1, pauses.length)] ?? 0);
            ended.add(id);
            active -= 1;
            return `${id}!`;
          });
          expect([...results.keys()].toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps to the order given where there is a choice', async () => {
    const order: string[] = [];
    await runDag([node('c'), node('a', 'b'), node('b')], 1, async ({ id }) => void order.push(id));
    expect(order).toEqual(['c', 'b', 'a']);
  });

  it('walks a chain of ten thousand', async () => {
    const chain = Array.from({ length: 10_000 }, (_, at) =>
      at === 0 ? node('0') : node(`${at}`, `${at - 1}`),
    );
    const results = await runDag(chain.toReversed(), 2, async ({ id }) => Number(id));
    expect(results.size).toBe(10_000);
  });

  it('counts needs outside of the graph, and a need named twice, as one would think', async () => {
    const results = await runDag([node('a', 'elsewhere'), node('b', 'a', 'a')], 2, async ({ id }) => id);
    expect([...results.keys()]).toEqual(['a', 'b']);
  });

  it('starts nothing after a bug, waits for what is running, and passes the bug on', async () => {
    const ended: string[] = [];
    const running = runDag([node('bad'), node('slow'), node('never')], 2, async ({ id }) => {
      if (id === 'bad') throw new TypeError('a bug');
      await turns(5);
      ended.push(id);
    });
    await expect(running).rejects.toThrow(new TypeError('a bug'));
    expect(ended).toEqual(['slow']);
  });

  it('passes on what is thrown before the first await, and what is no error', async () => {
    const throwing = (): Promise<never> => {
      throw new Error('at once');
    };
    await expect(runDag([node('a')], 1, throwing)).rejects.toThrow('at once');
    // oxlint-disable-next-line prefer-promise-reject-errors -- code of others may do so
    await expect(runDag([node('a')], 1, () => Promise.reject('text'))).rejects.toBe('text');
  });

  it('says so when nodes need each other in a circle', async () => {
    await expect(runDag([node('a', 'b'), node('b', 'a')], 1, async () => 1)).rejects.toThrow('circle');
  });

  it('has nothing to do without nodes', async () => {
    expect((await runDag([], 3, async () => 1)).size).toBe(0);
  });
});

describe('topologicalOrder', () => {
  it('puts needs first and keeps everything', () => {
    fc.assert(
      fc.property(dags, (nodes) => {
        const ids = topologicalOrder(nodes.toReversed()).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
        for (const { id, needs } of nodes)
          for (const need of needs) expect(ids.indexOf(need)).toBeLessThan(ids.indexOf(id));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves an ordered list as it is', () => {
    fc.assert(
      fc.property(dags, (nodes) => {
        expect(topologicalOrder(nodes)).toEqual(nodes);
      }),
    );
  });

  it('leaves out circles and what needs them, and nothing else', () => {
    const nodes = [
      node('a', 'b'),
      node('b', 'c'),
      node('c', 'a'),
      node('d', 'a'),
      node('e', 'f'),
      node('f'),
      node('g', 'g'),
    ];
    expect(topologicalOrder(nodes).map(({ id }) => id)).toEqual(['f', 'e']);
  });
});
