import { shapeOf } from './find-routes.ts';

type Json = Readonly<Record<string, unknown>>;

/** An operation as the tests need it: plain JSON schemas, no prose. */
export interface CutOperation {
  /** Whether an App's installation, or the token of a job, may ask. */
  readonly apps: boolean;
  readonly path: Json;
  readonly query: Json;
  readonly required: readonly string[];
  readonly body?: unknown;
  readonly bodyRequired?: true;
  /** Schema by status; null where there is no content. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export interface CutDescription {
  readonly source: string;
  readonly operations: Readonly<Record<string, CutOperation>>;
  /** What the operations refer to, as `#/schemas/<name>`. */
  readonly schemas: Readonly<Record<string, unknown>>;
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: unknown, key: string): unknown => (isJson(value) ? value[key] : undefined);

const PROSE =
  /^(x-.*|description|example|examples|title|externalDocs|deprecated|readOnly|writeOnly|discriminator|xml|default)$/;
const COMPONENT = '#/components/';

/** OpenAPI 3.0 says `nullable`, JSON Schema says null. Maps of names (`properties`) are no schemas themselves. */
const plain = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(plain);
  if (!isJson(schema)) return schema;
  const reference = schema['$ref'];
  if (typeof reference === 'string')
    return { $ref: reference.replace('#/components/schemas/', '#/schemas/') };
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (PROSE.test(key) || key === 'nullable') continue;
    const isMap = (key === 'properties' || key === 'patternProperties') && isJson(value);
    kept[key] = isMap
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]))
      : key === 'enum' || key === 'required' || key === 'const'
        ? value
        : plain(value);
  }
  return schema['nullable'] === true ? { anyOf: [kept, { type: 'null' }] } : kept;
};

const jsonContent = (holder: unknown): unknown => {
  const content = at(holder, 'content');
  return isJson(content) ? (content['application/json'] ?? Object.values(content)[0]) : undefined;
};

/** The part of a description that some routes need; null in `missing` order: routes that the description lacks. */
export const cutDescription = (
  description: Json,
  source: string,
  routes: readonly string[],
): { readonly cut: CutDescription; readonly missing: readonly string[] } => {
  const resolve = (value: unknown): unknown => {
    const reference = at(value, '$ref');
    if (typeof reference !== 'string' || !reference.startsWith(COMPONENT)) return value;
    const [kind = '', name = ''] = reference.slice(COMPONENT.length).split('/');
    return at(at(description['components'], kind), name);
  };
  const operations: Record<string, CutOperation> = {};
  const schemas: Record<string, unknown> = {};
  const keep = (schema: unknown): void => {
    if (Array.isArray(schema)) return schema.forEach(keep);
    if (!isJson(schema)) return;
    const reference = schema['$ref'];
    const name = typeof reference === 'string' ? reference.replace('#/schemas/', '') : null;
    if (name === null) return Object.values(schema).forEach(keep);
    if (name in schemas) return;
    schemas[name] = plain(at(at(description['components'], 'schemas'), name));
    keep(schemas[name]);
  };

  const operationOf = (operation: Json): CutOperation => {
    const parameters = Array.isArray(operation['parameters']) ? operation['parameters'].map(resolve) : [];
    const placed = (place: string) =>
      Object.fromEntries(
        parameters
          .filter((one) => at(one, 'in') === place)
          .map((one) => [String(at(one, 'name')), plain(at(one, 'schema'))]),
      );
    const body = resolve(operation['requestBody']);
    const answers = Object.entries(isJson(operation['responses']) ? operation['responses'] : {}).map(
      ([status, answer]) => {
        const schema = at(jsonContent(resolve(answer)), 'schema');
        return [status, schema === undefined ? null : plain(schema)] as const;
      },
    );
    return {
      apps: at(operation['x-github'], 'enabledForGitHubApps') === true,
      path: placed('path'),
      query: placed('query'),
      required: parameters
        .filter((one) => at(one, 'in') === 'query' && at(one, 'required') === true)
        .map((one) => String(at(one, 'name'))),
      ...(body === undefined ? {} : { body: plain(at(jsonContent(body), 'schema')) ?? {} }),
      ...(at(body, 'required') === true ? { bodyRequired: true } : {}),
      answers: Object.fromEntries(answers),
    };
  };

  const byShape = new Map<string, { name: string; operation: Json }>();
  for (const [path, methods] of Object.entries(isJson(description['paths']) ? description['paths'] : {}))
    for (const [method, operation] of Object.entries(isJson(methods) ? methods : {})) {
      const name = `${method.toUpperCase()} ${path}`;
      if (isJson(operation)) byShape.set(shapeOf(name), { name, operation });
    }
  const missing: string[] = [];
  for (const route of routes) {
    const found = byShape.get(shapeOf(route));
    if (found === undefined) missing.push(route);
    else operations[found.name] = operationOf(found.operation);
  }
  keep(operations);
  const sorted = Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { cut: { source, operations, schemas: Object.fromEntries(sorted) }, missing };
};
