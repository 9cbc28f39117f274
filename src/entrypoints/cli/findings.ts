import type { Finding } from '../../domain/model/finding.ts';
import type { Colors, Output } from './output.ts';

/** Gives the text that a finding points into, or null. */
export type ReadSource = (file: string) => Promise<string | null>;

type Part = 'error' | 'warning' | 'note' | 'mark' | 'dim' | 'strong';

const RANK = { error: 0, warning: 1, note: 2 } as const;

const painter = (paint: Colors) => {
  const tones: Readonly<Record<Part, (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    note: paint.cyan,
    mark: paint.red,
    dim: paint.dim,
    strong: paint.bold,
  };
  return (part: Part, text: string): string => tones[part](text);
};

const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);

/** Says findings on stderr, most severe first, each with its place in the text. */
export const sayFindings = async (
  output: Output,
  findings: readonly Finding[],
  read: ReadSource = async () => null,
): Promise<void> => {
  if (findings.length === 0) return;
  const { formatFinding, textLines } = await import('../../domain/report/code-frame.ts');
  const texts = new Map<string, readonly string[] | null>();
  for (const { source } of findings) {
    if (source === null || texts.has(source.file)) continue;
    const text = await read(source.file);
    texts.set(source.file, text === null ? null : textLines(text));
  }
  const options = { paint: painter(output.sayPaint) };
  const blocks = bySeverity(findings).map((one) =>
    formatFinding(one, (file) => texts.get(file) ?? null, options),
  );
  output.say(blocks.join('\n\n'));
};

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((one) => one.severity === 'error');
