import { count } from '../model/count.ts';
import { countSubjects } from '../model/subjects.ts';
import type { Reason } from '../model/verdict.ts';
import type { VerdictWord } from '../model/vocabulary.ts';
import { clause } from './words.ts';

/** The first of some reasons in full, what else they are about as a number. */
const leading = (reasons: readonly Reason[], noun: string): string => {
  const [first] = reasons;
  if (first === undefined) return `no ${noun}`;
  const others = countSubjects(reasons) - 1;
  const more = others === 0 ? '' : `; and ${count(others, `more ${noun}`)}`;
  return `${clause(first.message)}${more}`;
};

/** What the verdict says after its first word, without a period. */
export const because = (
  word: VerdictWord,
  blockers: readonly Reason[],
  warnings: readonly Reason[],
  proven: { readonly items: number; readonly checks: number },
): string => {
  if (word === 'no-go') return leading(blockers, 'blocker');
  if (word === 'conditional') return leading(warnings, 'warning');
  return `${count(proven.items, 'item')} verified, ${count(proven.checks, 'check')} passed, nothing stands against it`;
};

/** One line of the tree. */
export interface SaidLine {
  /** 0 for the root. */
  readonly depth: number;
  readonly status: Reason['status'];
  readonly sentence: string;
}

/** The tree as sentences, parents before children, for whoever wants to read it from top to bottom. */
export const say = (root: Reason): readonly SaidLine[] => {
  const lines: SaidLine[] = [];
  const visit = (node: Reason, depth: number): void => {
    lines.push({ depth, status: node.status, sentence: node.message });
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(root, 0);
  return lines;
};
