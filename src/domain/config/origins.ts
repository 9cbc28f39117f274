import type { Config, ConfigOrigin } from '../model/config.ts';
import type { OverrideOrigins } from './overrides.ts';
import { entryOf } from '../model/record.ts';
import { pathText } from './path-text.ts';
import type { Path, YamlText } from './yaml-text.ts';

/** Keys that the file spells otherwise, because there the value carries its unit. */
const FILE_KEYS: Readonly<Record<string, string>> = {
  signOffs: 'sign-offs',
  waiverLimitDays: 'waiver-limit',
  passEnv: 'pass-env',
  timeoutMs: 'timeout',
  maxDurationMs: 'max-duration',
  maxChecks: 'max-checks',
  outputCapBytes: 'output-cap',
  evidenceCapBytes: 'evidence-cap',
  memoryMiB: 'memory',
  cpuSeconds: 'cpu',
  freshnessMs: 'freshness',
  windowDays: 'window',
  forMs: 'for',
};

/** The path in the file, or null when the file does not state the value. A single word may stand for a list of one. */
const filePath = (path: Path, value: unknown): Path | null => {
  let here = value;
  const steps: (string | number)[] = [];
  for (const step of path) {
    if (step === 0 && typeof here === 'string') return steps;
    const key = typeof step === 'string' ? (FILE_KEYS[step] ?? step) : step;
    here = entryOf(here, key);
    if (here === undefined) return null;
    steps.push(key);
  }
  return steps;
};

const leaves = (value: unknown, path: Path): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((entry: unknown, index) => [index, entry])
    : Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, entry]) => leaves(entry, [...path, key]));
};

/** Where each value of a configuration came from, in the order of its keys; for `config print --origin`. */
export const originsOf = (
  config: Config,
  overridden: OverrideOrigins,
  yaml: YamlText | null,
): readonly ConfigOrigin[] =>
  leaves(config, []).map((path) => {
    const name = pathText(path);
    const origin = overridden.get(name) ?? overridden.get(pathText(path.slice(0, -1)));
    if (origin !== undefined) return { path: name, ...origin };
    const stated = yaml === null ? null : filePath(path, yaml.value);
    if (stated === null || yaml === null) return { path: name, from: 'default', detail: 'built in' };
    const { file, line, column } = yaml.place(stated);
    return { path: name, from: 'file', detail: `${file}:${line}:${column}` };
  });
