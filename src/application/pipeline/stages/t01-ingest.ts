import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Spec } from '../../../domain/model/check.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { InputFile, Model } from '../../../domain/model/model.ts';
import { withoutDotSlash } from '../../../domain/model/path.ts';
import type { TrackerDocument } from '../../../domain/model/tracker.ts';
import { buildGraph } from '../../../domain/graph/build-graph.ts';
import { sha256 } from '../../../domain/model/digest.ts';
import type { PipelinePorts } from '../ports.ts';
import type { BaseDocument, RunRequest } from '../request.ts';
import { fileOfStep } from '../step-check.ts';
import { createSpecReader, type SpecReader } from '../spec-reader.ts';
import { specDefaultsOf } from '../../../domain/spec/defaults.ts';

/** Where a tracker is looked for when neither the config nor the caller names one. First one found is taken. */
export const USUAL_TRACKERS = [
  'docs/readiness.md',
  'docs/readiness.yaml',
  'docs/readiness.yml',
  'READINESS.md',
  'readiness.md',
  'doc/production_readiness_tracker.md',
  'docs/production_readiness_tracker.md',
  'docs/production-readiness.md',
  'doc/production-readiness.md',
  'PRODUCTION_READINESS.md',
  'docs/roadmap.md',
  'ROADMAP.md',
] as const;

const MAX_TRACKER_BYTES = 64 * 1024 * 1024;

interface Read {
  readonly documents: BaseDocument[];
  readonly findings: Finding[];
}

const firstUsual = async (ports: PipelinePorts): Promise<string[]> => {
  for (const file of USUAL_TRACKERS) {
    if ((await ports.files.stat(file))?.kind === 'file') return [file];
  }
  return [];
};

const expand = async (
  patterns: readonly string[],
  ports: Pick<PipelinePorts, 'files'>,
): Promise<string[]> => {
  const globs = patterns.filter((pattern) => /[*?[{]/.test(pattern));
  const literal = patterns.filter((pattern) => !globs.includes(pattern));
  return [...literal, ...(globs.length > 0 ? await ports.files.glob(globs) : [])];
};

/** Specs that were asked for; else those of the configuration that no step of an own pipeline runs by name. */
export const specFilesOf = async (
  { specs, config, pipeline }: RunRequest,
  ports: Pick<PipelinePorts, 'files'>,
): Promise<string[]> => {
  if (specs) return expand(specs, ports);
  const own = new Set(pipeline?.steps.map(fileOfStep));
  return (await expand(config.specs, ports)).filter((file) => !own.has(withoutDotSlash(file)));
};

const readAll = async (
  files: readonly string[],
  missing: (file: string) => Finding,
  ports: PipelinePorts,
): Promise<Read> => {
  const documents: BaseDocument[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const text = await ports.files.readText(file, MAX_TRACKER_BYTES).catch(() => null);
    if (text === null) findings.push(missing(file));
    else documents.push({ file, text });
  }
  return { documents, findings };
};

const parseTrackers = async (documents: readonly BaseDocument[]): Promise<TrackerDocument[]> => {
  if (documents.length === 0) return [];
  const { readAnyTracker } = await import('../../../domain/tracker/read-tracker.ts');
  return Promise.all(documents.map(({ file, text }) => readAnyTracker(text, file)));
};

const parseSpecs = async (
  documents: readonly BaseDocument[],
  read: SpecReader,
): Promise<{ specs: Spec[]; findings: Finding[] }> => {
  const readings = await Promise.all(documents.map(({ file, text }) => read(text, file)));
  return {
    specs: readings.flatMap(({ spec }) => spec ?? []),
    findings: readings.flatMap(({ findings }) => findings),
  };
};

/** Nothing that a pull request could have left in a cache stands in for what the base says. */
const parseBase = async (
  { commit, trackers, specs }: NonNullable<RunRequest['base']>,
  request: RunRequest,
  { tool, kinds }: PipelinePorts,
): Promise<Model['base']> => {
  const read = createSpecReader({ tool, kinds, defaults: specDefaultsOf(request.config), memo: null });
  return {
    commit,
    trackers: await parseTrackers(trackers),
    specs: (await parseSpecs(specs, read)).specs,
  };
};

/** One id is one claim, also across documents. */
const sharedItems = (documents: readonly TrackerDocument[]): Finding[] => {
  const first = new Map<string, string>();
  return documents.flatMap(({ file, items }) =>
    items.flatMap(({ id, source }) => {
      const earlier = first.get(id) ?? file;
      first.set(id, earlier);
      return earlier === file ? [] : [finding('AX5524', { item: id, first: earlier, second: file }, source)];
    }),
  );
};

/** T01: everything that was claimed and configured, as one model with diagnostics. Reads, and changes nothing. */
export const ingest = async (request: RunRequest, ports: PipelinePorts): Promise<Model> => {
  const { config } = request;
  const named = request.trackers ?? (config.tracker.length > 0 ? config.tracker : null);
  const trackerFiles = named ? await expand(named, ports) : await firstUsual(ports);
  const specFiles = await specFilesOf(request, ports);
  const trackers = await readAll(trackerFiles, (file) => finding('AX2001', { file }), ports);
  const specs = await readAll(specFiles, (file) => finding('AX1007', { file, cwd: 'the workspace' }), ports);
  const documents = await parseTrackers(trackers.documents);
  const parsed = await parseSpecs(specs.documents, ports.readSpec);
  const findings = [
    ...request.configFindings,
    ...trackers.findings,
    ...specs.findings,
    ...documents.flatMap((document) => document.findings),
    ...sharedItems(documents),
    ...(documents.length > 0 ? buildGraph(documents).findings : []),
    ...parsed.findings,
  ];
  const hasOwnSteps = request.pipeline?.steps.some(({ action }) => action.kind !== 'stage') ?? false;
  if (documents.length === 0 && parsed.specs.length === 0 && findings.length === 0 && !hasOwnSteps) {
    findings.push(finding('AX5505', { looked: [...USUAL_TRACKERS.slice(0, 4), ...config.specs].join(', ') }));
  }
  const inputs: InputFile[] = [...trackers.documents, ...specs.documents].map(({ file, text }) => ({
    file,
    sha256: sha256(text),
  }));
  return {
    schemaVersion: 1,
    config,
    trackers: documents,
    specs: parsed.specs,
    base: request.base && (await parseBase(request.base, request, ports)),
    inputs,
    findings,
  };
};
