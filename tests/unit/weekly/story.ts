import type { Snapshot } from '../../../src/domain/report/weekly/weekly-report.ts';
import type { ItemStanding, Reason, Verdict } from '../../../src/domain/model/verdict.ts';
import { sampleVerdict } from '../../support/sample/verdict.ts';

const first = sampleVerdict.standings[0];
if (first === undefined) throw new Error('the sample has items');

const reasonOf = (code: string, id: string, message: string): Reason => ({
  code,
  status: 'fail',
  subject: { kind: 'item', id },
  message,
  remedy: 'Mend it.',
  source: null,
  children: [],
});

/** An item in words: `A verified`, `B blocked after A`. */
export const item = (text: string, over: Partial<ItemStanding> = {}): ItemStanding => {
  const [id = '', standing = 'open', , ...needs] = text.split(' ');
  return {
    ...first,
    item: id,
    title: `Title of ${id}`,
    milestone: 'M1',
    target: '2026-12-04',
    claim: standing === 'verified' || standing === 'refuted' ? 'done' : 'in-progress',
    standing: standing as ItemStanding['standing'], // oxlint-disable-line typescript/no-unsafe-type-assertion -- words of the test
    dependsOn: needs,
    reason: reasonOf('AX6004', id, `${id} is ${standing}.`),
    checks: [],
    ...over,
  };
};

/** A run at a time that found these items. */
export const snapshot = (
  at: string,
  standings: readonly ItemStanding[],
  over: Partial<Verdict> = {},
): Snapshot => {
  const refuted = standings.filter(({ standing }) => standing === 'refuted');
  const verdict = refuted.length > 0 ? 'no-go' : 'go';
  return {
    at: `${at}T12:00:00.000Z`,
    runId: `run-${at}`,
    commit: 'a'.repeat(40),
    url: null,
    verdict: {
      ...sampleVerdict,
      verdict,
      score: Math.round(
        (100 * standings.filter(({ standing }) => standing === 'verified').length) / standings.length,
      ),
      reason: reasonOf('AX6073', 'run', `${verdict}: ${refuted.length} claims do not hold.`),
      blockers: refuted.map(({ item: id }) => reasonOf('AX6001', id, `${id} is claimed done, but it fails.`)),
      warnings: [],
      standings,
      waivers: [],
      ...over,
    },
  };
};

/** Two weeks of a small project: D appears, C waits for it, B breaks, A is proven. */
export const STORY: readonly Snapshot[] = [
  snapshot('2026-11-12', [item('A open'), item('B verified'), item('C open after B')]),
  snapshot('2026-11-17', [item('A open'), item('B refuted'), item('C blocked after B D'), item('D open')]),
  snapshot(
    '2026-11-20',
    [item('A verified'), item('B refuted'), item('C blocked after B D'), item('D open after A')],
    {
      waivers: [
        {
          item: 'D',
          reason: 'later',
          approver: 'lead',
          until: '2026-11-27',
          status: 'in-force',
          daysLeft: 7,
        },
        {
          item: 'A',
          reason: 'far',
          approver: 'lead',
          until: '2027-11-27',
          status: 'in-force',
          daysLeft: 372,
        },
      ],
    },
  ),
];
