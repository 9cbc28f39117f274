import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { CutDescription, CutOperation } from '../../../scripts/openapi/cut.ts';
import { createRouteTable } from '../emulator/match-route.ts';

const FOLDER = join(import.meta.dirname, '../../contract/github/openapi');

/** Which server's description. */
export type Server = 'api.github.com' | 'ghes-3.19';

/** The cut description of a server, as it is in the tree. */
export const readDescription = (server: Server): CutDescription =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by scripts/cut-openapi.ts
  JSON.parse(readFileSync(join(FOLDER, `${server}.json`), 'utf8')) as CutDescription;

export interface Operation extends CutOperation {
  readonly name: string;
}

export interface Description {
  readonly operations: ReadonlyMap<string, Operation>;
  /** The operation that a request is, with what stands at the places of its path; null when there is none. */
  find(
    method: string,
    pathname: string,
  ): { operation: Operation; params: Readonly<Record<string, string>> } | null;
  /** A schema that a reference of the description names. */
  resolve(reference: string): unknown;
  /** Says what is wrong with a value; the schema is compiled once for each key. */
  check(key: string, schema: () => unknown, value: unknown, what: string): readonly string[];
}

const BASE = 'github';

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ajv's pointer leads through objects
      (inner, key) => (inner as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      value,
    );

const sentence = (error: ErrorObject, what: string, value: unknown): string => {
  const { instancePath, message = 'is wrong', params } = error;
  const extra = Object.values(params)
    .filter((one) => typeof one === 'string' || Array.isArray(one))
    .map(shown)
    .join(' ');
  return `${what}${instancePath} ${message} ${extra}: ${shown(at(value, instancePath))}`;
};

const create = (server: Server): Description => {
  const cut = readDescription(server);
  const ajv = new Ajv({ strict: false, allErrors: false, coerceTypes: false, logger: false });
  formats.default(ajv);
  // The emulator writes `aurora-x[bot]` into addresses as it is; nothing of ours follows them.
  ajv.addFormat('uri', /^[a-z][a-z+.-]*:\S+$/i);
  ajv.addSchema({ $id: BASE, schemas: cut.schemas }, BASE);
  const compiled = new Map<string, ValidateFunction>();
  const operations = Object.entries(cut.operations).map(([name, one]) => [name, { ...one, name }] as const);
  const table = createRouteTable(operations);
  return {
    operations: new Map(operations),
    find: (method, pathname) => {
      const [found] = table.match(method, pathname);
      return found === undefined ? null : { operation: found.value, params: found.params };
    },
    resolve: (reference) => cut.schemas[reference.replace('#/schemas/', '')],
    check: (key, schema, value, what) => {
      let validate = compiled.get(key);
      if (validate === undefined) {
        // The references of the description are those of the schema that is known by BASE.
        const text = JSON.stringify(schema()).replaceAll('"$ref":"#/', `"$ref":"${BASE}#/`);
        validate = ajv.compile(JSON.parse(text) as object); // oxlint-disable-line typescript/no-unsafe-type-assertion -- a schema
        compiled.set(key, validate);
      }
      if (validate(value)) return [];
      return (validate.errors ?? []).map((error) => sentence(error, what, value));
    },
  };
};

const known = new Map<Server, Description>();

/** GitHub's description, as far as our code needs it. Read and compiled when it is first needed. */
export const descriptionOf = (server: Server = 'api.github.com'): Description => {
  const description = known.get(server) ?? create(server);
  known.set(server, description);
  return description;
};
