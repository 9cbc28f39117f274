import type { Command } from '../../command.ts';
import { CHALLENGE, FAIL_ON, RUN_OPTIONS } from '../../run-options.ts';

export const verify: Command = {
  name: 'verify',
  group: 'Prove it',
  summary: 'run the checks of some items only',
  arguments: [{ name: 'item', description: 'ids of items', required: true, variadic: true }],
  options: [
    ...RUN_OPTIONS,
    { flags: '--tracker <file>', description: 'tracker to read', repeat: true },
    { ...CHALLENGE, default: 'none' },
    FAIL_ON,
  ],
  examples: [
    { command: 'aurora-x verify M-04', says: 'prove one item' },
    { command: 'aurora-x verify M-04 M-05 --force', says: 'run them again although nothing changed' },
  ],
  exitCodes: [0, 1, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runVerify(context),
};
