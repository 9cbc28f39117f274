import { beforeEach, describe, expect, it } from 'vitest';
import { createTelling, noticeLines } from '../../../src/application/sync/notices.ts';
import { finding } from '../../../src/domain/model/catalogue/index.ts';
import type { Notice } from '../../../src/ports/notices.ts';

const other = (item: string) =>
  finding('AX8226', { item, issue: 4, author: 'mona', self: 'aurora-x[bot]' }, null);

let said: Notice;
let renewed: number;
let time: number;

beforeEach(() => {
  [said, renewed, time] = [{ progress: null, remarks: [] }, 0, 0];
});

const telling = (...findings: readonly ReturnType<typeof other>[]) =>
  createTelling(
    {
      say: async (notice) => {
        const before = said;
        said = notice;
        return before;
      },
      clock: { monotonic: () => time },
      renew: async () => void (renewed += 1),
    },
    findings,
    { said: () => `${time} ms are over` },
  );

describe('a sync tells', () => {
  it('nothing when it is soon done', async () => {
    const one = telling();
    await one.begin(30);
    await one.goOn();
    await one.wait(59_999);
    expect(said.progress).toBeNull();
    await one.end();
    expect([said, renewed]).toEqual([{ progress: null, remarks: [] }, 0]);
  });

  it('how far it is when it takes long, and has the reports renewed when it is over', async () => {
    const one = telling();
    await one.begin(31);
    expect(said.progress).toBe('Applying the tracker: 0 ms are over');
    time = 14_999;
    await one.goOn();
    expect(said.progress).toContain(' 0 ms');
    time = 15_000;
    await one.goOn();
    expect(said.progress).toContain(' 15000 ms');
    time = 15_001;
    await one.wait(1);
    expect([said.progress, renewed]).toEqual(['Applying the tracker: 15001 ms are over', 0]);
    await one.end();
    expect([said.progress, renewed]).toEqual([null, 1]);
  });

  it('that it waits for a limit, however little there is to do', async () => {
    const one = telling();
    await one.begin(1);
    await one.wait(60_000);
    expect(said.progress).toBe('Applying the tracker: 0 ms are over');
  });

  it('that an issue is left alone once, with how many there are, until it is not so any more', async () => {
    await telling(other('M-1'), other('M-2')).end();
    expect(said.remarks).toEqual([
      expect.stringMatching(/^AX8226: .*M-1.* The same goes for 1 more\. Sync /),
    ]);
    expect(renewed).toBe(1);
    await telling(other('M-1'), other('M-2')).end();
    expect(renewed).toBe(1);
    await telling(finding('AX8203', { issue: 4, item: 'M-1' }, null)).end();
    expect([said.remarks, renewed]).toEqual([[], 2]);
  });
});

describe('a reader finds', () => {
  it('how far it is and when it goes on, and remarks without the power to format', () => {
    const progress = 'Applying the tracker: 212 of 1 000 issues are there';
    expect(noticeLines([{ progress, remarks: [], until: Date.UTC(2026, 10, 21, 14, 5) }])).toEqual([
      'Applying the tracker: 212 of 1 000 issues are there; it goes on at 14:05 UTC.',
    ]);
    expect(noticeLines([{ progress, remarks: ['See @mona <b>'], until: null }])).toEqual([
      `${progress}.`,
      expect.not.stringMatching(/@mona|<b>/),
    ]);
    expect(noticeLines([{ progress: null, remarks: [], until: null }])).toEqual([]);
  });
});
