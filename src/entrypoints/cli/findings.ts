import type { Finding } from '../../domain/model/finding.ts';
import type { Output } from './output.ts';

/** Gives the text of a file that a finding points into, or null. */
export type TextOf = (file: string) => string | null;

const NO_TEXT: TextOf = () => null;

/** Says findings on stderr, most severe first, each with its place in the text. */
export const sayFindings = async (
  output: Output,
  findings: readonly Finding[],
  textOf: TextOf = NO_TEXT,
): Promise<void> => {
  if (findings.length === 0) return;
  const { formatFinding } = await import('../../domain/report/code-frame.ts');
  const rank = { error: 0, warning: 1, note: 2 } as const;
  const ordered = findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
  for (const found of ordered) output.say(formatFinding(found, textOf));
};
