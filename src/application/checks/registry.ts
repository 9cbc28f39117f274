import { finding } from '../../domain/model/catalogue/index.ts';
import type { Config } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { coverageKind } from './coverage/index.ts';
import { fileKind } from './file/index.ts';
import { goldenKind } from './golden/index.ts';
import { httpKind } from './http/index.ts';
import { junitKind } from './junit/index.ts';
import type { CheckKind } from './kind.ts';
import { manualKind } from './manual/index.ts';
import { metricKind } from './metric/index.ts';
import { runKind } from './run/index.ts';
import { sarifKind } from './sarif/index.ts';
import { searchKind } from './search/index.ts';
import { sloKind } from './slo/index.ts';
import { workflowKind } from './workflow/index.ts';
import { OwnModules, usesKind, type ImportModule } from './uses/index.ts';
import { brokenKind, ownKind } from './uses/own-kind.ts';

/**
 * A kind whose parts fill in the schema's defaults themselves, so that they take parameters as a person writes them
 * (`5s`), as the synthesizer makes them, and as the schema gave them out. A schema accepts what it gives out.
 */
const filling = <Params>(kind: CheckKind<Params>): CheckKind => {
  const filled = new WeakMap<object, Params>();
  const fill = (params: unknown): Params => {
    if (typeof params !== 'object' || params === null) return kind.schema.parse(params);
    const known = filled.get(params) ?? kind.schema.parse(params);
    filled.set(params, known);
    return known;
  };
  return {
    ...kind,
    ...(kind.prepare && { prepare: async (params) => kind.prepare?.(fill(params)) ?? [] }),
    volatile: (params) => kind.volatile(fill(params)),
    network: (params) => kind.network?.(fill(params)) ?? false,
    inputs: (params) => kind.inputs(fill(params)),
    command: (params) => kind.command(fill(params)),
    describe: (params) => kind.describe(fill(params)),
    execute: async (params, context) => kind.execute(fill(params), context),
    challenge: async (params, context) => kind.challenge(fill(params), context),
  };
};

/** Every kind that needs no code of the project, by the key it has in a spec. Its facts are in lazy-kinds.ts. */
export const builtInKinds: ReadonlyMap<string, CheckKind> = new Map<string, CheckKind>([
  ['run', filling(runKind)],
  ['file', filling(fileKind)],
  ['search', filling(searchKind)],
  ['http', filling(httpKind)],
  ['coverage', filling(coverageKind)],
  ['junit', filling(junitKind)],
  ['sarif', filling(sarifKind)],
  ['golden', filling(goldenKind)],
  ['workflow', filling(workflowKind)],
  ['metric', filling(metricKind)],
  ['slo', filling(sloKind)],
  ['manual', filling(manualKind)],
]);

export interface LoadedKinds {
  readonly kinds: ReadonlyMap<string, CheckKind>;
  readonly findings: readonly Finding[];
}

/**
 * The built-in kinds, the kind `uses`, and the project's own kinds (`checks:` in the configuration). `modules` are
 * those that specs name under `uses:`; loading them early lets `doctor` name a broken one. Below the tier `exec` no
 * code of the project is loaded (AX4707). A module that is broken gives findings (AX4701, AX4702), and its kind
 * stays, ending every check of it in that finding.
 *
 * @param importModule imports a specifier as it is written in the configuration
 */
export const loadKinds = async (
  config: Config,
  importModule: ImportModule,
  modules: readonly string[] = [],
): Promise<LoadedKinds> => {
  const own = new OwnModules(importModule);
  const kinds = new Map<string, CheckKind>([...builtInKinds, ['uses', filling(usesKind(own))]]);
  const findings: Finding[] = [];
  const { tier } = config.execution;
  for (const [name, specifier] of Object.entries(config.checks)) {
    if (kinds.has(name)) {
      findings.push(finding('AX4706', { name, module: specifier }));
    } else if (tier !== 'exec') {
      const skipped = finding('AX4707', { module: specifier, tier });
      findings.push(skipped);
      kinds.set(name, brokenKind(name, specifier, skipped));
    } else {
      const loaded = await own.load(specifier);
      if (!loaded.ok) findings.push(...loaded.findings);
      kinds.set(
        name,
        loaded.ok ? ownKind(name, loaded.own) : brokenKind(name, specifier, loaded.findings[0]),
      );
    }
  }
  for (const specifier of tier === 'exec' ? new Set(modules) : []) {
    const loaded = await own.load(specifier);
    const reported = Object.values(config.checks).includes(specifier);
    if (!loaded.ok && !reported) findings.push(...loaded.findings);
  }
  return { kinds, findings };
};
