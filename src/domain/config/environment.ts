import type { Finding } from '../model/finding.ts';
import { finding } from '../model/catalogue/index.ts';
import { TIERS, type Tier } from '../model/vocabulary.ts';
import {
  flag,
  path,
  paths,
  count,
  url,
  port,
  milliseconds,
  secret,
  secretUrl,
  duration,
  bytes,
  oneOf,
  type Kind,
} from './environment-kinds.ts';
import { didYouMean } from './suggest.ts';

/** What the AURORA_* variables say, read. An absent one is null (a flag: false). */
export interface Environment {
  readonly config: string | null;
  readonly tracker: readonly string[] | null;
  readonly specs: readonly string[] | null;
  readonly out: string | null;
  readonly dryRun: boolean;
  readonly fast: boolean;
  readonly full: boolean;
  readonly ci: boolean;
  readonly concurrency: number | null;
  readonly shell: 'plain' | 'strict' | null;
  readonly tier: Tier | null;
  readonly timeoutMs: number | null;
  readonly maxDurationMs: number | null;
  readonly outputCapBytes: number | null;
  readonly network: boolean | null;
  readonly writeIntervalMs: number | null;
  readonly state: string | null;
  readonly url: string | null;
  readonly oidcIssuer: string | null;
  readonly trustedWorkflows: readonly string[] | null;
  readonly metricsOrigins: readonly string[] | null;
  readonly auditKey: string | null;
  readonly auditKeyPrevious: string | null;
  readonly auditRetentionMs: number | null;
  readonly keepBodiesMs: number | null;
  readonly keepDeliveriesMs: number | null;
  readonly keepResultsMs: number | null;
  readonly replicas: number | null;
  readonly workers: number | null;
  readonly metricsPort: number | null;
  readonly onboarding: 'pull-request' | 'off' | null;
  readonly reportTimeoutMs: number | null;
  readonly slackWebhook: string | null;
  readonly teamsWebhook: string | null;
  readonly allowPrivateHooks: boolean;
}

/** One variable: its name, its kind, what it means, and where its value goes. */
export interface Variable {
  readonly name: `AURORA_${string}`;
  readonly kind: Kind<unknown>;
  readonly meaning: string;
  readonly example: string;
  readonly field: keyof Environment;
}

