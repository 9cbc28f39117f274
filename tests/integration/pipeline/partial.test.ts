import { afterEach, describe, expect, it } from 'vitest';
import { createFiles } from '../../../src/adapters/system/files.ts';
import type { RunResult, ShardResult } from '../../../src/application/pipeline/request.ts';
import { join } from 'node:path';
import { runManifestSchema } from '../../../src/application/pipeline/contracts/run-manifest.ts';
import { resultText } from '../../../src/domain/evidence/result-text.ts';
import { Project, ranIn } from './support.ts';

let project: Project;
afterEach(() => project.remove());

const TRACKER = `# Readiness

| ID | Title | Status | Verify |
|----|-------|--------|--------|
| M-1 | one | Done | \`echo one > one.txt; test -s in.txt\` |
| M-2 | two | Done | \`test -s in.txt\` |
| M-3 | three | Done | \`exit 5\` |
`;

const whole = { request: { command: 'pipeline', trackers: ['t.md'], specs: [] as readonly string[] } };

const index = (): { runId: string; verdict: string | null; score: number | null; command: string }[] =>
  (JSON.parse(project.read('spec_runs/index.json')) as { runs: never[] }).runs;

describe('a run of a part', () => {
  it('of some items has no verdict on record, because objectives over history are about the whole', async () => {
    project = new Project({ 't.md': TRACKER, 'in.txt': 'x' });
    const full = await project.run(whole);
    const part = await project.run({ request: { ...whole.request, command: 'verify', items: ['M-1'] } });
    expect(part.outcomes.map(({ id }) => id)).toEqual(['M-1.verify']);
    expect(part.manifest).toMatchObject({ verdict: null, score: null });
    expect(index().map(({ runId, verdict, score }) => [runId, verdict, score])).toEqual([
      [part.runId, null, null],
      [full.runId, 'no-go', full.verdict.score],
    ]);
    expect(JSON.parse(project.read(`${part.runDir}/run.json`))).toMatchObject({ verdict: null, score: null });
  });

  it('in shards has none either; merged they come to what one run comes to', async () => {
    project = new Project({ 't.md': TRACKER, 'in.txt': 'x' });
    const full = await project.run(whole);
    const shards: RunResult[] = [];
    for (const number of [1, 2, 3])
      shards.push(
        await project.run({ request: { ...whole.request, force: true, shard: { index: number, total: 3 } } }),
      );
    expect(index().filter(({ verdict }) => verdict !== null)).toHaveLength(1);
    const read: ShardResult[] = shards.map(({ manifest, runDir }) => ({
      manifest,
      read: (path) => createFiles(join(project.root, runDir)).readBytes(path),
    }));
    const merged = await project.run({ request: { ...whole.request, shards: read } });
    expect(ranIn(merged).toSorted()).toEqual(['M-1.verify', 'M-2.verify', 'M-3.verify']);
    expect(merged.verdict.verdict).toBe(full.verdict.verdict);
    expect(merged.verdict.score).toBe(full.verdict.score);
    expect(merged.manifest.files.map(({ path, sha256 }) => [path, sha256])).toEqual(
      full.manifest.files.map(({ path, sha256 }) => [path, sha256]),
    );
  });
});

describe('shards of a project with a history', () => {
  const shardOf = async (number: number): Promise<RunResult> =>
    project.run({ request: { ...whole.request, force: true, shard: { index: number, total: 2 } } });
  const idsOf = ({ outcomes }: RunResult): string[] => outcomes.map(({ id }) => id);
  const asShard = ({ manifest, runDir }: RunResult): ShardResult => ({
    manifest,
    read: (path) => createFiles(join(project.root, runDir)).readBytes(path),
  });

  const slowFirst = (): void => {
    project = new Project({
      't.md': TRACKER.replace('echo one > one.txt', 'sleep 0.6').replace('exit 5', 'true'),
      'in.txt': 'x',
    });
  };

  it('are balanced by the durations of the last whole run, and not by those of a shard', async () => {
    slowFirst();
    const byCount = [await shardOf(1), await shardOf(2)];
    expect(byCount.map((one) => one.manifest.shard?.cut)).toEqual([null, null]);
    await project.run(whole);
    const [first, second] = [await shardOf(1), await shardOf(2)];
    expect([idsOf(first), idsOf(second)]).toEqual([['M-1.verify'], ['M-2.verify', 'M-3.verify']]);
    expect(first.manifest.shard?.cut).toMatch(/^[0-9a-f]{64}$/);
    expect(second.manifest.shard?.cut).toBe(first.manifest.shard?.cut);
    const merged = await project.run({
      request: { ...whole.request, shards: [asShard(first), asShard(second)] },
    });
    expect(merged.outcomes.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
  });

  it('that were cut by different histories are not merged, and it is said why', async () => {
    slowFirst();
    const before = await shardOf(1);
    await project.run(whole);
    const after = await shardOf(2);
    const merged = await project.run({
      request: { ...whole.request, shards: [asShard(before), asShard(after)] },
    });
    expect(merged.verdict.verdict).toBe('no-go');
    expect(merged.outcomes.map(({ outcome }) => outcome)).toEqual(['not-run', 'not-run', 'not-run']);
    expect(merged.findings.find(({ code }) => code === 'AX5517')?.message).toMatch(
      /they were cut by the durations of different earlier runs: restore the same spec_runs/,
    );
  });

  it('leaves results that are what run.json says of them, however it is read', async () => {
    slowFirst();
    const { manifest, runDir } = await project.run(whole);
    const read = runManifestSchema.parse(JSON.parse(project.read(`${runDir}/run.json`)));
    expect(read.outcomes).toEqual(manifest.outcomes);
    for (const outcome of read.outcomes)
      expect(resultText(outcome)).toBe(project.read(`${runDir}/checks/${outcome.id}/result.json`));
  });
});

describe('the limits of a run', () => {
  it('end it with a report: what was running is cut, what was waiting is not started', async () => {
    project = new Project({
      'spec.yaml': `version: 1\nname: s\nchecks:
  - { id: slow, run: 'echo here; sleep 2', inputs: [], retries: { max: 3, backoff: 1ms } }
  - { id: after, run: 'true', inputs: [] }\n`,
    });
    const result = await project.run({ execution: { maxDurationMs: 600, concurrency: 1 } });
    expect(result.outcomes.map(({ id, outcome, reason }) => [id, outcome, reason?.code])).toEqual([
      ['slow', 'not-run', 'AX5503'],
      ['after', 'not-run', 'AX5503'],
    ]);
    expect(result.outcomes[0]?.tail).toBe('here');
    expect(result.interrupted).toBe(false);
    expect(result.verdict.verdict).toBe('no-go');
    expect(ranIn(await project.run()).toSorted()).toContain('after');
  }, 30_000);
});
