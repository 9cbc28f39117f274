import { createHash } from 'node:crypto';
import type { LogFrontier } from '../../model/audit.ts';

/*
 * The Merkle tree of RFC 6962 section 2.1 (the same as RFC 9162 section 2.1, and what C2SP logs use). Hashes are hex.
 */

const sha256 = (prefix: number, ...parts: readonly Uint8Array[]): string => {
  const hash = createHash('sha256').update(Uint8Array.of(prefix));
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** Root of a log without entries. */
export const EMPTY_ROOT = createHash('sha256').digest('hex');

/** Hash of an entry: text counts as UTF-8. */
export const leafHash = (content: string | Uint8Array): string => sha256(0, Buffer.from(content));

/** Hash over two subtrees. */
export const nodeHash = (left: string, right: string): string =>
  sha256(1, Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));

/** The frontier with one more leaf. */
export const growFrontier = ({ size, nodes }: LogFrontier, leaf: string): LogFrontier => {
  const kept = [...nodes];
  let node = leaf;
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) node = nodeHash(kept.pop() ?? '', node);
  return { size: size + 1, nodes: [...kept, node] };
};

/** Root of the log that a frontier stands for. */
export const frontierRoot = ({ nodes }: LogFrontier): string =>
  nodes.length === 0 ? EMPTY_ROOT : nodes.reduceRight((right, left) => nodeHash(left, right));

/** Sizes of the subtrees of a frontier, largest first: the powers of two in the size. */
export const subtreeSizes = (size: number): readonly number[] => {
  const sizes: number[] = [];
  let rest = size;
  for (let width = 2 ** Math.floor(Math.log2(Math.max(1, size))); width >= 1; width /= 2)
    if (rest >= width) {
      sizes.push(width);
      rest -= width;
    }
  return sizes;
};

/** Where RFC 6962 splits a tree: the largest power of two below its size. */
const split = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

/** A tree that proofs are made from. What was pruned is there as the frontier that it left. */
export interface MerkleTree {
  readonly size: number;
  append(leaf: string): void;
  /** That the leaf is in the tree of the first `size` ones: RFC 6962 section 2.1.1. */
  inclusion(index: number, size: number): readonly string[];
  /** That the tree of `from` leaves is the beginning of the one of `size`: RFC 6962 section 2.1.2. */
  consistency(from: number, size: number): readonly string[];
  /** The frontier after the first `size` leaves. */
  frontier(size: number): LogFrontier;
}

/** @param pruned what stands for the leaves that are gone; proofs about them cannot be made any more */
export const createTree = (pruned: LogFrontier = { size: 0, nodes: [] }): MerkleTree => {
  /** Level → index → hash of the complete subtree there. */
  const levels: Map<number, string>[] = [];
  let count = pruned.size;
  const put = (level: number, index: number, hash: string): void =>
    void (levels[level] ??= new Map<number, string>()).set(index, hash);
  const at = (level: number, index: number): string => {
    const hash = levels[level]?.get(index);
    if (hash === undefined) throw new RangeError('this part of the log was pruned, or is not there yet');
    return hash;
  };
  let start = 0;
  for (const [place, width] of subtreeSizes(pruned.size).entries()) {
    put(Math.log2(width), start / width, pruned.nodes[place] ?? '');
    start += width;
  }

  /** Hash of the leaves from `first` up to `end`. */
  const hashOf = (first: number, end: number): string => {
    const level = Math.log2(end - first);
    if (Number.isInteger(level)) return at(level, first / (end - first));
    const middle = first + split(end - first);
    return nodeHash(hashOf(first, middle), hashOf(middle, end));
  };
  const path = (index: number, first: number, end: number): readonly string[] => {
    if (end - first === 1) return [];
    const middle = first + split(end - first);
    return index < middle
      ? [...path(index, first, middle), hashOf(middle, end)]
      : [...path(index, middle, end), hashOf(first, middle)];
  };
  const sub = (from: number, first: number, end: number, whole: boolean): readonly string[] => {
    if (from === end) return whole ? [] : [hashOf(first, end)];
    const middle = first + split(end - first);
    return from <= middle
      ? [...sub(from, first, middle, whole), hashOf(middle, end)]
      : [...sub(from, middle, end, false), hashOf(first, middle)];
  };
  return {
    get size() {
      return count;
    },
    append: (leaf) => {
      put(0, count, leaf);
      count += 1;
      for (let level = 0, rest = count; rest % 2 === 0; level += 1, rest /= 2)
        put(level + 1, rest / 2 - 1, nodeHash(at(level, rest - 2), at(level, rest - 1)));
    },
    inclusion: (index, size) => path(index, 0, size),
    consistency: (from, size) => (from === 0 || from === size ? [] : sub(from, 0, size, true)),
    frontier: (size) => {
      let first = 0;
      const nodes = subtreeSizes(size).map((width) => {
        const hash = at(Math.log2(width), first / width);
        first += width;
        return hash;
      });
      return { size, nodes };
    },
  };
};
