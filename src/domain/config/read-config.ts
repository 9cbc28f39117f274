import { RE2JS } from 're2js';
import { z } from 'zod';
import { finding } from '../model/catalogue/index.ts';
import type { Config, ExecutionConfig, GateSelector, WeeklyConfig } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { defaultConfig } from './defaults.ts';
import { deploymentFindings, deploymentsOf } from './deployments.ts';
import { entryOf, withoutOwnKeysDeep } from '../model/record.ts';
import { configSchema, type ConfigFile } from './schema.ts';
import { settleConfig, type ConfigOfFile, type SettledConfig, type Settings } from './settle-config.ts';
import { shapeFindings } from './validate.ts';
import { readYaml, type YamlText } from './yaml-text.ts';
import { DAY_MS } from '../model/iso-week.ts';

/** Characters. A configuration is a page or two. */
const MAX_SIZE = 256 * 1024;

const codes = { syntax: 'AX1204', tooLarge: 'AX1202', unsafe: 'AX1207' } as const;
const shapeCodes = { value: 'AX1203', unknownKey: 'AX1205', missingKey: 'AX1206' } as const;

const keep = <T>(value: T | undefined, fallback: T): T => (value === undefined ? fallback : value);

/** From the unit a value was read in to the unit it is used in, rounded up. */
const scaled = (value: number | null | undefined, unit: number, fallback: number | null): number | null =>
  value === undefined ? fallback : value === null ? null : Math.ceil(value / unit);

const executionOf = (file: NonNullable<ConfigFile['execution']>): ExecutionConfig => {
  const base = defaultConfig.execution;
  return {
    concurrency: keep(file.concurrency, base.concurrency),
    shell: file.shell ?? base.shell,
    tier: file.tier ?? base.tier,
    allow: file.allow ?? base.allow,
    deny: file.deny ?? base.deny,
    passEnv: file['pass-env'] ?? base.passEnv,
    timeoutMs: file.timeout ?? base.timeoutMs,
    maxDurationMs: file['max-duration'] ?? base.maxDurationMs,
    maxChecks: file['max-checks'] ?? base.maxChecks,
    outputCapBytes: file['output-cap'] ?? base.outputCapBytes,
    evidenceCapBytes: file['evidence-cap'] ?? base.evidenceCapBytes,
    memoryMiB: scaled(file.memory, 2 ** 20, base.memoryMiB),
    cpuSeconds: scaled(file.cpu, 1000, base.cpuSeconds),
    processes: keep(file.processes, base.processes),
    network: file.network ?? base.network,
    freshnessMs: keep(file.freshness, base.freshnessMs),
  };
};

const selectorOf = (when: Record<string, unknown>): GateSelector =>
  Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined));

const weeklyOf = (file: NonNullable<ConfigFile['weekly']>): WeeklyConfig => ({
  issue: file.issue ?? defaultConfig.weekly.issue,
  day: file.day ?? defaultConfig.weekly.day,
  time: file.time ?? defaultConfig.weekly.time,
  zone: file.zone ?? defaultConfig.weekly.zone,
});

const configOf = (file: ConfigFile): Config => {
  const gates = (file.gates ?? []).map((gate) => ({ ...gate, when: selectorOf(gate.when) }));
  return {
    version: 1,
    tracker: file.tracker ?? defaultConfig.tracker,
    specs: file.specs ?? defaultConfig.specs,
    checks: file.checks ?? {},
    // No gate at all would let everything through, so an empty list means the default too.
    gates: gates.length > 0 ? gates : defaultConfig.gates,
    slos: (file.slos ?? []).map(({ window, ...slo }) => ({ ...slo, windowDays: window / DAY_MS })),
    waivers: file.waivers ?? [],
    waiverLimitDays: scaled(file['waiver-limit'], DAY_MS, defaultConfig.waiverLimitDays),
    signOffs: file['sign-offs'] ?? [],
    execution: executionOf(file.execution ?? {}),
    redact: { env: file.redact?.env ?? [], patterns: file.redact?.patterns ?? [] },
    sync: { policy: file.sync?.policy ?? defaultConfig.sync.policy },
    weekly: weeklyOf(file.weekly ?? {}),
    mode: file.mode ?? defaultConfig.mode,
    enforcement: file.enforcement ?? defaultConfig.enforcement,
    deployments: deploymentsOf(file.deployments),
    reports: file.reports ?? defaultConfig.reports,
  };
};

const twice = (list: 'gates' | 'slos', names: readonly string[], yaml: YamlText): Finding[] =>
  names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const { line } = yaml.place([list, first, 'name']);
    return [
      finding('AX1208', { path: `${list}[${index}].name`, name, line }, yaml.place([list, index, 'name'])),
    ];
  });

const badPattern = (pattern: string, index: number, yaml: YamlText): Finding[] => {
  try {
    RE2JS.compile(pattern);
    return [];
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown.message : 'it is not RE2';
    const path = `redact.patterns[${index}]`;
    return [finding('AX1213', { path, problem }, yaml.place(['redact', 'patterns', index]))];
  }
};

/** What a schema cannot say: names used twice, thresholds the wrong way round, patterns that do not compile. */
const meaningFindings = (file: ConfigFile, yaml: YamlText): Finding[] => [
  ...twice(
    'gates',
    (file.gates ?? []).map(({ name }) => name),
    yaml,
  ),
  ...twice(
    'slos',
    (file.slos ?? []).map(({ name }) => name),
    yaml,
  ),
  ...(file.slos ?? []).flatMap(({ warn, objective }, index) =>
    warn !== null && warn > objective
      ? [finding('AX1209', { path: `slos[${index}].warn` }, yaml.place(['slos', index, 'warn']))]
      : [],
  ),
  ...deploymentFindings(file, yaml),
  ...(file.redact?.patterns ?? []).flatMap((pattern, index) => badPattern(pattern, index, yaml)),
];

const versionFinding = (value: unknown, yaml: YamlText): Finding | null => {
  const version = entryOf(value, 'version');
  return typeof version === 'number' && version > 1
    ? finding('AX1210', { version }, yaml.place(['version']))
    : null;
};

const readFile = (text: string, file: string): ConfigOfFile => {
  const yaml = readYaml(text, file, MAX_SIZE, codes);
  if (yaml.findings.length > 0) return { config: null, yaml, findings: yaml.findings };
  const newer = versionFinding(yaml.value, yaml);
  if (newer !== null) return { config: null, yaml, findings: [newer] };
  const value = withoutOwnKeysDeep(yaml.value);
  const result = configSchema.safeParse(value);
  if (!result.success) {
    const shape = { schema: configSchema, codes: shapeCodes, at: [] };
    return { config: null, yaml, findings: shapeFindings(value, result.error.issues, shape, yaml) };
  }
  const findings = meaningFindings(result.data, yaml);
  return { config: findings.length > 0 ? null : configOf(result.data), yaml, findings };
};

export interface ConfigInput extends Settings {
  /** The file's content, or null when there is none: then the defaults apply. */
  readonly text: string | null;
  /** Its path, for messages. */
  readonly file: string;
}

/**
 * Reads the configuration: defaults, then the file, then AURORA_* variables, then flags. All mistakes are reported at
 * once, each with its place. With an error the configuration is the default one, and nothing above `read` may run.
 */
export const readConfig = (input: ConfigInput): SettledConfig =>
  settleConfig(input.text === null ? null : readFile(input.text, input.file), input);

/** JSON Schema (draft 7, which editors understand) of the configuration file. */
export const configJsonSchema = (): Readonly<Record<string, unknown>> =>
  z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' });
