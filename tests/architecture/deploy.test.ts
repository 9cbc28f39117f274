import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments, parse } from 'yaml';
import { z } from 'zod';
import { COUNTERS, createMetrics, GAUGES, TIMERS } from '../../src/adapters/prometheus/metrics.ts';
import { VARIABLES } from '../../src/domain/config/environment.ts';
import { VERSION } from '../../src/entrypoints/wiring/version.ts';
import { anchorsOf } from './markdown.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, 'templates/deploy', name), 'utf8');

/** Of Probot, of Node, and those that the App reads besides its own. */
const OTHERS = `APP_ID PRIVATE_KEY PRIVATE_KEY_PATH WEBHOOK_SECRET WEBHOOK_SECRET_PREVIOUS
  HOST PORT LOG_LEVEL GHE_HOST GITHUB_API_URL DATABASE_URL NODE_ENV`.split(/\s+/);
const known = new Set<string>([...OTHERS, ...VARIABLES.map(({ name }) => name)]);

const alertsSchema = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^AuroraX\w+$/),
          expr: z.string(),
          for: z.string().regex(/^\d+[mh]$/),
          labels: z.strictObject({ severity: z.enum(['critical', 'warning']) }),
          annotations: z.strictObject({ summary: z.string(), runbook_url: z.string() }),
        }),
      ),
    }),
  ),
});
const rules = alertsSchema.parse(parse(read('alerts.yaml'))).groups.flatMap((group) => group.rules);

const dashboardSchema = z.object({
  panels: z.array(
    z.object({ id: z.number(), title: z.string(), targets: z.array(z.object({ expr: z.string() })).min(1) }),
  ),
});
const { panels } = dashboardSchema.parse(JSON.parse(read('dashboard.json')));

const expressions = [...rules, ...panels.flatMap(({ targets }) => targets)].map(({ expr }) => expr);

/** Label names by metric, as the App has them. */
const labelsOf = new Map<string, readonly string[]>(
  Object.entries({ ...COUNTERS, ...TIMERS, ...GAUGES }).map(([name, [, ...labels]]) => [name, labels]),
);
const plain = (name: string): string => name.replace(/_(?:bucket|sum|count)$/, '');

describe('alerts and dashboard', () => {
  it('name only metrics that /metrics exports', async () => {
    const text = await createMetrics(async () => []).text();
    const exported = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
    const named = expressions.flatMap((one) => one.match(/\b(?:aurora|process|nodejs)_[a-z_]+/g) ?? []);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !exported.has(name) && !exported.has(plain(name)))).toEqual([]);
  });

  it('name only labels that the metric has', () => {
    const wrong = expressions.flatMap((one) =>
      [...one.matchAll(/\b(aurora_[a-z_]+)\{([^}]*)\}/g)].flatMap(([, name = '', selectors = '']) =>
        [...selectors.matchAll(/(\w+)(?:=~|!~|!=|=)"/g)]
          .map(([, label = '']) => label)
          .filter((label) => !labelsOf.get(plain(name))?.includes(label)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('have no two of one name, and no two panels with one number', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it('every alert leads to what to do about it', () => {
    const anchors = anchorsOf(readFileSync(join(root, 'docs/operations.md'), 'utf8'));
    const dead = rules.filter(({ annotations: { runbook_url: url } }) => {
      const [page = '', anchor = ''] = url.split('#');
      return (
        page !== 'https://github.com/aurora-x/action/blob/main/docs/operations.md' || !anchors.has(anchor)
      );
    });
    expect(dead.map(({ alert }) => alert)).toEqual([]);
  });
});

describe('Kubernetes', () => {
  const documents = parseAllDocuments(read('kubernetes.yaml'));
  const manifests = documents.map((one) => one.toJS() as Record<string, unknown>); // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own file
  const named = z.object({ kind: z.string(), metadata: z.object({ name: z.literal('aurora-x') }) });
  const deployment = z
    .object({
      spec: z.object({
        replicas: z.number(),
        template: z.object({
          spec: z.object({
            containers: z.tuple([
              z.object({
                image: z.string(),
                env: z.array(z.object({ name: z.string(), value: z.string() })),
                ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
              }),
            ]),
          }),
        }),
      }),
    })
    .parse(manifests.find(({ kind }) => kind === 'Deployment'));
  const [container] = deployment.spec.template.spec.containers;
  const env = new Map(container.env.map(({ name, value }) => [name, value]));
  const secret = z
    .object({ stringData: z.record(z.string(), z.string()) })
    .parse(manifests.find(({ kind }) => kind === 'Secret')).stringData;

  it('is valid YAML with everything that is needed', () => {
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    expect(manifests.map((one) => named.parse(one).kind)).toEqual([
      'Secret',
      'Deployment',
      'Service',
      'PodDisruptionBudget',
      'NetworkPolicy',
    ]);
  });

  it('sets only variables that exist, and as many replicas as it says', () => {
    expect([...env.keys(), ...Object.keys(secret)].filter((name) => !known.has(name))).toEqual([]);
    expect(env.get('AURORA_REPLICAS')).toBe(String(deployment.spec.replicas));
    expect(Object.keys(secret)).toContain('DATABASE_URL');
    const ports = new Map(container.ports.map(({ name, containerPort }) => [name, String(containerPort)]));
    expect([env.get('PORT'), env.get('AURORA_METRICS_PORT')]).toEqual([
      ports.get('http'),
      ports.get('metrics'),
    ]);
    expect(container.image).toMatch(new RegExp(`:${VERSION.replaceAll('.', String.raw`\.`)}$`));
  });
});

describe('systemd', () => {
  const unit = read('aurora-x.service');
  const set = [...unit.matchAll(/^#?Environment=(.*)$/gm)].flatMap(([, text = '']) => text.split(' '));

  it('sets only variables that exist, and gives the App the directory that it may write', () => {
    expect(set.map((one) => one.split('=')[0] ?? '').filter((name) => !known.has(name))).toEqual([]);
    const directory = /^StateDirectory=(.*)$/m.exec(unit)?.[1];
    expect(set).toContain(`AURORA_STATE=%S/${directory}`);
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(20);
  });

  it('is a unit that systemd understands', ({ skip }) => {
    const { error, stderr, status } = spawnSync(
      'systemd-analyze',
      ['verify', join(root, 'templates/deploy/aurora-x.service')],
      { encoding: 'utf8' },
    );
    if (error) {
      process.stderr.write('SKIPPED: systemd-analyze is not here, so the unit was not verified\n');
      skip();
    }
    // The program is not installed on this machine; everything else counts.
    const said = stderr.split('\n').filter((line) => line !== '' && !line.includes('is not executable'));
    expect({ said, status: said.length === 0 ? 0 : status }).toEqual({ said: [], status: 0 });
  });
});

describe('Dockerfile', () => {
  const file = read('Dockerfile');

  it('pins its images and the package, and does not run as root', () => {
    const images = [...file.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images.length).toBe(2);
    for (const image of images) expect(image).toMatch(/^node:24\.\d+\.\d+-/);
    const versions = [...file.matchAll(/^ARG VERSION=(.*)$/gm)].map(([, version]) => version);
    expect(versions).toEqual([VERSION, VERSION]);
    expect(file).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
    const variables = [...file.matchAll(/^ENV (.*)$/gm)].flatMap(([, text = '']) => text.split(' '));
    expect(variables.map((one) => one.split('=')[0] ?? '').filter((name) => !known.has(name))).toEqual([]);
  });
});
