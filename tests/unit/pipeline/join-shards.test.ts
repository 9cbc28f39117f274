import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/domain/model/digest.ts';
import { joinShards } from '../../../src/application/pipeline/join-shards.ts';
import type { ShardResult } from '../../../src/application/pipeline/request.ts';
import type { CheckOutcome } from '../../../src/domain/model/outcome.ts';
import type { RunManifest } from '../../../src/domain/model/run.ts';
import type { OpenRun } from '../../../src/ports/run-store.ts';
import { unexecuted } from '../../../src/application/pipeline/execute-check.ts';
import { finding } from '../../../src/domain/model/catalogue/index.ts';
import { planOf } from './support.ts';

const { plan } = await planOf({
  's.yaml': 'version: 1\nname: s\nchecks:\n  - { id: a, run: x }\n  - { id: b, run: x }\n',
});

const outcome = (id: string): CheckOutcome => {
  const planned = plan.checks.find(({ check }) => check.id === id) ?? plan.checks[0];
  if (!planned) throw new Error('no plan');
  return {
    ...unexecuted(planned, 'passed', finding('AX5512', { count: 0, run: '' }), 0),
    id,
    reason: null,
    attempts: [{ number: 1, outcome: 'passed', durationMs: 1, exitCode: 0, reason: null }],
  };
};

const environment = {
  tool: 'aurora-x 1',
  node: 'v24',
  os: 'linux',
  arch: 'x64',
  commit: 'c1',
  branch: 'main',
  dirty: false,
  repository: null,
  workflow: null,
  actor: null,
};

/** A shard that ran these checks, each with a log and one file of evidence. */
const shard = (
  ids: readonly string[],
  changes: Partial<RunManifest> = {},
): ShardResult & { files: Map<string, string> } => {
  const files = new Map(
    ids.flatMap((id) => [
      [`checks/${id}/stdout.log`, `printed by ${id}`],
      [`checks/${id}/evidence/${id}.txt`, `proof of ${id}`],
    ]),
  );
  const manifest: RunManifest = {
    schemaVersion: 1,
    runId: `run-of-${ids.join('-')}`,
    command: 'pipeline',
    status: 'complete',
    attempt: 1,
    startedAt: '2026-11-21T00:00:00.000Z',
    finishedAt: '2026-11-21T00:00:01.000Z',
    environment,
    trust: 'T0',
    inputs: [{ file: 's.yaml', sha256: 'd' }],
    stages: [],
    outcomes: ids.map(outcome),
    challenges: ids.map((check) => ({
      check,
      item: null,
      result: 'proven' as const,
      program: null,
      reason: '',
      remedy: '',
      finding: null,
    })),
    verdict: null,
    score: null,
    shard: { index: 1, total: 2, cut: null },
    findings: [],
    files: [...files].map(([path, text]) => ({ path, bytes: text.length, sha256: sha256(text) })),
    ...changes,
  };
  return {
    files,
    manifest,
    read: async (path) => {
      const text = files.get(path);
      return text === undefined ? null : Buffer.from(text);
    },
  };
};

const join = async (...shards: readonly ShardResult[]) => {
  const written = new Map<string, string>();
  const run = {
    write: async (path: string, content: string | Uint8Array) =>
      void written.set(path, Buffer.from(content as Uint8Array).toString()),
  };
  const joined = await joinShards(plan, shards, run as unknown as OpenRun, 0);
  return {
    ...joined,
    written,
    ends: joined.outcomes.map(({ id, outcome: word }) => `${id} ${word}`),
    problems: joined.findings.map(({ message }) => message.replace('The shards cannot be merged: ', '')),
  };
};

describe('joining shards', () => {
  it('takes every check once, with its logs, evidence and challenge', async () => {
    const joined = await join(shard(['b']), shard(['a']));
    expect(joined.ends).toEqual(['a passed', 'b passed']);
    expect(joined.problems).toEqual([]);
    expect(joined.challenges.map(({ check }) => check).toSorted()).toEqual(['a', 'b']);
    expect(joined.logs.get('a')).toEqual({ stdout: 'printed by a', stderr: '' });
    expect([...joined.written]).toEqual([
      ['checks/a/evidence/a.txt', 'proof of a'],
      ['checks/b/evidence/b.txt', 'proof of b'],
    ]);
  });

  it('never takes a missing check for a pass', async () => {
    const joined = await join(shard(['a']));
    expect(joined.ends).toEqual(['a passed', 'b not-run']);
    expect(joined.problems).toEqual(['b is in no shard.']);
  });

  it('takes nothing from two shards that both have a check', async () => {
    const joined = await join(shard(['a', 'b']), shard(['b']));
    expect(joined.ends).toEqual(['a passed', 'b not-run']);
    expect(joined.problems).toEqual(['b is in 2 shards.']);
    expect(joined.challenges.map(({ check }) => check)).toEqual(['a']);
  });

  it.each(['checks/b/evidence/b.txt', 'checks/b/stdout.log'])(
    'takes no check whose %s was altered or is gone',
    async (path) => {
      const altered = shard(['b']);
      altered.files.set(path, 'forged');
      const joined = await join(shard(['a']), altered);
      expect(joined.ends).toEqual(['a passed', 'b not-run']);
      expect(joined.problems).toEqual([`${path} does not have the digest that its shard recorded.`]);
      altered.files.delete(path);
      expect((await join(shard(['a']), altered)).problems).toEqual([`${path} is missing.`]);
    },
  );

  it.each<[string, Partial<RunManifest>, string]>([
    [
      'another commit',
      { environment: { ...environment, commit: 'c2' } },
      'they come from different commits, documents or versions.',
    ],
    [
      'another tool',
      { environment: { ...environment, tool: 'aurora-x 2' } },
      'they come from different commits, documents or versions.',
    ],
    ['other documents', { inputs: [] }, 'they come from different commits, documents or versions.'],
    [
      'another cut',
      { shard: { index: 2, total: 2, cut: 'e'.repeat(64) } },
      'they were cut by the durations of different earlier runs: restore the same spec_runs in every shard, or in none.',
    ],
    ['an interrupted run', { status: 'interrupted' }, 'run run-of-b was interrupted.'],
  ])('takes nothing when one is of %s', async (_, changes, problem) => {
    const joined = await join(shard(['a']), shard(['b'], changes));
    expect(joined.ends).toEqual(['a not-run', 'b not-run']);
    expect(joined.problems).toEqual([problem]);
  });

  it('does not need files of an outcome that comes from an earlier run', async () => {
    const cached = shard(['b'], { files: [], outcomes: [{ ...outcome('b'), cachedFrom: 'earlier' }] });
    expect((await join(shard(['a']), cached)).ends).toEqual(['a passed', 'b passed']);
  });
});
