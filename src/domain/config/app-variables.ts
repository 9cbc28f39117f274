import {
  count,
  duration,
  flag,
  oneOf,
  path,
  paths,
  port,
  secret,
  secretUrl,
  url,
  type Declared,
} from './environment-kinds.ts';

/** What the environment says to the App, by the field that it sets. */
export const APP_VARIABLES = {
  state: {
    name: 'AURORA_STATE',
    kind: path,
    example: '/var/lib/aurora-x',
    meaning: 'Directory of the store of the App.',
  },
  url: {
    name: 'AURORA_URL',
    kind: url,
    example: 'https://aurora.example.org',
    meaning: 'Where the App is reached from outside; jobs report their results there.',
  },
  oidcIssuer: {
    name: 'AURORA_OIDC_ISSUER',
    kind: url,
    example: 'https://token.actions.githubusercontent.com',
    meaning: 'Who signs the tokens of jobs; another one for GitHub Enterprise Server.',
  },
  trustedWorkflows: {
    name: 'AURORA_TRUSTED_WORKFLOWS',
    kind: paths,
    example: 'aurora-x/action/.github/workflows/readiness.yml@0123456789abcdef0123456789abcdef01234567',
    meaning: 'Reusable workflows, by commit, whose reports may turn a check green.',
  },
  metricsOrigins: {
    name: 'AURORA_METRICS_ORIGINS',
    kind: paths,
    example: 'https://prometheus.example.org',
    meaning: 'Servers that the App may ask for objectives after a deployment; without it, none.',
  },
  auditKey: {
    name: 'AURORA_AUDIT_KEY',
    kind: secret,
    example: '/run/secrets/audit-key.pem, as text',
    meaning:
      'Ed25519 key that signs the audit log: PEM, or 32 bytes in base64. Without it one is made beside the store.',
  },
  auditKeyPrevious: {
    name: 'AURORA_AUDIT_KEY_PREVIOUS',
    kind: secret,
    example: 'the key before it, as text',
    meaning: 'The audit key before the present one, so that it vouches for its successor.',
  },
  auditRetentionMs: {
    name: 'AURORA_AUDIT_RETENTION',
    kind: duration,
    example: '400d',
    meaning: 'How long entries of the audit log are kept. Without it, for ever.',
  },
  keepDeliveriesMs: {
    name: 'AURORA_KEEP_DELIVERIES',
    kind: duration,
    example: '30d',
    meaning: 'How long it keeps that there was a delivery: 7d at the least (default 30d).',
  },
  keepResultsMs: {
    name: 'AURORA_KEEP_RESULTS',
    kind: duration,
    example: '400d',
    meaning: 'How long it keeps the runs that jobs reported (default 400d).',
  },
  reportTimeoutMs: {
    name: 'AURORA_REPORT_TIMEOUT',
    kind: duration,
    example: '60m',
    meaning: 'How long a check of the App stays in progress for a report that is expected (default 60m).',
  },
  slackWebhook: {
    name: 'AURORA_SLACK_WEBHOOK',
    kind: secretUrl,
    example: 'https://hooks.slack.com/services/…',
    meaning: 'Incoming webhook of Slack that is told of each weekly report. The whole address is a secret.',
  },
  teamsWebhook: {
    name: 'AURORA_TEAMS_WEBHOOK',
    kind: secretUrl,
    example: 'https://….logic.azure.com/workflows/…',
    meaning: 'Workflow of Teams that is told of each weekly report. The whole address is a secret.',
  },
  allowPrivateHooks: {
    name: 'AURORA_ALLOW_PRIVATE_HOOKS',
    kind: flag,
    absent: false,
    example: '1',
    meaning: "Whether these two may be within one's own network, and without TLS (default 0).",
  },
  replicas: {
    name: 'AURORA_REPLICAS',
    kind: count,
    example: '3',
    meaning: 'How many Apps share the store. More than 1 needs DATABASE_URL.',
  },
  workers: {
    name: 'AURORA_WORKERS',
    kind: count,
    example: '16',
    meaning: 'Lanes that one App works on at once (default 16). Most of the time they wait for GitHub.',
  },
  metricsPort: {
    name: 'AURORA_METRICS_PORT',
    kind: port,
    example: '9464',
    meaning: 'Port of /metrics of the App; without it, that of webhooks.',
  },
  onboarding: {
    name: 'AURORA_ONBOARDING',
    kind: oneOf(['pull-request', 'off']),
    example: 'off',
    meaning:
      'Whether the App asks by a pull request before it does anything in a repository without a configuration (default pull-request).',
  },
} as const satisfies Readonly<Record<string, Declared>>;
