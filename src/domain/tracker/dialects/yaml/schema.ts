import { z } from 'zod';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String).describe('Text');
const texts = z.union([text.transform((one) => [one]), z.array(text)]);

const command = z.union([
  text.transform((run) => ({ run, expect: undefined })),
  z.strictObject({ run: text, expect: text.optional().describe('`< 10`, `0`, or text the output contains') }),
]);

const criterion = z.union([
  text.transform((one) => ({ text: one, command: undefined, checked: undefined })),
  z.strictObject({ text, command: text.optional(), checked: z.boolean().optional() }),
]);

const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.union([z.array(schema), schema.transform((one) => [one])]);

/** Fields of an item. Every other key of an item is kept as a column of the author's own. */
export const itemFields = {
  id: text,
  title: text,
  milestone: text,
  status: text.describe('Planned, In Progress, Blocked, In Review, Done or Dropped, or a usual synonym'),
  priority: text.describe('P0 to P4'),
  workstream: text,
  dependsOn: texts.describe('Ids of other items, ranges, milestones or priorities'),
  owner: text,
  target: text,
  issue: text.describe('Issue number, #number or link'),
  exitCriteria: oneOrMore(criterion),
  verify: oneOrMore(command),
  evidence: texts.describe('Paths or globs, relative to the workspace'),
  estimate: text,
  columns: z.record(z.string(), text),
};

export const milestoneFields = {
  id: text,
  title: text,
  due: text,
  goal: text,
  definitionOfDone: text,
  estimate: text,
};

export const sideFields = {
  deliverables: z.array(
    z.union([
      text.transform((path) => ({ path, item: undefined, purpose: undefined, status: undefined })),
      z.strictObject({
        path: text,
        item: text.optional(),
        purpose: text.optional(),
        status: text.optional(),
      }),
    ]),
  ),
  criteria: z.array(
    z.union([
      text.transform((one) => ({ text: one, milestone: undefined, command: undefined, checked: undefined })),
      z.strictObject({
        text,
        milestone: text.optional(),
        command: text.optional(),
        checked: z.boolean().optional(),
      }),
    ]),
  ),
  claims: z.array(z.strictObject({ subject: text, claimed: text, reality: text })),
  metrics: z.array(z.strictObject({ name: text, target: text, actual: text.nullish() })),
  definition: z.record(z.string(), text),
  order: z.array(text),
  weeklyTemplate: z.array(text),
};

const trackerSchema = z
  .strictObject({
    version: z.literal(1),
    title: text.optional(),
    milestones: z.array(z.strictObject(milestoneFields).partial().required({ id: true })).optional(),
    items: z.array(z.object(itemFields).partial().catchall(z.unknown())),
    ...z.object(sideFields).partial().shape,
  })
  .meta({ title: 'Aurora-X tracker', description: 'A production readiness tracker in YAML.' });

/** JSON Schema (2020-12) of a YAML tracker, for editors. Keys may also be written `depends_on` or `depends-on`. */
export const trackerJsonSchema = (): object => z.toJSONSchema(trackerSchema, { io: 'input' });
