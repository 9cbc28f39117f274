type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const BRANCHES = ['oneOf', 'anyOf', 'allOf'] as const;

const branchesOf = (schema: Json): unknown[] =>
  BRANCHES.flatMap((key) => (Array.isArray(schema[key]) ? (schema[key] as unknown[]) : []));

const hasFields = (schema: unknown): boolean =>
  isJson(schema) && (isJson(schema['properties']) || branchesOf(schema).some(hasFields));

/**
 * The schema of a body that takes no fields but those which the description names. GitHub ignores what it does not know,
 * so that a misspelled field is a wish that nobody hears. `resolve` follows the references of the description.
 */
export const closed = (schema: unknown, resolve: (reference: string) => unknown, branch = false): unknown => {
  if (!isJson(schema)) return schema;
  const reference = schema['$ref'];
  if (typeof reference === 'string') return closed(resolve(reference), resolve, branch);
  const inside: Record<string, unknown> = { ...schema };
  const fields = schema['properties'];
  if (isJson(fields))
    inside['properties'] = Object.fromEntries(
      Object.entries(fields).map(([name, one]) => [name, closed(one, resolve)]),
    );
  if (schema['items'] !== undefined) inside['items'] = closed(schema['items'], resolve);
  for (const key of BRANCHES)
    if (Array.isArray(schema[key]))
      inside[key] = schema[key].map((one: unknown) => closed(one, resolve, true));
  // A branch that allows everything else speaks of its sibling's fields, not of any.
  if (hasFields(schema) && inside['additionalProperties'] === true) delete inside['additionalProperties'];
  return hasFields(schema) && !branch && !isJson(schema['additionalProperties'])
    ? { ...inside, unevaluatedProperties: false }
    : inside;
};
