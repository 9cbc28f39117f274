/** Where the JSON Schemas are published: the folder `schemas/` of the release. */
const SCHEMAS = 'https://raw.githubusercontent.com/aurora-x/action/v1/schemas/';

export type SchemaName = 'config' | 'spec' | 'pipeline';

/** The address of a schema. */
export const schemaUrl = (name: SchemaName): string => `${SCHEMAS}${name}.v1.json`;

/** The first line of a file we write: editors then complete keys and mark mistakes while typing. */
export const editorComment = (name: SchemaName): string =>
  `# yaml-language-server: $schema=${schemaUrl(name)}`;
