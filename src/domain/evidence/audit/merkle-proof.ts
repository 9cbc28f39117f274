import { nodeHash } from './merkle.ts';

const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

/** A log of whole, safe sizes; anything else proves nothing. */
const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

interface Inclusion {
  /** Hash of the leaf. */
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}

/** Whether the proof shows that the leaf is at its index in the tree. Source: RFC 9162 section 2.1.3.2. */
export const provesInclusion = ({ leaf, index, size, root, proof }: Inclusion): boolean => {
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  let hash = leaf;
  let place = index;
  let last = size - 1;
  for (const other of proof) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      hash = nodeHash(other, hash);
      for (; !isOdd(place) && place !== 0; place /= 2) last = half(last);
    } else hash = nodeHash(hash, other);
    place = half(place);
    last = half(last);
  }
  return last === 0 && hash === root;
};

interface Consistency {
  readonly from: { readonly size: number; readonly root: string };
  readonly to: { readonly size: number; readonly root: string };
  readonly proof: readonly string[];
}

/** Whether the proof shows that one log is the beginning of the other. Source: RFC 9162 section 2.1.4.2. */
export const provesConsistency = ({ from, to, proof }: Consistency): boolean => {
  if (!isSize(from.size) || !isSize(to.size) || from.size > to.size) return false;
  if (from.size === to.size) return proof.length === 0 && from.root === to.root;
  if (from.size === 0) return proof.length === 0;
  const isPower = Number.isInteger(Math.log2(from.size));
  const [start, ...rest] = isPower ? [from.root, ...proof] : proof;
  if (start === undefined || proof.length === 0) return false;
  let place = from.size - 1;
  let last = to.size - 1;
  for (; isOdd(place); place = half(place)) last = half(last);
  let older = start;
  let newer = start;
  for (const other of rest) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      older = nodeHash(other, older);
      newer = nodeHash(other, newer);
      for (; !isOdd(place) && place !== 0; place /= 2) last = half(last);
    } else newer = nodeHash(newer, other);
    place = half(place);
    last = half(last);
  }
  return last === 0 && older === from.root && newer === to.root;
};
