import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseDuration } from '../../../domain/config/units.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import { messageOf } from '../../../domain/model/thrown.ts';
import type { Ages } from '../../../ports/retention.ts';
import { auditEnvironment, auditProblems, type AuditEnvironment } from '../../wiring/audit-settings.ts';
import { DEFAULT_API, WRITE_INTERVAL_MS } from '../../wiring/github.ts';
import { leastLevel, type Level } from '../observe/log.ts';
import { hookProblems, hookSettings, type HookSettings } from './hook-settings.ts';
import { retentionOf, retentionProblems } from './retention.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** How the App is started: Probot's own variables, and a few of ours. */
export interface AppSettings {
  readonly appId: number;
  readonly privateKey: string;
  /** The present webhook secret, then the previous one if it is being changed. */
  readonly secrets: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly api: string;
  /** Origin under which jobs reach the App, the audience of their tokens; null when they do not. */
  readonly origin: string | null;
  readonly oidcIssuer: string;
  /** Reusable workflows whose reports are T2: `owner/name/.github/workflows/verify.yml@<commit>`. */
  readonly trustedWorkflows: readonly string[];
  /** Origins of the servers that objectives may be asked of. */
  readonly metricsOrigins: readonly string[];
  /** How long a check waits for a report, in milliseconds. */
  readonly reportTimeoutMs: number;
  readonly writeIntervalMs: number;
  /** Where metrics are read; null: where webhooks go. */
  readonly metricsPort: number | null;
  /** Somebody collects traces; where, the exporter reads by itself. */
  readonly tracing: boolean;
  /** The least that is logged. */
  readonly logLevel: Level;
  readonly hooks: HookSettings;
  readonly audit: AuditEnvironment;
  readonly retention: Ages;
  /** How many Apps share the store. */
  readonly replicas: number;
  /** Lanes that are worked on at once. */
  readonly workers: number;
  /** Asks by a pull request before it does anything in a repository without a configuration. */
  readonly onboarding: boolean;
  /** Reads, plans and reports, and holds no writer. */
  readonly dryRun: boolean;
}

/** Turns wait for GitHub most of the time: a second between writes, and the answers. */
export const DEFAULT_WORKERS = 16;
const MOST_WORKERS = 256;
const SECRET_LENGTH = 32;
/** OpenTelemetry's own variables: one of them has traces sent. */
const ENDPOINTS = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] as const;
const ISSUER = 'https://token.actions.githubusercontent.com';

type Wrong = (name: string, problem: string) => void;

const keyText = (env: Env, wrong: Wrong): string | null => {
  const path = env['PRIVATE_KEY_PATH'] ?? '';
  if (path === '') return env['PRIVATE_KEY'] ?? '';
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    wrong('PRIVATE_KEY_PATH', `cannot be read: ${messageOf(error)}`);
    return null;
  }
};

const keyOf = (env: Env, wrong: Wrong): string | null => {
  const text = keyText(env, wrong);
  if (text === null) return null;
  try {
    // A key on one line: with its line ends written out, or as a whole in base64.
    const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8');
    const key = plain.replaceAll(String.raw`\n`, '\n').trim();
    createPrivateKey(key);
    return key;
  } catch {
    wrong('PRIVATE_KEY (or PRIVATE_KEY_PATH)', text === '' ? 'is not set' : 'is no private key');
    return null;
  }
};

/** Base of the API. */
export const apiOf = (env: Env): string => {
  const host = env['GHE_HOST'] ?? '';
  return env['GITHUB_API_URL'] ?? (host === '' ? DEFAULT_API : `https://${host}/api/v3`);
};

const secretProblem = (name: string, secret: string): Finding | null => {
  if (secret === 'development')
    return finding('AX8302', { name, problem: 'is the default that everybody knows' });
  if (secret === '') return finding('AX8302', { name, problem: 'is not set' });
  return secret.length < SECRET_LENGTH
    ? finding('AX8302', { name, problem: `has fewer than ${SECRET_LENGTH} characters` })
    : null;
};

