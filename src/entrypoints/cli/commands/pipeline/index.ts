import type { Command } from '../../command.ts';
import { BASE, CHALLENGE, FAIL_ON, RUN_OPTIONS } from '../../run-options.ts';

export const pipeline: Command = {
  name: 'pipeline',
  group: 'Prove it',
  summary: 'prove every claim: tracker and specs through T01 to T07, verdict and evidence out',
  details:
    '--config may also name a pipeline of your own (a file with steps), which then runs on the same engine.',
  arguments: [
    { name: 'tracker', description: 'trackers (default: those of the configuration)', variadic: true },
  ],
  options: [
    ...RUN_OPTIONS,
    BASE,
    CHALLENGE,
    FAIL_ON,
    {
      flags: '--until <stage>',
      description: 'stop after this stage',
      choices: ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07'],
    },
    {
      flags: '--report <format>',
      description: 'report to write (default: those of the configuration)',
      repeat: true,
      choices: ['markdown', 'html', 'json', 'junit', 'sarif', 'ctrf'],
    },
  ],
  examples: [
    { command: 'aurora-x pipeline', says: 'everything, resumed and cached' },
    { command: 'aurora-x pipeline --config configs/pipeline.yaml', says: 'a pipeline of your own' },
    { command: 'aurora-x pipeline --json | jq -r .verdict', says: 'the verdict for a script' },
  ],
  exitCodes: [0, 1, 2, 3, 70, 130],
  run: async (context) => (await import('./run.ts')).runPipelineCommand(context),
};
