import { describe, expect, it } from 'vitest';
import { closeLate } from '../../../src/application/gate/close-late.ts';
import { concludeCheck, keepWaiting, openCheck } from '../../../src/application/gate/keep-check.ts';
import { pressButton } from '../../../src/application/gate/press-button.ts';
import { readCheckState } from '../../../src/application/gate/check-state.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';
import { withoutIntents } from '../../../src/application/sync/without-intents.ts';
import { memoryChecks } from './check-runs-fake.ts';

const SHA = 'a'.repeat(40);
const head = { sha: SHA, of: 'gate:41', intent: (after: number | null) => `check ${after}` };
const said = { conclusion: 'failure', title: 'No-go', summary: '', text: null } as const;
const remark = (line: number, message = 'wrong') =>
  ({ path: 'T.md', line, level: 'failure', title: 'M-1', message }) as const;

const scene = () => {
  const memory = memoryChecks();
  return { ...memory, ports: { checks: memory.checks, intents: withoutIntents, now: () => 5_000 } };
};

describe('a check', () => {
  it('is made once, and looked for when the answer was lost', async () => {
    const { ports, runs } = scene();
    const lossy = {
      ...ports,
      checks: {
        ...ports.checks,
        start: async (...given: Parameters<typeof ports.checks.start>) => {
          await ports.checks.start(...given);
          throw new RemoteFailure('lost', 'POST', 0, 'no answer');
        },
      },
    };
    expect((await openCheck(lossy, head)).run.id).toBe(1);
    expect((await openCheck(ports, head)).run.id).toBe(1);
    expect(runs).toHaveLength(1);
  });

  it('is not written again when it says so already', async () => {
    const { ports, writes } = scene();
    await concludeCheck(ports, head, await openCheck(ports, head), { ...said, annotations: [] }, 's1');
    const again = await openCheck(ports, head);
    expect(await concludeCheck(ports, head, again, { ...said, annotations: [] }, 's1')).toBe('unchanged');
    expect(await concludeCheck(ports, head, again, { ...said, annotations: [] }, 's2')).toBe('concluded');
    expect(writes).toEqual(['start 1', 'conclude 1', 'conclude 1']);
  });

  it('adds only the remarks that are missing, and makes place for another run when one is not true any more', async () => {
    const { ports, writes, remarks } = scene();
    const conclude = async (story: string, lines: readonly number[]) =>
      concludeCheck(
        ports,
        head,
        await openCheck(ports, head),
        { ...said, annotations: lines.map((line) => remark(line)) },
        story,
      );
    await conclude('s1', [3]);
    await conclude('s2', [3, 4]);
    expect(remarks.get(1)?.map(({ line }) => line)).toEqual([3, 4]);
    await conclude('s3', [4]);
    expect(remarks.get(2)?.map(({ line }) => line)).toEqual([4]);
    expect(writes).toEqual(['start 1', 'conclude 1', 'conclude 1', 'start 2', 'conclude 2']);
  });

  it('says what it waits for once', async () => {
    const { ports, writes } = scene();
    const waiting = { title: 'Waiting', summary: '', story: 'w1' };
    await keepWaiting(ports, head, await openCheck(ports, head), waiting);
    await keepWaiting(ports, head, await openCheck(ports, head), waiting);
    expect(writes).toEqual(['start 1', 'proceed 1']);
  });
});

it('G15: what the merge queue judges is not overwritten by a pull request of the same commit', async () => {
  const { ports, writes, runs } = scene();
  const group = { ...head, of: `queue:${SHA}.${'b'.repeat(40)}` };
  await concludeCheck(ports, group, await openCheck(ports, group), { ...said, annotations: [] }, 's1');
  const open = await openCheck(ports, head);
  const go = { ...said, conclusion: 'success', annotations: [] } as const;
  expect(await concludeCheck(ports, head, open, go, 's2')).toBe('unchanged');
  await keepWaiting(ports, head, open, { title: 'Waiting', summary: '', story: 'w' });
  expect(runs[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
  expect(writes).toEqual(['start 1', 'conclude 1']);
});

describe('a button', () => {
  const press = async (button: string, mayWrite: boolean) => {
    const { ports, runs, checks } = scene();
    await concludeCheck(ports, head, await openCheck(ports, head), { ...said, annotations: [] }, 's1');
    const did: string[] = [];
    const [run] = runs;
    if (!run) throw new Error('there is a run');
    const result = await pressButton(
      {
        checks,
        now: () => 9_000,
        mayWrite: async () => mayWrite,
        runAgain: async (sha) => {
          did.push(`run ${sha}`);
          return null;
        },
        mark: async (concern) => void did.push(concern),
      },
      run,
      button,
      'mona',
    );
    return { result, did, run: runs[0], state: readCheckState(runs[0]?.externalId ?? '') };
  };

  it('has the known workflow run again, and is in progress at once', async () => {
    const { result, did, run } = await press('reverify', true);
    expect(result).toBe('done');
    expect(did).toEqual([`run ${SHA}`, 'gate:41']);
    expect(run).toMatchObject({ status: 'in_progress', startedAt: 9_000 });
  });

  it('keeps what was asked with the check', async () => {
    expect((await press('explain', true)).state).toMatchObject({ explain: true, waiver: null });
    expect((await press('waive', true)).state).toMatchObject({ explain: false, waiver: 'mona' });
  });

  it('does nothing for people without write access, but for asking again', async () => {
    expect(await press('explain', false)).toMatchObject({ result: 'refused', did: [] });
    expect(await press('again', false)).toMatchObject({ result: 'done', did: ['gate:41'] });
  });

  it('that is none of ours does nothing', async () => {
    expect(await press('deploy', true)).toMatchObject({
      result: 'unknown',
      did: [],
      run: { status: 'completed' },
    });
  });
});

describe('a check whose time is over', () => {
  const late = async (of: string, present: string | null, startedAt = 5_000) => {
    const { ports, runs, checks } = scene();
    await openCheck(ports, { ...head, of });
    const marked: string[] = [];
    const result = await closeLate(
      {
        checks,
        headOf: async () => present,
        mark: async (concern) => void marked.push(concern),
      },
      1,
      startedAt,
      60_000,
    );
    return { result, marked, run: runs[0] };
  };

  it('D13: is judged in the lane of its pull request, or of the queue, and in no other', async () => {
    expect(await late('gate:41', SHA)).toMatchObject({ result: 'marked', marked: ['gate:41'] });
    const group = `queue:${SHA}.${'b'.repeat(40)}`;
    expect(await late(group, null)).toMatchObject({ result: 'marked', marked: [group] });
  });

  it('is a no-go on a head that was left', async () => {
    const { result, marked, run } = await late('gate:41', 'c'.repeat(40));
    expect({ result, marked }).toEqual({ result: 'closed', marked: [] });
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(run?.title).toContain('nobody reported within 1 min 0 s');
  });

  it('is left alone when it was asked again since', async () => {
    expect(await late('gate:41', SHA, 1_000)).toMatchObject({ result: 'settled', marked: [] });
  });
});
