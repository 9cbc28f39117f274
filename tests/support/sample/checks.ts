import type { Outcome } from '../../../src/domain/model/vocabulary.ts';

const LATENCY_TAIL = [
  '> ferry@0.9.0 bench:departures',
  'warming up … 500 requests',
  'p50   41 ms',
  'p95  188 ms',
  'p99  612 ms   limit 200 ms',
  'AssertionError: p99 612 ms is above the limit of 200 ms',
  '    at check (bench/departures.ts:48:11)',
].join('\n');

/** A check of the sample and how it ended; `from` in seconds after the start. */
export interface Try {
  readonly id: string;
  readonly item: string | null;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly from: number;
  readonly ms: number;
  readonly command: string | null;
  readonly describe: string;
  readonly exitCode?: number;
  readonly tail?: string;
  readonly cached?: string;
  readonly flaky?: boolean;
  readonly challenge?: 'proven' | 'vacuous' | 'unchallenged';
  readonly evidence?: readonly string[];
}

export const TRIES: readonly Try[] = [
  {
    id: 'F-01.verify',
    item: 'F-01',
    kind: 'run',
    outcome: 'passed',
    from: 2,
    ms: 18_400,
    command: 'npm run import:check',
    describe: '`npm run import:check` exits 0',
    exitCode: 0,
    tail: 'imported 1 204 departures\n0 rejected',
    challenge: 'proven',
    evidence: ['import/summary.json', 'import/rejected.csv'],
  },
  {
    id: 'F-01.file',
    item: 'F-01',
    kind: 'file',
    outcome: 'passed',
    from: 2,
    ms: 4,
    command: null,
    describe: 'docs/feeds/harbour.md exists and is not empty',
    challenge: 'proven',
    evidence: ['docs/feeds/harbour.md'],
  },
  {
    id: 'F-02.api-latency',
    item: 'F-02',
    kind: 'run',
    outcome: 'failed',
    from: 3,
    ms: 41_250,
    command: 'npm run bench:departures -- --limit 200',
    describe: '`npm run bench:departures -- --limit 200` exits 0',
    exitCode: 1,
    tail: LATENCY_TAIL,
    challenge: 'proven',
    evidence: ['bench/departures.json'],
  },
  {
    id: 'F-02.health',
    item: 'F-02',
    kind: 'http',
    outcome: 'passed',
    from: 21,
    ms: 36,
    command: null,
    describe: 'http://127.0.0.1:8080/healthz answers 200 within 5 s',
    challenge: 'proven',
  },
  {
    id: 'F-03.verify',
    item: 'F-03',
    kind: 'run',
    outcome: 'passed',
    from: 2,
    ms: 9_800,
    command: 'make migrate && make migrate',
    describe: '`make migrate && make migrate` exits 0',
    exitCode: 0,
    cached: '01KAB2M4Q6ZZ7V1N8D3C5E9F0G',
    challenge: 'proven',
  },
  {
    id: 'F-04.restore-drill',
    item: 'F-04',
    kind: 'run',
    outcome: 'passed',
    from: 21,
    ms: 12_700,
    command: 'pg_restore --list latest.dump | tee restore.log',
    describe: '`pg_restore --list latest.dump | tee restore.log` exits 0',
    exitCode: 0,
    tail: 'pg_restore: error: could not open input file "latest.dump"',
    challenge: 'vacuous',
    evidence: ['restore.log'],
  },
  {
    id: 'F-05.page',
    item: 'F-05',
    kind: 'run',
    outcome: 'error',
    from: 35,
    ms: 210,
    command: 'pagerctl drill --dry',
    describe: '`pagerctl drill --dry` exits 0',
    exitCode: 127,
    tail: 'bash: line 1: pagerctl: command not found',
    challenge: 'unchallenged',
  },
  {
    id: 'F-05.rules',
    item: 'F-05',
    kind: 'file',
    outcome: 'passed',
    from: 35,
    ms: 3,
    command: null,
    describe: 'ops/alerts.yaml contains "severity: page"',
    challenge: 'proven',
  },
  {
    id: 'F-07.replay',
    item: 'F-07',
    kind: 'run',
    outcome: 'timed-out',
    from: 36,
    ms: 60_000,
    command: 'node tools/replay.ts --all',
    describe: '`node tools/replay.ts --all` exits 0',
    challenge: 'unchallenged',
  },
  {
    id: 'F-08.words',
    item: 'F-08',
    kind: 'run',
    outcome: 'passed',
    from: 45,
    ms: 3_900,
    command: 'npm run i18n:lint',
    describe: '`npm run i18n:lint` exits 0',
    exitCode: 0,
    flaky: true,
    challenge: 'proven',
  },
  {
    id: 'F-09.manual',
    item: 'F-09',
    kind: 'manual',
    outcome: 'manual',
    from: 45,
    ms: 0,
    command: null,
    describe: 'Privacy officer has signed the review',
    challenge: 'unchallenged',
  },
  {
    id: 'fast.unit',
    item: null,
    kind: 'run',
    outcome: 'passed',
    from: 48,
    ms: 22_300,
    command: 'npm test',
    describe: '`npm test` exits 0',
    exitCode: 0,
    challenge: 'proven',
    evidence: ['coverage/lcov.info', 'reports/junit.xml'],
  },
  {
    id: 'fast.coverage',
    item: null,
    kind: 'coverage',
    outcome: 'passed',
    from: 71,
    ms: 24,
    command: null,
    describe: 'coverage of src/core/** is at least 70 %',
    challenge: 'proven',
  },
];
