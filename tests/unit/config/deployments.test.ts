import { expect, it } from 'vitest';
import { deploymentTo } from '../../../src/domain/config/deployments.ts';
import { readConfig } from '../../../src/domain/config/read-config.ts';

const read = (deployments: string) =>
  readConfig({
    text: [
      'version: 1',
      'gates: [{ name: release }]',
      'slos: [{ name: availability, source: "https://prometheus.example/query", objective: 99% }]',
      `deployments: ${deployments}`,
    ].join('\n'),
    file: 'aurora-x.yml',
    env: {},
    overrides: {},
  });

const problems = (deployments: string): readonly string[] =>
  read(deployments).findings.map(({ code, message }) => `${code} ${message}`);

it('says which gate decides, what comes before, and what is watched', () => {
  const { config } = read(
    '{ Canary: { gate: release, after: staging, watch: { objective: availability, for: 1h, rollback: back.yml } } }',
  );
  expect(deploymentTo(config, 'canary')).toEqual({
    gate: 'release',
    after: ['staging'],
    watch: { objective: 'availability', forMs: 3_600_000, rollback: 'back.yml' },
  });
  expect(deploymentTo(config, 'production')).toBeNull();
  expect(
    deploymentTo(read('{ e: { gate: release, watch: { objective: availability } } }').config, 'E'),
  ).toEqual({
    gate: 'release',
    after: [],
    watch: { objective: 'availability', forMs: 1_800_000, rollback: null },
  });
});

it.each([
  ['{ e: { gate: releas } }', 'AX1214 deployments.e.gate: there is no gate called "releas".'],
  [
    '{ e: { gate: release, watch: { objective: uptime } } }',
    'AX1214 deployments.e.watch.objective: there is no objective called "uptime".',
  ],
  ['{ e: { gate: release, after: E } }', 'AX1215 deployments.e.after: "e" waits for "e"'],
  [
    '{ a: { gate: release, after: [c, b] }, b: { gate: release, after: [c, a] } }',
    '"a" waits for "b" waits for "a"',
  ],
  [
    '{ e: { gate: release, watch: { objective: availability, rollback: ../x.yml } } }',
    'file name of a workflow',
  ],
  ['{ e: {} }', 'deployments.e has no key "gate"'],
])('refuses %s', (deployments, problem) => {
  expect(problems(deployments).join('\n')).toContain(problem);
  expect(read(deployments).config.deployments).toEqual({});
});

it('follows a way that meets itself elsewhere once', () => {
  expect(
    problems(
      '{ a: { gate: release, after: [b, c] }, b: { gate: release, after: d }, c: { gate: release, after: d }, d: { gate: release, after: elsewhere } }',
    ),
  ).toEqual([]);
});