/** Every AURORA_* variable. `.env.example` and the reference page are generated from this table. */
export const VARIABLES: readonly Variable[] = [
  {
    name: 'AURORA_CONFIG',
    field: 'config',
    kind: path,
    example: '.github/aurora-x.yml',
    meaning: 'Configuration file.',
  },
  {
    name: 'AURORA_TRACKER',
    field: 'tracker',
    kind: paths,
    example: 'docs/readiness.md',
    meaning: 'Trackers to read, instead of those in the configuration.',
  },
  {
    name: 'AURORA_SPECS',
    field: 'specs',
    kind: paths,
    example: 'specs/*.yaml',
    meaning: 'Spec files to read, instead of those in the configuration.',
  },
  {
    name: 'AURORA_OUT',
    field: 'out',
    kind: path,
    example: '.',
    meaning: 'Directory under which spec_runs/ and logs/ are written.',
  },
  {
    name: 'AURORA_DRY_RUN',
    field: 'dryRun',
    kind: flag,
    example: '1',
    meaning: 'Do everything but write outside the output directory or touch the network.',
  },
  {
    name: 'AURORA_FAST',
    field: 'fast',
    kind: flag,
    example: '1',
    meaning: 'Fast path for pull requests: gates are not challenged.',
  },
  {
    name: 'AURORA_FULL',
    field: 'full',
    kind: flag,
    example: '1',
    meaning: 'Full path for the night: reuse nothing, challenge everything.',
  },
  {
    name: 'AURORA_CI',
    field: 'ci',
    kind: flag,
    example: '1',
    meaning: 'No terminal: plain lines, no questions, strict exit codes.',
  },
  {
    name: 'AURORA_CONCURRENCY',
    field: 'concurrency',
    kind: count,
    example: '4',
    meaning: 'Checks that run at once.',
  },
  {
    name: 'AURORA_SHELL',
    field: 'shell',
    kind: oneOf(['plain', 'strict'] as const),
    example: 'strict',
    meaning: 'Shell for commands: as in a terminal, or with -euo pipefail.',
  },
  {
    name: 'AURORA_TIER',
    field: 'tier',
    kind: oneOf(TIERS),
    example: 'exec',
    meaning: 'The most a check may do.',
  },
  {
    name: 'AURORA_TIMEOUT',
    field: 'timeoutMs',
    kind: duration,
    example: '10m',
    meaning: 'Time limit of a check that states none.',
  },
  {
    name: 'AURORA_MAX_DURATION',
    field: 'maxDurationMs',
    kind: duration,
    example: '6h',
    meaning: 'Time limit of a whole run.',
  },
  {
    name: 'AURORA_OUTPUT_CAP',
    field: 'outputCapBytes',
    kind: bytes,
    example: '1MiB',
    meaning: 'Output kept per stream of a check.',
  },
  {
    name: 'AURORA_NETWORK',
    field: 'network',
    kind: flag,
    example: '1',
    meaning: 'Whether checks may use the network, where the system can forbid it.',
  },
  {
    name: 'AURORA_WRITE_INTERVAL_MS',
    field: 'writeIntervalMs',
    kind: milliseconds,
    example: '1000',
    meaning:
      'Least time between two writes to GitHub; less than a second only for a server of your own, 0 for one without limits.',
  },
  {
    name: 'AURORA_STATE',
    field: 'state',
    kind: path,
    example: '/var/lib/aurora-x',
    meaning: 'Directory of the store of the App.',
  },
  {
    name: 'AURORA_URL',
    field: 'url',
    kind: url,
    example: 'https://aurora.example.org',
    meaning: 'Where the App is reached from outside; jobs report their results there.',
  },
  {
    name: 'AURORA_OIDC_ISSUER',
    field: 'oidcIssuer',
    kind: url,
    example: 'https://token.actions.githubusercontent.com',
    meaning: 'Who signs the tokens of jobs; another one for GitHub Enterprise Server.',
  },
  {
    name: 'AURORA_TRUSTED_WORKFLOWS',
    field: 'trustedWorkflows',
    kind: paths,
    example: 'aurora-x/action/.github/workflows/readiness.yml@0123456789abcdef0123456789abcdef01234567',
    meaning: 'Reusable workflows, by commit, whose reports may turn a check green.',
  },
  {
    name: 'AURORA_METRICS_ORIGINS',
    field: 'metricsOrigins',
    kind: paths,
    example: 'https://prometheus.example.org',
    meaning: 'Servers that the App may ask for objectives after a deployment; without it, none.',
  },
  {
    name: 'AURORA_AUDIT_KEY',
    field: 'auditKey',
    kind: secret,
    example: '/run/secrets/audit-key.pem, as text',
    meaning:
      'Ed25519 key that signs the audit log: PEM, or 32 bytes in base64. Without it one is made beside the store.',
  },
  {
    name: 'AURORA_AUDIT_KEY_PREVIOUS',
    field: 'auditKeyPrevious',
    kind: secret,
    example: 'the key before it, as text',
    meaning: 'The audit key before the present one, so that it vouches for its successor.',
  },
  {
    name: 'AURORA_AUDIT_RETENTION',
    field: 'auditRetentionMs',
    kind: duration,
    example: '400d',
    meaning: 'How long entries of the audit log are kept. Without it, for ever.',
  },
  {
    name: 'AURORA_KEEP_BODIES',
    field: 'keepBodiesMs',
    kind: duration,
    example: '3d',
    meaning: 'How long the App keeps what a delivery said, once it was worked on (default 3d).',
  },
  {
    name: 'AURORA_KEEP_DELIVERIES',
    field: 'keepDeliveriesMs',
    kind: duration,
    example: '30d',
    meaning: 'How long it keeps that there was a delivery: 7d at the least (default 30d).',
  },
  {
    name: 'AURORA_KEEP_RESULTS',
    field: 'keepResultsMs',
    kind: duration,
    example: '400d',
    meaning: 'How long it keeps the runs that jobs reported (default 400d).',
  },
  {
    name: 'AURORA_REPORT_TIMEOUT',
    field: 'reportTimeoutMs',
    kind: duration,
    example: '60m',
    meaning: 'How long a check of the App stays in progress for a report that is expected (default 60m).',
  },
  {
    name: 'AURORA_SLACK_WEBHOOK',
    field: 'slackWebhook',
    kind: secretUrl,
    example: 'https://hooks.slack.com/services/…',
    meaning: 'Incoming webhook of Slack that is told of each weekly report. The whole address is a secret.',
  },
  {
    name: 'AURORA_TEAMS_WEBHOOK',
    field: 'teamsWebhook',
    kind: secretUrl,
    example: 'https://….logic.azure.com/workflows/…',
    meaning: 'Workflow of Teams that is told of each weekly report. The whole address is a secret.',
  },
  {
    name: 'AURORA_ALLOW_PRIVATE_HOOKS',
    field: 'allowPrivateHooks',
    kind: flag,
    example: '1',
    meaning: "Whether these two may be within one's own network, and without TLS (default 0).",
  },
  {
    name: 'AURORA_REPLICAS',
    field: 'replicas',
    kind: count,
    example: '3',
    meaning: 'How many Apps share the store. More than 1 needs DATABASE_URL.',
  },
  {
    name: 'AURORA_WORKERS',
    field: 'workers',
    kind: count,
    example: '16',
    meaning: 'Lanes that one App works on at once (default 16). Most of the time they wait for GitHub.',
  },
  {
    name: 'AURORA_METRICS_PORT',
    field: 'metricsPort',
    kind: port,
    example: '9464',
    meaning: 'Port of /metrics of the App; without it, that of webhooks.',
  },
  {
    name: 'AURORA_ONBOARDING',
    field: 'onboarding',
    kind: oneOf(['pull-request', 'off']),
    example: 'off',
    meaning:
      'Whether the App asks by a pull request before it does anything in a repository without a configuration (default pull-request).',
  },
];

