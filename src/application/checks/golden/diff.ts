/** A line that both have (` `), only the first (`-`), or only the second (`+`). */
interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** Cells of the table below; beyond, the differing middle is shown as one block. */
const TABLE_LIMIT = 1_000_000;
const CONTEXT = 3;

const marked = (mark: Line['mark'], texts: readonly string[]): Line[] =>
  texts.map((text) => ({ mark, text }));

/** Length of the longest common subsequence of every pair of tails, `(a.length + 1) × (b.length + 1)`. */
const tableOf = (a: readonly string[], b: readonly string[]): Uint32Array => {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      table[at] =
        a[i] === b[j]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
};

const middle = (a: readonly string[], b: readonly string[]): Line[] => {
  if ((a.length + 1) * (b.length + 1) > TABLE_LIMIT) return [...marked('-', a), ...marked('+', b)];
  const width = b.length + 1;
  const table = tableOf(a, b);
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const down = table[(i + 1) * width + j] ?? 0;
    const right = table[i * width + j + 1] ?? 0;
    if (a[i] === b[j]) {
      lines.push({ mark: ' ', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (down >= right) {
      lines.push({ mark: '-', text: a[i] ?? '' });
      i += 1;
    } else {
      lines.push({ mark: '+', text: b[j] ?? '' });
      j += 1;
    }
  }
  return [...lines, ...marked('-', a.slice(i)), ...marked('+', b.slice(j))];
};

/** Equal lines at both ends are set aside first: most differences are small, and the table is square. */
const compare = (a: readonly string[], b: readonly string[]): Line[] => {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return [
    ...marked(' ', a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...marked(' ', a.slice(a.length - end)),
  ];
};

/** Indices of lines within `CONTEXT` of a difference, as runs. */
const hunksOf = (lines: readonly Line[]): { from: number; to: number }[] => {
  const hunks: { from: number; to: number }[] = [];
  lines.forEach(({ mark }, index) => {
    if (mark === ' ') return;
    const last = hunks.at(-1);
    const from = Math.max(0, index - CONTEXT);
    const to = Math.min(lines.length, index + CONTEXT + 1);
    if (last !== undefined && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  });
  return hunks;
};

const count = (lines: readonly Line[], without: Line['mark']): number =>
  lines.filter(({ mark }) => mark !== without).length;

/** Like diff(1): an empty range names the line before it. */
const range = (before: number, length: number): string => `${length === 0 ? before : before + 1},${length}`;

/** A difference, as people read it and as a number. */
interface Diff {
  /** Lines that only one of the texts has. */
  readonly differing: number;
  readonly text: string;
}

/** `--- name`, `+++ output` and hunks with three lines of context, at most `limit` lines. Null when the same. */
export const unifiedDiff = (expected: string, actual: string, name: string, limit = 200): Diff | null => {
  if (expected === actual) return null;
  const lines = compare(expected.split('\n'), actual.split('\n'));
  const out = [`--- ${name}`, '+++ output'];
  let [at, before, after] = [0, 0, 0];
  for (const { from, to } of hunksOf(lines)) {
    const between = lines.slice(at, from);
    const body = lines.slice(from, to);
    before += count(between, '+');
    after += count(between, '-');
    const [old, fresh] = [count(body, '+'), count(body, '-')];
    out.push(`@@ -${range(before, old)} +${range(after, fresh)} @@`);
    for (const { mark, text } of body) out.push(`${mark}${text}`);
    [at, before, after] = [to, before + old, after + fresh];
  }
  const differing = lines.filter(({ mark }) => mark !== ' ').length;
  const rest = out.length > limit ? [`… ${out.length - limit} more lines`] : [];
  return { differing, text: [...out.slice(0, limit), ...rest].join('\n') };
};
