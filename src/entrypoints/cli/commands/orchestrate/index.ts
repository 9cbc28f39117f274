import type { Command } from '../../command.ts';
import { CHALLENGE, FAIL_ON, RUN_OPTIONS } from '../../run-options.ts';

export const orchestrate: Command = {
  name: 'orchestrate',
  group: 'Prove it',
  summary: 'the pipeline for CI: no questions, plain lines, strict exit code',
  arguments: [
    { name: 'tracker', description: 'trackers (default: those of the configuration)', variadic: true },
  ],
  options: [
    ...RUN_OPTIONS,
    CHALLENGE,
    FAIL_ON,
    { flags: '--non-interactive', description: 'ask nothing and draw nothing: one line per change' },
    { flags: '--fail-on-error', description: 'anything but a plain go makes the exit code 1' },
    { flags: '--jsonl', description: 'print each event as a JSON line on stdout' },
  ],
  examples: [
    { command: 'aurora-x orchestrate --non-interactive --fail-on-error', says: 'in a CI job' },
    { command: 'aurora-x orchestrate --jsonl | tee events.jsonl', says: 'follow the run as data' },
  ],
  exitCodes: [0, 1, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runOrchestrate(context),
};
