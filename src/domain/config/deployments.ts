import { finding } from '../model/catalogue/index.ts';
import type { Config, DeploymentConfig } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { defaultConfig } from './defaults.ts';
import { pathText } from './path-text.ts';
import type { ConfigFile } from './schema.ts';
import { didYouMean } from './suggest.ts';
import type { YamlText } from './yaml-text.ts';

type Written = NonNullable<ConfigFile['deployments']>;

const deploymentOf = ({ gate, after, watch }: Written[string]): DeploymentConfig => ({
  gate,
  after,
  watch: watch ? { objective: watch.objective, forMs: watch.for, rollback: watch.rollback ?? null } : null,
});

export const deploymentsOf = (written: Written = {}): Config['deployments'] =>
  Object.fromEntries(Object.entries(written).map(([name, one]) => [name, deploymentOf(one)]));

/** GitHub's names of environments are the same in capitals. */
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What is configured for an environment; null without anything. */
export const deploymentTo = (
  { deployments }: Pick<Config, 'deployments'>,
  environment: string,
): DeploymentConfig | null =>
  Object.entries(deployments).find(([name]) => sameName(name, environment))?.[1] ?? null;

/** The way from an environment back to itself through those before it; null where there is none. */
const circleOf = (written: Written, start: string): readonly string[] | null => {
  const seen = new Set<string>();
  const open: (readonly string[])[] = [[start]];
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const before = deploymentTo({ deployments: deploymentsOf(written) }, way.at(-1) ?? '')?.after ?? [];
    for (const name of before) {
      if (sameName(name, start)) return [...way, start];
      if (seen.has(name.toLowerCase())) continue;
      seen.add(name.toLowerCase());
      open.push([...way, name]);
    }
  }
  return null;
};

/** Gates, objectives and environments that a rule names and that are not there, and rules that wait for each other. */
export const deploymentFindings = (file: ConfigFile, yaml: YamlText): readonly Finding[] => {
  const written = file.deployments ?? {};
  const gates = (file.gates?.length ? file.gates : defaultConfig.gates).map(({ name }) => name);
  const objectives = (file.slos ?? []).map(({ name }) => name);
  const missing = (
    what: 'gate' | 'objective',
    name: string,
    known: readonly string[],
    at: readonly string[],
  ) => {
    const path = ['deployments', ...at];
    const list = what === 'gate' ? 'gates' : 'slos';
    const values = { path: pathText(path), what, name, list, suggestion: didYouMean(name, known) };
    return known.includes(name) ? [] : [finding('AX1214', values, yaml.place(path))];
  };
  return Object.entries(written).flatMap(([environment, { gate, watch }]) => {
    const circle = circleOf(written, environment);
    const path = ['deployments', environment, 'after'];
    const said = circle?.map((name) => `"${name}"`).join(' waits for ') ?? '';
    return [
      ...missing('gate', gate, gates, [environment, 'gate']),
      ...(watch
        ? missing('objective', watch.objective, objectives, [environment, 'watch', 'objective'])
        : []),
      ...(circle ? [finding('AX1215', { path: pathText(path), circle: said }, yaml.place(path))] : []),
    ];
  });
};
