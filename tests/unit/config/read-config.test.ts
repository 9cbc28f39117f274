import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { configJsonSchema, readConfig } from '../../../src/domain/config/read-config.ts';
import type { Finding } from '../../../src/domain/model/finding.ts';

const file = '.github/aurora-x.yml';

const read = (text: string): ReturnType<typeof readConfig> => readConfig({ text, file });

const lines = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, source }) => `${code} ${source?.line}:${source?.column}`);

const EXAMPLE = `version: 1
tracker: [doc/production_readiness_tracker.md]
gates:
  - { name: release, when: { priority: [P0, P1] }, require: verified, challenge: required }
  - { name: pull-request, when: { affected: true }, require: not-refuted }
slos:
  - { name: pipeline-success, source: runs, window: 30d, objective: 99.9%, warn: 99.5%, weight: 2, key: true }
waivers:
  - { item: M-07, reason: "retry DLQ lands with #41", approver: "@lead", until: 2026-12-15 }
`;

describe('a configuration', () => {
  it('that is absent is the default one, with a gate that demands proof', () => {
    const { config, findings } = readConfig({ text: null, file });
    expect(findings).toEqual([]);
    expect(config).toEqual(defaultConfig);
    expect(config.gates).toEqual([
      { name: 'readiness', when: { claim: ['done'] }, require: 'verified', challenge: 'required' },
    ]);
  });

  it('says when the weekly report is written, with times and zones that there are', () => {
    const weekly = { issue: true, day: 'friday', time: '16:30', zone: 'Europe/Berlin' };
    expect(
      read('version: 1\nweekly: { day: friday, time: "16:30", zone: Europe/Berlin }\n').config,
    ).toMatchObject({ weekly });
    expect(read('version: 1\nweekly: { issue: false }\n').config.weekly).toEqual({
      ...defaultConfig.weekly,
      issue: false,
    });
    const wrong = read('version: 1\nweekly:\n  day: caturday\n  time: "24:00"\n  zone: Europe/Atlantis\n');
    expect(wrong.findings.map(({ source }) => source?.line)).toEqual([3, 4, 5]);
  });

  it('from the guide is read with its units', () => {
    const { config, findings } = read(EXAMPLE);
    expect(findings).toEqual([]);
    expect(config.tracker).toEqual(['doc/production_readiness_tracker.md']);
    expect(config.gates[1]).toEqual({
      name: 'pull-request',
      when: { affected: true },
      require: 'not-refuted',
      challenge: 'required',
    });
    expect(config.slos[0]).toMatchObject({
      windowDays: 30,
      objective: 0.999,
      warn: 0.995,
      weight: 2,
      key: true,
    });
    expect(config.waivers[0]?.until).toBe('2026-12-15');
  });

  it('sets how checks are run', () => {
    const { config } = read(
      'version: 1\nexecution: { shell: strict, timeout: 5m, output-cap: 64KiB, memory: 2GiB, cpu: 90s, freshness: 7d, pass-env: [CI] }',
    );
    expect(config.execution).toMatchObject({
      shell: 'strict',
      timeoutMs: 300_000,
      outputCapBytes: 65_536,
      evidenceCapBytes: 2 ** 30,
      memoryMiB: 2048,
      cpuSeconds: 90,
      freshnessMs: 604_800_000,
      passEnv: ['CI'],
      tier: 'exec',
    });
  });

  it('with an empty list of gates still has one', () => {
    expect(read('version: 1\ngates: []').config.gates).toEqual(defaultConfig.gates);
  });

  it('may be JSON, and may hold keys of its author', () => {
    expect(read('{"version": 1, "x-team": {"any": "thing"}, "tracker": "a.md"}').config.tracker).toEqual([
      'a.md',
    ]);
  });
});

