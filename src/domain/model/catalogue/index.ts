import type { Finding } from '../finding.ts';
import type { Source } from '../source.ts';
import { appFlowCatalogue } from './app-flow.ts';
import { auditCatalogue } from './audit.ts';
import { challengeCatalogue } from './challenge.ts';
import { challengeKindsCatalogue } from './challenge-kinds.ts';
import { checksCatalogue } from './checks.ts';
import { commandCatalogue } from './command.ts';
import { configCatalogue } from './config.ts';
import { deploymentCatalogue } from './deployment.ts';
import { enforcementCatalogue } from './enforcement.ts';
import type { CatalogueEntry } from './entry.ts';
import { evaluationCatalogue } from './evaluation.ts';
import { executionCatalogue } from './execution.ts';
import { gateCatalogue } from './gate.ts';
import { internalCatalogue } from './internal.ts';
import { pipelineCatalogue } from './pipeline.ts';
import { platformCatalogue } from './platform.ts';
import { publicationCatalogue } from './publication.ts';
import { specCatalogue } from './spec.ts';
import { storeCatalogue } from './store.ts';
import { syncCatalogue } from './sync.ts';
import { trackerCatalogue } from './tracker.ts';
import { usageCatalogue } from './usage.ts';

/** Every code the product can report, with its one wording. docs/errors/ is generated from this table. */
export const catalogue = {
  ...usageCatalogue,
  ...configCatalogue,
  ...trackerCatalogue,
  ...specCatalogue,
  ...executionCatalogue,
  ...commandCatalogue,
  ...challengeCatalogue,
  ...checksCatalogue,
  ...challengeKindsCatalogue,
  ...pipelineCatalogue,
  ...evaluationCatalogue,
  ...publicationCatalogue,
  ...platformCatalogue,
  ...syncCatalogue,
  ...enforcementCatalogue,
  ...storeCatalogue,
  ...appFlowCatalogue,
  ...auditCatalogue,
  ...gateCatalogue,
  ...deploymentCatalogue,
  ...internalCatalogue,
} as const;

export type Code = keyof typeof catalogue;

/** Values for the places of a template: `{name}`, or `{count:noun}` for `1 noun` and `2 nouns`. */
export type Values = Readonly<Record<string, string | number>>;

/** A template for people: `{failures:failure}` stands there as `{failures} failures`. */
export const templateText = (template: string): string => template.replace(/\{(\w+):([^{}]+)\}/g, '{$1} $2s');

const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)(?::([^{}]+))?\}/g, (whole, name: string, noun: string | undefined) => {
    if (!(name in values)) return whole;
    const value = String(values[name]);
    return noun === undefined ? value : `${value} ${noun}${value === '1' ? '' : 's'}`;
  });

/** A finding in the catalogue's words. A `{name}` without a value stays as it is, so that a slip is seen. */
export const finding = (code: Code, values: Values = {}, source: Source | null = null): Finding => {
  const entry: CatalogueEntry = catalogue[code];
  return {
    code,
    severity: entry.severity,
    message: fill(entry.message, values),
    remedy: fill(entry.remedy, values),
    source,
  };
};
