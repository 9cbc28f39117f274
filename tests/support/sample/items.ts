import type { Claim, Priority, Standing } from '../../../src/domain/model/vocabulary.ts';

export const SAMPLE_FILE = 'docs/readiness.md';

/** An item of the sample and what the run found. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly milestone: string;
  readonly priority: Priority;
  readonly owner: string;
  readonly claim: Claim;
  readonly standing: Standing;
  readonly needs: readonly string[];
  readonly line: number;
  readonly says: string;
  readonly remedy?: string;
  readonly code?: string;
}

export const ROWS: readonly Row[] = [
  {
    id: 'F-01',
    title: 'Timetable import from the harbour feed',
    milestone: 'M1',
    priority: 'P0',
    owner: 'ines',
    claim: 'done',
    standing: 'verified',
    needs: [],
    line: 12,
    says: 'All 2 checks passed and each was shown to be able to fail.',
  },
  {
    id: 'F-02',
    title: 'Departure API answers in 200 ms',
    milestone: 'M1',
    priority: 'P0',
    owner: 'marek',
    claim: 'done',
    standing: 'refuted',
    needs: ['F-01'],
    line: 13,
    says: 'F-02 is claimed done, but api-latency failed.',
    remedy: 'Fix what the check shows, or reopen the item.',
    code: 'AX6001',
  },
  {
    id: 'F-03',
    title: 'Schema migrations run twice without harm',
    milestone: 'M1',
    priority: 'P1',
    owner: 'ines',
    claim: 'done',
    standing: 'verified',
    needs: ['F-01'],
    line: 14,
    says: 'The only check passed (taken from an earlier run).',
  },
  {
    id: 'F-04',
    title: 'Backups are restored every night',
    milestone: 'M2',
    priority: 'P0',
    owner: 'oksana',
    claim: 'done',
    standing: 'unproven',
    needs: ['F-03'],
    line: 15,
    says: 'F-04 rests on restore-drill only, and that check cannot fail.',
    remedy: 'Add set -o pipefail, so that pg_restore is heard.',
    code: 'AX6001',
  },
  {
    id: 'F-05',
    title: 'Alerts reach the person on call',
    milestone: 'M2',
    priority: 'P1',
    owner: 'oksana',
    claim: 'in-progress',
    standing: 'open',
    needs: ['F-02'],
    line: 16,
    says: 'Not claimed done; 1 of 2 checks passes.',
  },
  {
    id: 'F-06',
    title: 'Ticket sale survives a lost database',
    milestone: 'M2',
    priority: 'P1',
    owner: 'marek',
    claim: 'blocked',
    standing: 'blocked',
    needs: ['F-02', 'F-04'],
    line: 17,
    says: 'Waits for F-02 and F-04, which are not verified.',
  },
  {
    id: 'F-07',
    title: 'Dead letters are replayed',
    milestone: 'M2',
    priority: 'P2',
    owner: 'ravi',
    claim: 'done',
    standing: 'waived',
    needs: ['F-03'],
    line: 18,
    says: 'Waived until 2026-12-15 by lead: the replay tool lands next sprint.',
  },
  {
    id: 'F-08',
    title: 'Winter timetable in three languages',
    milestone: 'M3',
    priority: 'P2',
    owner: 'jun',
    claim: 'in-review',
    standing: 'ready',
    needs: ['F-01'],
    line: 19,
    says: 'Not claimed done, but all its checks pass.',
  },
  {
    id: 'F-09',
    title: 'Privacy review signed',
    milestone: 'M3',
    priority: 'P0',
    owner: 'lead',
    claim: 'done',
    standing: 'unproven',
    needs: [],
    line: 20,
    says: 'No command can check F-09 and nobody has signed it.',
    remedy: 'Add a sign-off for F-09 to the configuration.',
    code: 'AX6001',
  },
  {
    id: 'F-10',
    title: 'Launch rehearsal on the quay',
    milestone: 'M3',
    priority: 'P1',
    owner: 'lead',
    claim: 'planned',
    standing: 'blocked',
    needs: ['F-06', 'F-09'],
    line: 21,
    says: 'Waits for F-06 and F-09, which are not verified.',
  },
];

/** A line of the sample's tracker. */
export const source = (line: number) => ({ file: SAMPLE_FILE, line, column: 3 });