/** Variables that the tool sets for its own children and tests. They are not settings, and a nested run must not wonder about them. */
const OWN = /^AURORA_(?:X|RUN|CHECK|TEST|FAILPOINT)(?:_|$)/;

const nothing: Environment = {
  config: null,
  tracker: null,
  specs: null,
  out: null,
  dryRun: false,
  fast: false,
  full: false,
  ci: false,
  concurrency: null,
  shell: null,
  tier: null,
  timeoutMs: null,
  maxDurationMs: null,
  outputCapBytes: null,
  network: null,
  writeIntervalMs: null,
  state: null,
  url: null,
  oidcIssuer: null,
  trustedWorkflows: null,
  metricsOrigins: null,
  auditKey: null,
  auditKeyPrevious: null,
  auditRetentionMs: null,
  keepBodiesMs: null,
  keepDeliveriesMs: null,
  keepResultsMs: null,
  replicas: null,
  workers: null,
  metricsPort: null,
  onboarding: null,
  reportTimeoutMs: null,
  slackWebhook: null,
  teamsWebhook: null,
  allowPrivateHooks: false,
};

/** The variable that sets a field, or null. */
export const variableOf = (field: keyof Environment): Variable | null =>
  VARIABLES.find((variable) => variable.field === field) ?? null;

/**
 * Reads the AURORA_* variables. A variable that is set and empty counts as not set, as in a shell script. Values are
 * shown in findings: none of these variables is a secret. AX1211 unknown name, AX1212 wrong value.
 */
export const readEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
): { readonly environment: Environment; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  const values: Record<string, unknown> = {};
  const byName = new Map<string, Variable>(VARIABLES.map((variable) => [variable.name, variable]));
  for (const [name, text] of Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!name.startsWith('AURORA_') || text === undefined || text.trim() === '') continue;
    const variable = byName.get(name);
    if (variable === undefined) {
      if (!OWN.test(name))
        findings.push(finding('AX1211', { name, suggestion: didYouMean(name, byName.keys()) }));
      continue;
    }
    const value = variable.kind.read(text.trim());
    if (value !== null) values[variable.field] = value;
    else
      findings.push(
        finding('AX1212', { name, expected: variable.kind.type, found: JSON.stringify(text.slice(0, 60)) }),
      );
  }
  return { environment: { ...nothing, ...values }, findings };
};

/** The text of `.env.example`. */
export const environmentExample = (): string =>
  [
    '# Every variable that Aurora-X reads. All are optional; each overrides the configuration file.',
    '',
    ...VARIABLES.flatMap(({ name, meaning, kind, example }) => [
      `# ${meaning} (${kind.type})`,
      `# ${name}=${example}`,
      '',
    ]),
  ].join('\n');
