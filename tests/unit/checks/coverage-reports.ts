/** One set of facts in every format: src/a.ts 3 of 4 lines, src/b.ts 1 of 4; branches 1 of 2 in src/a.ts. */

export const lcov = `TN:
SF:/home/ci/ferry/src/a.ts
FN:1,start
FN:5,stop
FNDA:2,start
FNDA:0,stop
DA:1,2
DA:2,2
DA:3,1
DA:5,0
BRDA:2,0,0,1
BRDA:2,0,1,-
LF:4
LH:3
end_of_record
SF:src/b.ts
DA:1,1
DA:2,0
DA:3,0
DA:4,0
end_of_record
`;

export const cobertura = `<?xml version="1.0" ?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage line-rate="0.5"><sources><source>/workspace/src</source></sources><packages><package name=""><classes>
<class name="a" filename="a.ts"><methods><method name="start" signature="()"><lines><line number="1" hits="2"/></lines></method>
<method name="stop" signature="()"><lines><line number="5" hits="0"/></lines></method></methods>
<lines><line number="1" hits="2"/><line number="2" hits="2" branch="true" condition-coverage="50% (1/2)"/><line number="3" hits="1"/><line number="5" hits="0"/></lines></class>
<class name="b" filename="b.ts"><methods/><lines><line number="1" hits="1"/><line number="2" hits="0"/><line number="3" hits="0"/><line number="4" hits="0"/></lines></class>
</classes></package></packages></coverage>`;

const lines = (hits: readonly number[]) => ({
  statementMap: Object.fromEntries(
    hits.map((_, index) => [index, { start: { line: index + 1 }, end: { line: index + 1 } }]),
  ),
  s: Object.fromEntries(hits.map((hit, index) => [index, hit])),
});

export const istanbul = JSON.stringify({
  '/workspace/src/a.ts': {
    path: '/workspace/src/a.ts',
    ...lines([2, 2, 1, 0]),
    fnMap: {},
    f: { 0: 2, 1: 0 },
    branchMap: {},
    b: { 0: [1, 0] },
  },
  '/workspace/src/b.ts': {
    path: '/workspace/src/b.ts',
    ...lines([1, 0, 0, 0]),
    fnMap: {},
    f: {},
    branchMap: {},
    b: {},
  },
});

const summary = (total: number, covered: number) => ({
  total,
  covered,
  skipped: 0,
  pct: (covered / total) * 100,
});

export const istanbulSummary = JSON.stringify({
  total: {
    lines: summary(8, 4),
    functions: summary(2, 1),
    branches: summary(2, 1),
    statements: summary(8, 4),
  },
  '/workspace/src/a.ts': {
    lines: summary(4, 3),
    functions: summary(2, 1),
    branches: summary(2, 1),
    statements: summary(4, 3),
  },
  '/workspace/src/b.ts': {
    lines: summary(4, 1),
    functions: summary(0, 0),
    branches: summary(0, 0),
    statements: summary(4, 1),
  },
});

export const coveragePy = JSON.stringify({
  meta: { version: '7.6.1', branch_coverage: true },
  files: {
    'src/a.ts': { summary: { num_statements: 4, covered_lines: 3, num_branches: 2, covered_branches: 1 } },
    'src/b.ts': { summary: { num_statements: 4, covered_lines: 1, num_branches: 0, covered_branches: 0 } },
  },
  totals: { percent_covered: 50 },
});
