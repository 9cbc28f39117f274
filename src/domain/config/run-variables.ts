import { TIERS } from '../model/vocabulary.ts';
import {
  bytes,
  count,
  duration,
  flag,
  milliseconds,
  oneOf,
  path,
  paths,
  type Declared,
} from './environment-kinds.ts';

/** What the environment says of a run, by the field that it sets. */
export const RUN_VARIABLES = {
  config: {
    name: 'AURORA_CONFIG',
    kind: path,
    example: '.github/aurora-x.yml',
    meaning: 'Configuration file.',
  },
  tracker: {
    name: 'AURORA_TRACKER',
    kind: paths,
    example: 'docs/readiness.md',
    meaning: 'Trackers to read, instead of those in the configuration.',
  },
  specs: {
    name: 'AURORA_SPECS',
    kind: paths,
    example: 'specs/*.yaml',
    meaning: 'Spec files to read, instead of those in the configuration.',
  },
  out: {
    name: 'AURORA_OUT',
    kind: path,
    example: '.',
    meaning: 'Directory under which spec_runs/ and logs/ are written.',
  },
  dryRun: {
    name: 'AURORA_DRY_RUN',
    kind: flag,
    absent: false,
    example: '1',
    meaning: 'Do everything but write outside the output directory or touch the network.',
  },
  fast: {
    name: 'AURORA_FAST',
    kind: flag,
    absent: false,
    example: '1',
    meaning: 'Fast path for pull requests: gates are not challenged.',
  },
  full: {
    name: 'AURORA_FULL',
    kind: flag,
    absent: false,
    example: '1',
    meaning: 'Full path for the night: reuse nothing, challenge everything.',
  },
  ci: {
    name: 'AURORA_CI',
    kind: flag,
    absent: false,
    example: '1',
    meaning: 'No terminal: plain lines, no questions, strict exit codes.',
  },
  concurrency: {
    name: 'AURORA_CONCURRENCY',
    kind: count,
    example: '4',
    meaning: 'Checks that run at once.',
  },
  shell: {
    name: 'AURORA_SHELL',
    kind: oneOf(['plain', 'strict'] as const),
    example: 'strict',
    meaning: 'Shell for commands: as in a terminal, or with -euo pipefail.',
  },
  tier: {
    name: 'AURORA_TIER',
    kind: oneOf(TIERS),
    example: 'exec',
    meaning: 'The most a check may do.',
  },
  timeoutMs: {
    name: 'AURORA_TIMEOUT',
    kind: duration,
    example: '10m',
    meaning: 'Time limit of a check that states none.',
  },
  maxDurationMs: {
    name: 'AURORA_MAX_DURATION',
    kind: duration,
    example: '6h',
    meaning: 'Time limit of a whole run.',
  },
  outputCapBytes: {
    name: 'AURORA_OUTPUT_CAP',
    kind: bytes,
    example: '1MiB',
    meaning: 'Output kept per stream of a check.',
  },
  network: {
    name: 'AURORA_NETWORK',
    kind: flag,
    example: '1',
    meaning: 'Whether checks may use the network, where the system can forbid it.',
  },
  writeIntervalMs: {
    name: 'AURORA_WRITE_INTERVAL_MS',
    kind: milliseconds,
    example: '1000',
    meaning:
      'Least time between two writes to GitHub; less than a second only for a server of your own, 0 for one without limits.',
  },
} as const satisfies Readonly<Record<string, Declared>>;
