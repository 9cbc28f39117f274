import { fileManifest, type RunFile } from '../../../src/domain/evidence/manifest.ts';
import type { CheckOutcome } from '../../../src/domain/model/outcome.ts';
import type { RunManifest } from '../../../src/domain/model/run.ts';
import { outcome } from '../evaluation/scenario.ts';

export const FILES: readonly RunFile[] = [
  { path: 'checks/unit/stdout.log', content: '12 tests passed\n' },
  { path: 'checks/unit/stderr.log', content: 'a warning\n' },
  { path: 'checks/unit/evidence/coverage/lcov.info', content: 'TN:\nSF:src/a.ts\nend_of_record\n' },
  { path: 'checks/lint/stdout.log', content: new Uint8Array([0xff, 0x00, 0x0a]) },
];

/** A manifest over some files, as T07 writes it. */
export const manifestOf = (files: readonly RunFile[], more: Partial<RunManifest> = {}): RunManifest => {
  const records = fileManifest(files);
  const evidence = records
    .filter(({ path }) => path.startsWith('checks/unit/evidence/'))
    .map((record) => ({ ...record, path: record.path.slice('checks/unit/evidence/'.length) }));
  const outcomes: readonly CheckOutcome[] = [
    { ...outcome({ id: 'unit', item: 'M-01' }), attempts: [], evidence },
    { ...outcome({ id: 'lint', outcome: 'failed' }), attempts: [] },
  ];
  return {
    schemaVersion: 1,
    runId: '01KA0000000000000000000000',
    command: 'pipeline',
    status: 'complete',
    attempt: 1,
    startedAt: '2026-11-21T12:00:00.000Z',
    finishedAt: '2026-11-21T12:01:00.000Z',
    environment: {
      tool: '1.0.0',
      node: '24.0.0',
      os: 'linux',
      arch: 'x64',
      commit: 'c'.repeat(40),
      branch: 'main',
      dirty: false,
      repository: 'acme/shop',
      workflow: null,
      actor: null,
    },
    trust: 'T1',
    inputs: [{ file: 'docs/readiness.md', sha256: 'd'.repeat(64) }],
    stages: [],
    outcomes,
    challenges: [],
    verdict: 'no-go',
    score: 50,
    shard: null,
    findings: [],
    files: records,
    ...more,
  };
};
