import { z } from 'zod';
import { WEEKDAYS } from '../model/config.ts';
import { CLAIMS, PRIORITIES, TIERS } from '../model/vocabulary.ts';
import { REPORT_FORMATS } from './defaults.ts';
import { bytesSchema, durationSchema, fractionSchema } from './unit-schemas.ts';
import { isIsoDate, isZone } from './units.ts';

const text = z.string().trim().min(1);

/** One or many: `tracker: a.md` and `tracker: [a.md, b.md]`. */
const oneOrMany = <T extends z.ZodType>(entry: T) =>
  z.union([entry.transform((one) => [one]), z.array(entry)]);

const isoDate = text.refine(isIsoDate, 'expected a day that exists, such as 2026-12-15');

const modulePath = text.regex(
  /^\.{1,2}\//,
  'expected the path of a module next to this file, such as ./check.mjs',
);

const selector = z.strictObject({
  priority: oneOrMany(z.enum(PRIORITIES)).optional().describe('Items of these priorities.'),
  milestone: oneOrMany(text).optional().describe('Items of these milestones, by id.'),
  item: oneOrMany(text).optional().describe('These items, by id.'),
  claim: oneOrMany(z.enum(CLAIMS)).optional().describe('Items that the tracker says this of.'),
  workstream: oneOrMany(text).optional().describe('Items of these workstreams.'),
  affected: z
    .boolean()
    .optional()
    .describe('Only items that the pull request changes or whose files it touches.'),
});

const gate = z.strictObject({
  name: text.describe('Name in reports and checks; unique.'),
  when: selector.default({}).describe('Which items the gate is about; without it, all.'),
  require: z
    .enum(['verified', 'not-refuted', 'ready'])
    .default('verified')
    .describe('What each of them must be: verified (or waived), not refuted, or ready.'),
  challenge: z
    .enum(['required', 'optional'])
    .default('required')
    .describe('required: what was not seen to be able to fail counts as no proof.'),
});

const slo = z.strictObject({
  name: text.describe('Name in reports; unique.'),
  source: text.describe('runs (our own history), file:PATH#/json/pointer, or the URL of a Prometheus query.'),
  window: durationSchema.default(2_592_000_000).describe('How far back to look, in days or weeks: 30d.'),
  objective: fractionSchema.describe('Share that must be good: 99.9%.'),
  warn: fractionSchema
    .nullable()
    .default(null)
    .describe('Below objective but at least this: a warning, not a miss.'),
  weight: z.number().positive().max(1000).default(1).describe('Weight in the score.'),
  key: z.boolean().default(false).describe('A missed key objective is a no-go.'),
});

const waiver = z.strictObject({
  item: text.describe('The item, by id.'),
  reason: text.describe('Why the exception is acceptable.'),
  approver: text.describe('Who decided it.'),
  until: isoDate.describe('Last day it is in force, UTC: 2026-12-15.'),
});

const signOff = z.strictObject({
  subject: text.describe('Id of the check or of the item.'),
  by: text.describe('Who says so.'),
  at: isoDate.describe('When: 2026-12-15.'),
  statement: text.describe('What was looked at and found good.'),
});

const workflowFile = text.regex(
  /^[^/\\]+\.ya?ml$/,
  'expected the file name of a workflow, such as rollback.yml',
);

const watch = z.strictObject({
  objective: text.describe('Name of one of slos, with the URL of a Prometheus query as its source.'),
  for: durationSchema.default(1_800_000).describe('How long after the deployment: 30m.'),
  rollback: workflowFile
    .optional()
    .describe('Workflow that is started with environment and sha when the objective is missed.'),
});

const deployment = z.strictObject({
  gate: text.describe('Name of the gate that decides.'),
  after: oneOrMany(text)
    .default([])
    .describe('Environments that the same commit has to be deployed to before.'),
  watch: watch.optional().describe('An objective that is watched after each deployment.'),
});

const programs = z.array(text);
const variables = z.array(
  text.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable'),
);

