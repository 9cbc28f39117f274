import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTree,
  EMPTY_ROOT,
  frontierRoot,
  growFrontier,
  leafHash,
} from '../../../../src/domain/evidence/audit/merkle.ts';
import { provesConsistency, provesInclusion } from '../../../../src/domain/evidence/audit/merkle-proof.ts';

/** The eight leaves of Certificate Transparency's own tests, and the roots of the trees of the first n of them. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hashes = LEAVES.map((hex) => leafHash(Buffer.from(hex, 'hex')));

const treeOf = (leaves: readonly string[], pruned?: Parameters<typeof createTree>[0]) => {
  const tree = createTree(pruned);
  for (const leaf of leaves) tree.append(leaf);
  return tree;
};

const frontierOf = (leaves: readonly string[]) =>
  leaves.reduce(growFrontier, { size: 0, nodes: [] } as Parameters<typeof growFrontier>[0]);

/** The tree hash once more, straight from the definition in RFC 6962 section 2.1. */
const mth = (leaves: readonly Buffer[]): Buffer => {
  const sha = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return sha(Buffer.from([0]), ...leaves);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha(Buffer.from([1]), mth(leaves.slice(0, k)), mth(leaves.slice(k)));
};

const leavesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => leafHash(`entry ${index}`));

describe('the Merkle tree of RFC 6962', () => {
  it.each(ROOTS.map((root, size) => ({ root, size })))(
    'has the known root at $size leaves',
    ({ root, size }) => {
      expect(frontierRoot(frontierOf(hashes.slice(0, size)))).toBe(root);
      expect(mth(LEAVES.slice(0, size).map((hex) => Buffer.from(hex, 'hex'))).toString('hex')).toBe(root);
    },
  );

  it('has a root without leaves', () => {
    expect(EMPTY_ROOT).toBe(ROOTS[0]);
  });

  it.each([
    {
      index: 0,
      size: 8,
      path: [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    },
    {
      index: 5,
      size: 7,
      path: [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    { index: 0, size: 1, path: [] },
  ])('gives the known path of leaf $index in $size', ({ index, size, path }) => {
    expect(treeOf(hashes).inclusion(index, size)).toEqual(path);
  });

  it.each([
    {
      from: 6,
      to: 8,
      proof: [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    {
      from: 2,
      to: 5,
      proof: [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    },
  ])('gives the known proof that $from is the beginning of $to', ({ from, to, proof }) => {
    expect(treeOf(hashes).consistency(from, to)).toEqual(proof);
  });
});

describe('proofs', () => {
  const MAX = 40;
  const leaves = leavesOf(MAX);
  const roots = Array.from({ length: MAX + 1 }, (_, size) => frontierRoot(frontierOf(leaves.slice(0, size))));
  const tree = treeOf(leaves);

  it('prove every leaf of every tree in its place, and nowhere else', () => {
    for (let size = 1; size <= MAX; size += 1)
      for (let index = 0; index < size; index += 1) {
        const proof = tree.inclusion(index, size);
        const claim = { leaf: leaves[index] ?? '', index, size, root: roots[size] ?? '', proof };
        expect(provesInclusion(claim)).toBe(true);
        expect(provesInclusion({ ...claim, index: (index + 1) % size })).toBe(size === 1);
        expect(provesInclusion({ ...claim, leaf: leafHash('another') })).toBe(false);
        expect(provesInclusion({ ...claim, proof: [...proof, claim.root] })).toBe(false);
        expect(provesInclusion({ ...claim, proof: proof.slice(1) })).toBe(proof.length === 0);
      }
  });

  it('prove that every log is the beginning of every later one', () => {
    for (let to = 0; to <= MAX; to += 1)
      for (let from = 0; from <= to; from += 1) {
        const proof = tree.consistency(from, to);
        const claim = {
          from: { size: from, root: roots[from] ?? '' },
          to: { size: to, root: roots[to] ?? '' },
          proof,
        };
        expect(provesConsistency(claim)).toBe(true);
        expect(provesConsistency({ ...claim, proof: [...proof, leafHash('more')] })).toBe(false);
        // Of nothing, and of the log itself, there is nothing to prove.
        const broken = [
          { ...claim, proof: proof.slice(1) },
          { ...claim, proof: [] },
          { ...claim, from: { ...claim.from, root: leafHash('x') } },
          { ...claim, to: { ...claim.to, root: leafHash('x') } },
        ];
        const mustFail = proof.length > 0 ? broken : [];
        expect(mustFail.filter((one) => provesConsistency(one))).toEqual([]);
      }
  });

  it('I5: cannot join two logs that forked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        fc.nat(),
        (from, more, at) => {
          const to = from + more;
          const ours = leavesOf(to);
          const theirs = ours.with(at % from, leafHash('rewritten'));
          const fork = frontierRoot(frontierOf(theirs.slice(0, from)));
          const proof = treeOf(ours).consistency(from, to);
          const claim = { to: { size: to, root: frontierRoot(frontierOf(ours)) }, proof };
          expect(provesConsistency({ ...claim, from: { size: from, root: fork } })).toBe(false);
          expect(
            provesConsistency({
              from: { size: from, root: fork },
              to: { size: from, root: frontierRoot(frontierOf(ours.slice(0, from))) },
              proof: [],
            }),
          ).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are the same where the beginning was pruned', () => {
    for (let pruned = 0; pruned <= 20; pruned += 1) {
      const rest = treeOf(leaves.slice(pruned), tree.frontier(pruned));
      expect(rest.size).toBe(MAX);
      expect(rest.frontier(MAX)).toEqual(tree.frontier(MAX));
      for (let index = pruned; index < MAX; index += 1)
        expect(rest.inclusion(index, MAX)).toEqual(tree.inclusion(index, MAX));
      for (let from = Math.max(1, pruned); from <= MAX; from += 1)
        expect(rest.consistency(from, MAX)).toEqual(tree.consistency(from, MAX));
    }
  });

  it('are not made up for what is gone', () => {
    const rest = treeOf(leaves.slice(9), tree.frontier(9));
    expect(() => rest.inclusion(3, MAX)).toThrow('pruned');
  });

  it('refuse sizes that are none', () => {
    const root = roots[2] ?? '';
    for (const size of [-1, 1.5, Number.NaN, 2 ** 60]) {
      expect(provesInclusion({ leaf: root, index: 0, size, root, proof: [] })).toBe(false);
      expect(provesInclusion({ leaf: root, index: size, size: 1, root, proof: [] })).toBe(false);
      expect(provesConsistency({ from: { size, root }, to: { size: 2, root }, proof: [] })).toBe(false);
    }
    expect(provesConsistency({ from: { size: 3, root }, to: { size: 2, root }, proof: [] })).toBe(false);
  });
});