describe('mistakes', () => {
  const text = `version: 1
tracker: doc/t.md
gatez: []
gates:
  - { name: release, when: { priority: [P0, P5] }, requre: verified, challenge: requird }
  - { when: {} }
slos:
  - { name: a, source: runs, window: 30, objective: 99.9, warn: 99.5% }
waivers:
  - { item: M-07, reason: x, approver: "@l", until: 2026-02-30 }
execution: { shell: strct, timeout: soon, concurrency: 0, tiers: read }
`;
  const { config, findings } = read(text);

  it('are all reported at once, each at its place, in order', () => {
    expect(lines(findings)).toEqual([
      'AX1205 3:1',
      'AX1203 5:45',
      'AX1205 5:52',
      'AX1203 5:81',
      'AX1206 6:5',
      'AX1203 8:38',
      'AX1203 8:53',
      'AX1203 10:53',
      'AX1203 11:21',
      'AX1203 11:37',
      'AX1203 11:56',
      'AX1205 11:59',
    ]);
  });

  it('come with what was probably meant', () => {
    const remedies = findings
      .map(({ remedy }) => /"(.+)"/.exec(remedy)?.[1])
      .filter((word) => word !== undefined);
    expect(remedies).toEqual(['gates', 'require', 'required', 'strict', 'tier']);
  });

  it('say what was expected and what was found', () => {
    const messages = findings.map(({ message }) => message);
    expect(messages).toContain('execution.shell: expected "plain" or "strict", found "strct".');
    expect(messages).toContain(
      'waivers[0].until: expected a day that exists, such as 2026-12-15, found "2026-02-30".',
    );
  });

  it('leave nothing that may run a command', () => {
    expect(config.execution.tier).toBe('read');
    expect(config.tracker).toEqual([]);
  });

  it('in a misspelt key do not make its right form missing', () => {
    expect(lines(read('version: 1\ngates: [{ nmae: a }]').findings)).toEqual(['AX1205 2:11']);
  });

  it.each([
    ['version: 2\nnew-thing: 1', 'AX1210 1:10'],
    ['tracker: a.md', 'AX1206 1:1'],
    ['version: 1\n  bad: x', 'AX1204 1:10'],
    ['version: 1\ngates: [{ name: a }, { name: a }]', 'AX1208 2:30'],
    ['version: 1\nslos: [{ name: a, source: runs, objective: 90%, warn: 95% }]', 'AX1209 2:55'],
    ["version: 1\nredact: { patterns: ['(?=x)'] }", 'AX1213 2:22'],
    ['just text', 'AX1203 1:1'],
    ['', 'AX1203 1:1'],
  ])('%j', (bad, place) => expect(lines(read(bad).findings)).toContain(place));
});

describe('precedence', () => {
  const text = 'version: 1\ntracker: file.md\nexecution: { shell: plain, concurrency: 2, timeout: 1m }\n';
  const { config, origins } = readConfig({
    text,
    file,
    env: { AURORA_SHELL: 'strict', AURORA_CONCURRENCY: '3', AURORA_TRACKER: 'a.md, b.md', PATH: '/bin' },
    overrides: { concurrency: 4 },
  });
  const originOf = (path: string): string => {
    const origin = origins.find((one) => one.path === path);
    return `${origin?.from}: ${origin?.detail}`;
  };

  it('is default, file, environment, flag', () => {
    expect(config.tracker).toEqual(['a.md', 'b.md']);
    expect(config.execution).toMatchObject({
      shell: 'strict',
      concurrency: 4,
      timeoutMs: 60_000,
      maxChecks: 10_000,
    });
  });

  it('can be asked of each value', () => {
    expect(originOf('tracker[1]')).toBe('environment: AURORA_TRACKER');
    expect(originOf('execution.shell')).toBe('environment: AURORA_SHELL');
    expect(originOf('execution.concurrency')).toBe('flag: --concurrency');
    expect(originOf('execution.timeoutMs')).toBe(`file: ${file}:3:53`);
    expect(originOf('execution.maxChecks')).toBe('default: built in');
    expect(originOf('gates[0].name')).toBe('default: built in');
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv({ strict: false }).compile(configJsonSchema());

  it('accepts what the reader accepts', () => expect(validate(parse(EXAMPLE))).toBe(true));
  it('refuses an unknown key', () => expect(validate({ version: 1, gatez: [] })).toBe(false));
});