const execution = z.strictObject({
  concurrency: z
    .number()
    .int()
    .min(1)
    .max(256)
    .nullable()
    .optional()
    .describe('Checks at once; null: one per processor.'),
  shell: z
    .enum(['plain', 'strict'])
    .optional()
    .describe('plain: as typed in a terminal. strict: bash with -euo pipefail.'),
  tier: z.enum(TIERS).optional().describe('The most a check may do: read, write, or exec.'),
  allow: programs.optional().describe('Programs that commands may start; empty: all that are not denied.'),
  deny: programs.optional().describe('Programs that commands may not start; wins over allow.'),
  'pass-env': variables.optional().describe('Variables handed to every check beyond the built-in few.'),
  timeout: durationSchema.optional().describe('Time limit of a check: 10m.'),
  'max-duration': durationSchema.optional().describe('Time limit of a run: 6h.'),
  'max-checks': z.number().int().min(1).max(1_000_000).optional().describe('Most checks in a run.'),
  'output-cap': bytesSchema.optional().describe('Output kept per stream of a check: 1MiB.'),
  'evidence-cap': bytesSchema
    .optional()
    .describe('Largest file that is hashed, as evidence or as an input: 1GiB.'),
  memory: bytesSchema.nullable().optional().describe('Address space of a check: 2GiB; null: no limit.'),
  cpu: durationSchema.nullable().optional().describe('Processor time of a check: 5m; null: no limit.'),
  processes: z.number().int().min(1).nullable().optional().describe('Processes of a check; null: no limit.'),
  network: z
    .boolean()
    .optional()
    .describe('Whether checks may use the network, where the system can forbid it.'),
  freshness: durationSchema
    .nullable()
    .optional()
    .describe('Evidence older than this is stale: 7d; null: never.'),
});

/** The configuration file, `.github/aurora-x.yml`. */
export const configSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this format.'),
    tracker: oneOrMany(text).optional().describe('Trackers to read, by path.'),
    specs: oneOrMany(text).optional().describe('Spec files, by path or glob.'),
    checks: z
      .record(z.string(), modulePath)
      .optional()
      .describe("The project's own check kinds: name and module."),
    gates: z.array(gate).optional().describe('What must hold for a go.'),
    slos: z.array(slo).optional().describe('Objectives measured over time.'),
    waivers: z.array(waiver).optional().describe('Exceptions, each with a reason, an approver and an end.'),
    'waiver-limit': durationSchema
      .nullable()
      .optional()
      .describe('The longest that a waiver given in a comment may last: 90d (default); null: no limit.'),
    'sign-offs': z.array(signOff).optional().describe("People's statements for what no command can check."),
    execution: execution.optional().describe('How checks are run, and what they may do.'),
    redact: z
      .strictObject({
        env: variables.optional().describe('Variables whose values are secrets.'),
        patterns: z.array(text).optional().describe('RE2 patterns of secrets.'),
      })
      .optional()
      .describe('What to remove from output and evidence beyond the built-in rules.'),
    sync: z
      .strictObject({
        policy: z
          .enum(['ask', 'tracker', 'github'])
          .optional()
          .describe(
            'Who is right where the tracker and GitHub both changed; ask: nobody, until a person decides.',
          ),
      })
      .optional()
      .describe('How the tracker and GitHub are kept together.'),
    weekly: z
      .strictObject({
        issue: z.boolean().optional().describe('Whether the App writes the weekly report.'),
        day: z.enum(WEEKDAYS).optional().describe('The day on which it is written: monday.'),
        time: text
          .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time of the day, such as 07:00')
          .optional()
          .describe('The time of that day: 07:00.'),
        zone: text
          .refine(isZone, 'expected the name of a time zone, such as Europe/Berlin')
          .optional()
          .describe('Whose time that is: Europe/Berlin (default UTC).'),
      })
      .optional()
      .describe('The weekly report of the App: one issue for each week.'),
    mode: z
      .enum(['off', 'report', 'enforce'])
      .optional()
      .describe(
        'What the App does on pull requests: off: nothing; report: check and comment; enforce: the check is to be required for a merge.',
      ),
    enforcement: z
      .enum(['off', 'report', 'apply'])
      .optional()
      .describe(
        'What the App does when the settings of the repository do not require the check as mode says: off: nothing; report: say so; apply: change them.',
      ),
    deployments: z
      .record(text, deployment)
      .optional()
      .describe('Environments with the deployment protection rule of the App, by name, and what they need.'),
    reports: z
      .array(z.union([z.enum(REPORT_FORMATS), modulePath]))
      .optional()
      .describe('Report formats to write.'),
  })
  .meta({
    title: 'Aurora-X configuration',
    description: 'Production readiness of a repository: .github/aurora-x.yml',
  });

export type ConfigFile = z.output<typeof configSchema>;
