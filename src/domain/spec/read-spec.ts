import { entryOf, isMapping, withoutOwnKeys } from '../model/record.ts';
import { inOrder, shapeFindings } from '../config/validate.ts';
import { readYaml, type YamlText } from '../config/yaml-text.ts';
import { finding } from '../model/catalogue/index.ts';
import type { Spec } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { SpecDefaults } from './defaults.ts';
import { linkFindings, type Linked } from './links.ts';
import { readCheck, specShapeCodes, type SpecKinds } from './read-check.ts';
import { specSchema } from './schema.ts';

/** Characters; some four thousand checks. */
const MAX_SIZE = 1024 * 1024;

export const specYamlCodes = { syntax: 'AX3001', tooLarge: 'AX3002', unsafe: 'AX3006' } as const;

/** A newer version of the format, or null: its other differences are then not reported one by one. */
export const versionFinding = (yaml: YamlText): Finding | null => {
  const version = entryOf(yaml.value, 'version');
  return typeof version === 'number' && version > 1
    ? finding('AX3007', { version }, yaml.place(['version']))
    : null;
};

/** The ids and needs of a list as far as they can be read, so that a mistake elsewhere does not hide theirs. */
export const linksOf = (list: readonly unknown[], key: string, yaml: YamlText): Linked[] =>
  list.flatMap((entry, index) => {
    const id = entryOf(entry, 'id');
    if (typeof id !== 'string' || id === '') return [];
    const needs = entryOf(entry, 'needs');
    const ids: unknown[] = Array.isArray(needs) ? needs : [needs];
    return [
      {
        id,
        source: yaml.place([key, index, 'id']),
        needs: ids.flatMap((need, at) =>
          typeof need === 'string'
            ? [{ id: need, source: yaml.place([key, index, 'needs', ...(Array.isArray(needs) ? [at] : [])]) }]
            : [],
        ),
      },
    ];
  });

/**
 * Reads a spec file. `kinds` are the registered check kinds. Every mistake is reported at once with its place; with an
 * error there is no spec, since half of one would prove half of what its author meant. A text of any size or shape is
 * answered in under a second.
 */
export const readSpec = (
  text: string,
  file: string,
  kinds: SpecKinds,
  defaults: SpecDefaults,
): { readonly spec: Spec | null; readonly findings: readonly Finding[] } => {
  const yaml = readYaml(text, file, MAX_SIZE, specYamlCodes);
  if (yaml.findings.length > 0) return { spec: null, findings: yaml.findings };
  const newer = versionFinding(yaml);
  if (newer !== null) return { spec: null, findings: [newer] };
  const value = isMapping(yaml.value) ? withoutOwnKeys(yaml.value) : yaml.value;
  const parsed = specSchema.safeParse(value);
  const shape = { schema: specSchema, codes: specShapeCodes, at: [] };
  const list = entryOf(value, 'checks');
  const entries: unknown[] = Array.isArray(list) ? list : [];
  const name = parsed.success ? parsed.data.name : '';
  const shell = (parsed.success ? parsed.data.shell : null) ?? defaults.shell;
  const scope = { spec: name, kinds, defaults: { ...defaults, shell }, yaml };
  const readings = entries.map((entry, index) => readCheck(entry, ['checks', index], scope));
  const findings = inOrder([
    ...(parsed.success ? [] : shapeFindings(value, parsed.error.issues, shape, yaml)),
    ...readings.flatMap((reading) => reading.findings),
    ...linkFindings(linksOf(entries, 'checks', yaml), 'check'),
  ]);
  if (findings.length > 0) return { spec: null, findings };
  const checks = readings.flatMap(({ check }) => (check === null ? [] : [check]));
  const empty = checks.length === 0 ? [finding('AX3018', { name }, yaml.place(['checks']))] : [];
  return { spec: { name, file, checks }, findings: empty };
};
