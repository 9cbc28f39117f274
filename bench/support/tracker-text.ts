const STATES = ['Done', 'In Progress', '🔴 Not Started', 'Blocked on M-00001', '✅ Done', 'In Review'];
const AREAS = ['Pipelines', 'Security', 'Observability', 'Docs', 'Release'];

const HEADER = [
  '| ID | Issue | Priority | Workstream | Outcome | Depends On | Owner | Target | Status | Exit Criteria | Verify Command | Evidence Path | Notes |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
];

const idOf = (index: number): string => `M-${String(index).padStart(5, '0')}`;

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

const rowOf = (index: number): string => {
  const needs = [index - 1, index - 7].filter((other) => other > 0 && index % 3 !== 0).map(idOf);
  return `| ${[
    `**${idOf(index)}**`,
    `#${1000 + index}`,
    `P${index % 4}`,
    pick(AREAS, index),
    `Retry policy \`backoff \\| jitter\` for queue ${index} 🚀 and its [runbook](docs/run-${index}.md)`,
    needs.length > 0 ? needs.join(', ') : '-',
    `@owner${index % 17}`,
    `2026-W${String((index % 50) + 1).padStart(2, '0')}`,
    pick(STATES, index),
    'Coverage ≥ 80 % and no **flaky** test in `core/**`',
    `\`npm test -- --filter q${index}\``,
    `\`reports/q${index}/junit.xml\``,
    'see [ADR 12](docs/adr/12.md) for *why*',
  ].join(' | ')} |`;
};

/** A tracker of so many rows and 13 columns, with what real ones have: code, bars in code, links, emoji, emphasis. */
export const trackerText = (rows: number): string =>
  [
    '# Production readiness',
    '',
    ...HEADER,
    ...Array.from({ length: rows }, (_, index) => rowOf(index + 1)),
    '',
  ].join('\n');