/** The settings in the environment, or everything that is wrong with them. */
export const readSettings = (env: Env): AppSettings | readonly Finding[] => {
  const findings: Finding[] = [];
  const wrong: Wrong = (name, problem) => void findings.push(finding('AX8301', { name, problem }));
  const number = (name: string, fallback: number | null): number => {
    const text = env[name] ?? '';
    if (text === '' && fallback !== null) return fallback;
    if (!/^\d{1,9}$/.test(text)) wrong(name, text === '' ? 'is not set' : 'is not a number');
    return Number(text);
  };
  const appId = number('APP_ID', null);
  const port = number('PORT', 3000);
  const privateKey = keyOf(env, wrong);
  const api = apiOf(env);
  if (!URL.canParse(api)) wrong('GITHUB_API_URL', 'is no URL');
  const url = env['AURORA_URL'] ?? '';
  if (url !== '' && !URL.canParse(url)) wrong('AURORA_URL', 'is no URL');
  const workflows = (env['AURORA_TRUSTED_WORKFLOWS'] ?? '').split(/[\s,]+/).filter((one) => one !== '');
  if (workflows.some((one) => !/^[\w.-]+\/[\w.-]+\/[^@\s]+@[0-9a-f]{40}$/.test(one)))
    wrong('AURORA_TRUSTED_WORKFLOWS', 'names a workflow without the commit (owner/name/path@commit)');
  const metrics = (env['AURORA_METRICS_ORIGINS'] ?? '').split(/[\s,]+/).filter((one) => one !== '');
  if (metrics.some((one) => !URL.canParse(one) || !/^https?:$/.test(new URL(one).protocol)))
    wrong('AURORA_METRICS_ORIGINS', 'names what is no origin, such as https://prometheus.example.org');
  const secrets = (['WEBHOOK_SECRET', 'WEBHOOK_SECRET_PREVIOUS'] as const).flatMap((name) => {
    const secret = env[name] ?? '';
    if (secret === '' && name === 'WEBHOOK_SECRET_PREVIOUS') return [];
    const problem = secretProblem(name, secret);
    if (problem) findings.push(problem);
    return [secret];
  });
  const onboarding = env['AURORA_ONBOARDING'] ?? 'pull-request';
  if (!['', 'pull-request', 'off'].includes(onboarding))
    wrong('AURORA_ONBOARDING', 'is neither pull-request nor off');
  const logLevel = leastLevel(env['LOG_LEVEL'] ?? '');
  if (logLevel === null) wrong('LOG_LEVEL', 'is none of trace, debug, info, warn, error, fatal and silent');
  const replicas = number('AURORA_REPLICAS', 1);
  const workers = number('AURORA_WORKERS', DEFAULT_WORKERS);
  if (workers < 1 || workers > MOST_WORKERS) wrong('AURORA_WORKERS', `is not from 1 to ${MOST_WORKERS}`);
  const writeIntervalMs = number('AURORA_WRITE_INTERVAL_MS', WRITE_INTERVAL_MS);
  const metricsPort = (env['AURORA_METRICS_PORT'] ?? '') === '' ? null : number('AURORA_METRICS_PORT', null);
  const reportTimeoutMs = parseDuration(env['AURORA_REPORT_TIMEOUT'] || '60m') ?? 0;
  if (reportTimeoutMs === 0) wrong('AURORA_REPORT_TIMEOUT', 'is no duration such as 60m');
  findings.push(...auditProblems(env), ...hookProblems(env), ...retentionProblems(env));
  if (findings.length > 0 || privateKey === null || logLevel === null) return findings;
  return {
    appId,
    privateKey,
    secrets,
    host: env['HOST'] ?? '127.0.0.1',
    port,
    api,
    origin: url === '' ? null : new URL(url).origin,
    oidcIssuer: (env['AURORA_OIDC_ISSUER'] ?? ISSUER).replace(/\/$/, ''),
    trustedWorkflows: workflows,
    metricsOrigins: metrics.map((one) => new URL(one).origin),
    reportTimeoutMs,
    writeIntervalMs,
    metricsPort,
    tracing: ENDPOINTS.some((name) => (env[name] ?? '') !== ''),
    logLevel,
    hooks: hookSettings(env),
    audit: auditEnvironment(env),
    retention: retentionOf(env),
    replicas,
    workers,
    onboarding: onboarding !== 'off',
    dryRun: /^(1|true|yes)$/i.test(env['AURORA_DRY_RUN'] ?? ''),
  };
};
