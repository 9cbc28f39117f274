import { sha256 } from '../model/digest.ts';
import { catalogue } from '../model/catalogue/index.ts';
import type { CatalogueEntry } from '../model/catalogue/entry.ts';
import type { Source } from '../model/source.ts';
import type { Severity } from '../model/vocabulary.ts';
import { urlPath, visible } from './escape.ts';
import { clip } from './limits.ts';
import type { RunReport } from './run-report.ts';
import { sarifRun } from './sarif-run.ts';

/** GitHub refuses more than 25 000 results in a run and shows the 5 000 most severe. */
const RESULT_LIMIT = 5000;
const MESSAGE_LIMIT = 4000;

/** One diagnosis on its way into SARIF. */
interface Diagnosis {
  readonly code: string;
  readonly level: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly subject: string;
  readonly source: Source | null;
}

const SEVERITY: readonly Severity[] = ['error', 'warning', 'note'];

const diagnoses = (report: RunReport): readonly Diagnosis[] => [
  ...report.verdict.blockers.map((reason): Diagnosis => ({
    ...reason,
    level: 'error',
    subject: `${reason.subject.kind} ${reason.subject.id}`,
  })),
  ...report.verdict.warnings.map((reason): Diagnosis => ({
    ...reason,
    level: 'warning',
    subject: `${reason.subject.kind} ${reason.subject.id}`,
  })),
  ...report.challenges.flatMap(({ finding, check }): readonly Diagnosis[] =>
    finding === null ? [] : [{ ...finding, level: finding.severity, subject: `check ${check}` }],
  ),
  ...report.findings.map((finding): Diagnosis => ({
    ...finding,
    level: finding.severity,
    subject: finding.message,
  })),
];

/** The same diagnosis reached on two ways (a finding that is also a blocker) is told once. */
const unique = (all: readonly Diagnosis[]): readonly Diagnosis[] =>
  [
    ...new Map(
      all
        .toReversed()
        .map(
          (entry) =>
            [
              JSON.stringify([entry.code, entry.message, entry.source?.file, entry.source?.line]),
              entry,
            ] as const,
        ),
    ).values(),
  ].toReversed();

const entryOf = (code: string): CatalogueEntry | undefined =>
  Object.hasOwn(catalogue, code) ? (catalogue as Readonly<Record<string, CatalogueEntry>>)[code] : undefined;

const rule = (code: string) => {
  const entry = entryOf(code);
  return {
    id: code,
    name: (entry?.title ?? code).replaceAll(/[^A-Za-z0-9]+(\w?)/g, (_, next: string) => next.toUpperCase()),
    shortDescription: { text: entry?.title ?? code },
    fullDescription: { text: entry?.why ?? code },
    help: { text: (entry?.remedy ?? 'See the message.').replaceAll(/\{\w+(?::[^{}]+)?\}/g, '…') },
    defaultConfiguration: { level: entry?.severity ?? 'warning' },
  };
};

/** `[text](target)` in a message is a link to SARIF viewers; foreign text must not make one. */
const plain = (text: string): string => visible(clip(text, MESSAGE_LIMIT)).replaceAll('](', ']\u200B(');

/** Code scanning wants a place for every result; without one of its own it is the top of the tracker. */
const locations = (source: Source | null, report: RunReport) => {
  const known = source ?? { file: report.trackers[0]?.file ?? null, line: 1, column: 1 };
  return known.file === null
    ? []
    : [
        {
          physicalLocation: {
            artifactLocation: { uri: urlPath(known.file.replaceAll('\\', '/')), uriBaseId: '%SRCROOT%' },
            region: { startLine: Math.max(1, known.line), startColumn: Math.max(1, known.column) },
          },
        },
      ];
};

/** Refuted and unproven claims, vacuous gates and findings as SARIF 2.1.0, with their places in the tracker. */
export const renderSarif = (report: RunReport): string => {
  const all = unique(diagnoses(report)).toSorted(
    (a, b) => SEVERITY.indexOf(a.level) - SEVERITY.indexOf(b.level),
  );
  const kept = all.slice(0, RESULT_LIMIT);
  const codes = [...new Set(kept.map(({ code }) => code))].toSorted();
  const results = kept.map((entry) => ({
    ruleId: entry.code,
    ruleIndex: codes.indexOf(entry.code),
    level: entry.level,
    message: { text: plain([entry.message, entry.remedy].filter((part) => part !== '').join(' ')) },
    locations: locations(entry.source, report),
    partialFingerprints: {
      'auroraX/v1': sha256(JSON.stringify([entry.code, entry.subject])),
    },
  }));
  const run = sarifRun(report, codes.map(rule), results, all.length - kept.length);
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
};
