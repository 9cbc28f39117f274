import type { Command } from '../../command.ts';
import { BASE, CHALLENGE, FAIL_ON, RUN_OPTIONS } from '../../run-options.ts';

export const gate: Command = {
  name: 'gate',
  group: 'Prove it',
  summary: 'say go or no-go, with every reason',
  arguments: [
    { name: 'tracker', description: 'trackers (default: those of the configuration)', variadic: true },
  ],
  options: [...RUN_OPTIONS, BASE, CHALLENGE, FAIL_ON],
  examples: [
    { command: 'aurora-x gate', says: 'may we ship?' },
    { command: "aurora-x gate docs/readiness.md --json | jq -r '.reasons[].message'", says: 'why not' },
  ],
  exitCodes: [0, 1, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runGate(context),
};
