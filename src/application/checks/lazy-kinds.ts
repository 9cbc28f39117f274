import type { Config } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { coverageFacts } from './coverage/facts.ts';
import { fileFacts } from './file/facts.ts';
import { goldenFacts } from './golden/facts.ts';
import { httpFacts } from './http/facts.ts';
import { junitFacts } from './junit/facts.ts';
import type { CheckKind, KindFacts, LazyKind } from './kind.ts';
import { manualFacts } from './manual/facts.ts';
import { metricFacts } from './metric/facts.ts';
import { runFacts } from './run/facts.ts';
import { sarifFacts } from './sarif/facts.ts';
import { searchFacts } from './search/facts.ts';
import { sloFacts } from './slo/facts.ts';
import { usesFacts } from './uses/facts.ts';
import { workflowFacts } from './workflow/facts.ts';
import type { ImportModule } from './uses/index.ts';

/** Each facts object takes the parameters of its own kind; the plan brings the two together. */
const FACTS = [
  runFacts,
  fileFacts,
  searchFacts,
  httpFacts,
  coverageFacts,
  junitFacts,
  sarifFacts,
  goldenFacts,
  workflowFacts,
  metricFacts,
  sloFacts,
  manualFacts,
  usesFacts,
] as readonly KindFacts[];

/**
 * The kinds for a run. Schemas and what executes and challenges are half of our code, and a run in which nothing
 * changed needs none of it, so they are loaded together when the first of them is asked for. From then on the facts
 * are those of the loaded kinds, which also know what modules of the project say.
 *
 * @param importModule imports a specifier as it is written in the configuration
 */
export const openKinds = async (
  config: Config,
  importModule: ImportModule,
): Promise<{ readonly kinds: ReadonlyMap<string, LazyKind>; readonly findings: readonly Finding[] }> => {
  let loaded: ReadonlyMap<string, CheckKind> | null = null;
  let loading: Promise<readonly Finding[]> | null = null;
  const loadRegistry = async (): Promise<readonly Finding[]> => {
    const { loadKinds } = await import('./registry.ts');
    const { kinds, findings } = await loadKinds(config, importModule);
    loaded = kinds;
    return findings;
  };
  const lazily = (facts: KindFacts): LazyKind => {
    const now = (): KindFacts => loaded?.get(facts.kind) ?? facts;
    const load = async (): Promise<CheckKind> => {
      await (loading ??= loadRegistry());
      const kind = loaded?.get(facts.kind);
      if (!kind) throw new Error(`kind ${facts.kind} has facts but is not in the registry`);
      return kind;
    };
    return {
      kind: facts.kind,
      tier: facts.tier,
      volatile: (params) => now().volatile(params),
      network: (params) => now().network?.(params) ?? false,
      inputs: (params) => now().inputs(params),
      command: (params) => now().command(params),
      describe: (params) => now().describe(params),
      ...(facts.prepare && { prepare: async (params) => (await load()).prepare?.(params) ?? [] }),
      load,
    };
  };
  const kinds = new Map(FACTS.map((facts) => [facts.kind, lazily(facts)]));
  if (Object.keys(config.checks).length === 0) return { kinds, findings: [] };
  // The project's own kinds are code: what they are is known when they are loaded.
  const findings = await (loading = loadRegistry());
  for (const kind of (loaded ?? new Map<string, CheckKind>()).values()) kinds.set(kind.kind, lazily(kind));
  return { kinds, findings };
};
