import type { Config, ExecutionConfig, GateConfig } from '../model/config.ts';

/** Report formats of ours; a project adds its own as a module, `./my-report.mjs`. */
export const REPORT_FORMATS = ['markdown', 'json', 'junit', 'sarif', 'ctrf', 'html'] as const;

/** Where the configuration lives when nobody says otherwise. */
export const CONFIG_PATH = '.github/aurora-x.yml';

/** What is done must be proven, by checks that can fail. */
const defaultGate: GateConfig = {
  name: 'readiness',
  when: { claim: ['done'] },
  require: 'verified',
  challenge: 'required',
};

const defaultExecution: ExecutionConfig = {
  concurrency: null,
  shell: 'plain',
  tier: 'exec',
  allow: [],
  deny: [],
  passEnv: [],
  timeoutMs: 600_000,
  // The longest a job may take on GitHub's own runners.
  maxDurationMs: 21_600_000,
  maxChecks: 10_000,
  outputCapBytes: 2 ** 20,
  evidenceCapBytes: 2 ** 30,
  memoryMiB: null,
  cpuSeconds: null,
  processes: null,
  network: true,
  freshnessMs: null,
};

/** The configuration of a project that has no file. `tracker` is empty: T01 takes the first usual place that exists. */
export const defaultConfig: Config = {
  version: 1,
  tracker: [],
  specs: ['specs/*.yaml'],
  checks: {},
  gates: [defaultGate],
  slos: [],
  waivers: [],
  waiverLimitDays: 90,
  signOffs: [],
  execution: defaultExecution,
  redact: { env: [], patterns: [] },
  sync: { policy: 'ask' },
  weekly: { issue: true, day: 'monday', time: '07:00', zone: 'UTC' },
  mode: 'report',
  enforcement: 'report',
  deployments: {},
  reports: REPORT_FORMATS,
};
