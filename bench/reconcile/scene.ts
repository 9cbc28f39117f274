/** What is to exist once everything was applied: for the tracker of ours, and for a script that makes it by itself. */
export interface Wanted {
  readonly labels: readonly string[];
  readonly milestones: readonly string[];
  readonly issues: readonly {
    readonly title: string;
    readonly milestone: string;
    readonly labels: readonly string[];
  }[];
}

const STAGES = 12;
const AREAS = 17;

interface Row {
  readonly at: number;
  readonly title: string;
  readonly stage: number;
  readonly priority: string;
  readonly area: string;
}

const rowsOf = (size: number): readonly Row[] =>
  Array.from({ length: size }, (_, at) => ({
    at,
    title: `Item number ${at}`,
    stage: at % STAGES,
    priority: `P${at % 3}`,
    area: `area ${at % AREAS}`,
  }));

const HEADER = ['| ID | Priority | Title | Workstream | Status |', '| --- | --- | --- | --- | --- |'];

/** A tracker of so many items, each with a milestone and two labels. */
export const trackerOf = (size: number): string => {
  const stages = Map.groupBy(rowsOf(size), ({ stage }) => stage);
  const parts = [...stages].map(([stage, rows]) => [
    `## M${stage + 1}: Stage ${stage + 1}`,
    '',
    ...HEADER,
    ...rows.map((row) => `| T-${row.at} | ${row.priority} | ${row.title} | ${row.area} | Planned |`),
    '',
  ]);
  return ['# Plan', '', ...parts.flat()].join('\n');
};

/** The same without the words of ours. */
export const wantedOf = (size: number): Wanted => {
  const rows = rowsOf(size);
  const labels = rows.flatMap(({ priority, area }) => [priority, `area: ${area}`]);
  const milestones = rows.map(({ stage }) => `M${stage + 1} Stage ${stage + 1}`);
  return {
    labels: [...new Set(labels)],
    milestones: [...new Set(milestones)],
    issues: rows.map(({ at, title, priority, area, stage }) => ({
      title: `T-${at}: ${title}`,
      milestone: `M${stage + 1} Stage ${stage + 1}`,
      labels: [priority, `area: ${area}`],
    })),
  };
};
