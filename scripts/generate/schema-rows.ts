import { cell, table } from './generated-file.ts';

/** The parts of JSON Schema that our own schemas use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true` or `false`',
  null: '`null`',
  object: 'mapping',
};

/** Text or number: a value that is written with its unit. */
const isQuantity = (types: readonly string[]): boolean =>
  types.includes('string') && types.includes('number') && !types.includes('boolean');

const named = (types: readonly string[]): string => {
  const rest = isQuantity(types) ? types.filter((type) => type !== 'string' && type !== 'number') : types;
  const words = rest.map((type) => WORDS[type] ?? type);
  return (isQuantity(types) ? ['quantity', ...words] : words).join(words.length > 2 ? ', ' : ' or ');
};

/** What a value looks like, in words: `text`, `list of text`, `` `a`, `b` ``. */
export const valueOf = (schema: JsonSchema): string => {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.anyOf) return [...new Set(alternatives(schema.anyOf))].join(' or ');
  if (schema.type === 'array') return `list of ${listed(schema.items ?? {})}`;
  if (schema.type === undefined) return 'anything';
  return named(typeof schema.type === 'string' ? [schema.type] : schema.type);
};

/** `P0` or a list of it is said once; a quantity is a number too. */
const alternatives = (schemas: readonly JsonSchema[]): string[] => {
  const words = schemas.map(valueOf);
  const [one, many] = schemas;
  if (words.length === 2 && many?.type === 'array' && words[1] === `list of ${listed(one ?? {})}`)
    return [schemas[0]?.enum ? `one or more of ${words[0]}` : `${words[0]}, or a list of it`];
  return words.includes('quantity') ? words.filter((word) => word !== 'number') : words;
};

const listed = (items: JsonSchema): string => valueOf(items).replace(/(?<=^mapping|number)$/, 's');

interface Inner {
  readonly schema: JsonSchema;
  readonly suffix: string;
}

/**
 * The schema whose properties deserve rows of their own: of a mapping, of a list of mappings, or of alternatives.
 * A key of one alternative among several is not required, as the other one does without it.
 */
const inner = (schema: JsonSchema): Inner | null => {
  if (schema.properties) return { schema, suffix: '.' };
  if (schema.items?.properties) return { schema: schema.items, suffix: '[].' };
  const found = (schema.anyOf ?? []).map(inner).filter((one) => one !== null);
  const [first] = found;
  if (first === undefined || found.length === 1) return first ?? null;
  const properties = Object.fromEntries(found.flatMap((one) => Object.entries(one.schema.properties ?? {})));
  return { schema: { properties }, suffix: first.suffix };
};

export interface RowOptions {
  /** Defaults that the schema does not state, by key path. */
  readonly defaults?: Readonly<Record<string, string>>;
  readonly prefix?: string;
}

const rowsOf = (schema: JsonSchema, { defaults = {}, prefix = '' }: RowOptions): string[][] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    const nested = inner(value);
    const stated = value.default === undefined || value.default === null ? '' : code(value.default);
    const fallback = schema.required?.includes(key) ? '**required**' : (defaults[path] ?? stated);
    return [
      [`\`${path}\``, cell(valueOf(value)), cell(fallback), cell(value.description ?? '')],
      ...(nested ? rowsOf(nested.schema, { defaults, prefix: `${path}${nested.suffix}` }) : []),
    ];
  });

/** The keys of a mapping as a table, nested ones by their path. */
export const keyTable = (schema: JsonSchema, options: RowOptions = {}): string =>
  table(['Key', 'Value', 'Default', 'Meaning'], rowsOf(schema, options));
