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

/** So many findings of one code are shown in full; of the others, the places of as many again. */
const SHOWN = 20;

/** What is shown in full, and of each code what is left over: a fault on every row is one fault to its reader. */
const folded = (
  findings: readonly Finding[],
): { readonly shown: readonly Finding[]; readonly rest: readonly (readonly Finding[])[] } => {
  const byCode = Map.groupBy(bySeverity(findings), (one) => one.code);
  const groups = [...byCode.values()];
  return {
    shown: groups.flatMap((group) => group.slice(0, SHOWN)),
    rest: groups.map((group) => group.slice(SHOWN)).filter((group) => group.length > 0),
  };
};

const sayRest = (rest: readonly Finding[], output: Output): string => {
  const places = rest.flatMap(({ source }) => (source === null ? [] : [`${source.file}:${source.line}`]));
  const more = places.length > SHOWN ? ', …' : '';
  const at = places.length === 0 ? '' : `: ${places.slice(0, SHOWN).join(', ')}${more}`;
  return output.sayPaint.dim(`and ${rest.length} more of ${rest[0]?.code}, all with --json${at}`);
};

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
  const { isTTY, columns } = output.stderr;
  const options = { paint: painter(output.sayPaint), ...(isTTY && columns ? { columns } : {}) };
  const { shown, rest } = folded(findings);
  const blocks = shown.map((one) => formatFinding(one, (file) => texts.get(file) ?? null, options));
  output.say([...blocks, ...rest.map((group) => sayRest(group, output))].join('\n\n'));
};

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((one) => one.severity === 'error');
