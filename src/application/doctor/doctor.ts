import type { Config } from '../../domain/model/config.ts';
import { count } from '../../domain/model/count.ts';
import { andMore } from '../../domain/model/count.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { TrackerDocument } from '../../domain/model/tracker.ts';
import { failed, ok, skipped, warning, type ProbeResult } from './probe.ts';

/** Facts about the machine and the project, each asked for only when its probe runs. */
export interface DoctorPorts {
  /** `24.21.0`. */
  readonly nodeVersion: string;
  /** First line that `program --version` prints, or null when it cannot be started. */
  version(program: string): Promise<string | null>;
  readonly config: {
    readonly file: string | null;
    readonly config: Config;
    readonly findings: readonly Finding[];
  };
  trackers(): Promise<{
    readonly documents: readonly TrackerDocument[];
    readonly findings: readonly Finding[];
  }>;
  /** Number of the project's own check kinds and what is wrong with them. */
  kinds(): Promise<{ readonly count: number; readonly findings: readonly Finding[] }>;
  specs(): Promise<{ readonly checks: number; readonly findings: readonly Finding[] }>;
  /** Pipelines of the project's own, by file. */
  pipelines(): Promise<{ readonly files: readonly string[]; readonly findings: readonly Finding[] }>;
  /** Directory for runs, and why nothing can be written there, or null. */
  writable(): Promise<{ readonly directory: string; readonly problem: string | null }>;
}

export interface DoctorReport {
  readonly schemaVersion: 1;
  /** No probe failed. Warnings do not count. */
  readonly ok: boolean;
  readonly probes: readonly ProbeResult[];
}

const NODE_MAJOR = 24;

const place = (found: Finding): string =>
  found.source === null ? '' : ` (${found.source.file}:${found.source.line})`;

const told = (found: Finding): string => `${found.code} ${found.message}${place(found)}`;

/** The first error decides; those after the first `named` are counted. Without an error, warnings make a warning. */
const judge = (
  id: string,
  title: string,
  findings: readonly Finding[],
  fine: string,
  named = 1,
): ProbeResult => {
  const errors = findings.filter((one) => one.severity === 'error');
  const worst = errors[0] ?? findings.find((one) => one.severity === 'warning');
  if (worst === undefined) return ok(id, title, fine);
  const same = findings.filter((one) => one.severity === worst.severity);
  const detail = `${same.slice(0, named).map(told).join(' ')}${andMore(same, named)}`;
  return (errors.length > 0 ? failed : warning)(id, title, detail, worst.remedy);
};

const probeNode = async (ports: DoctorPorts): Promise<ProbeResult> =>
  Number(ports.nodeVersion.split('.')[0]) >= NODE_MAJOR
    ? ok('node', 'Node', ports.nodeVersion)
    : failed('node', 'Node', `${ports.nodeVersion} is too old`, `Install Node ${NODE_MAJOR} or newer.`);

const probeProgram =
  (id: string, title: string, fix: string) =>
  async (ports: DoctorPorts): Promise<ProbeResult> => {
    const version = await ports.version(id);
    return version === null ? failed(id, title, 'cannot be started', fix) : ok(id, title, version);
  };

const probeConfig = async ({ config }: DoctorPorts): Promise<ProbeResult> =>
  judge('config', 'Configuration', config.findings, config.file ?? 'none, the defaults hold');

const probeTracker = async (ports: DoctorPorts): Promise<ProbeResult> => {
  const { documents, findings } = await ports.trackers();
  const items = documents.reduce((sum, document) => sum + document.items.length, 0);
  if (documents.length === 0 && findings.length === 0) {
    return failed(
      'tracker',
      'Tracker',
      'none found',
      'Run aurora-x init, or set tracker in .github/aurora-x.yml.',
    );
  }
  if (items === 0 && findings.every((one) => one.severity !== 'error')) {
    const file = documents[0]?.file ?? 'it';
    return failed(
      'tracker',
      'Tracker',
      `${file} has no items`,
      `Run aurora-x parse ${file} to see what was read.`,
    );
  }
  return judge(
    'tracker',
    'Tracker',
    findings,
    `${documents.map((one) => one.file).join(', ')}: ${count(items, 'item')}`,
  );
};

/** Each broken module is mended on its own, so several are named at once. */
const NAMED_MODULES = 5;

const probeKinds = async (ports: DoctorPorts): Promise<ProbeResult> => {
  const { count: loaded, findings } = await ports.kinds();
  const fine = loaded === 0 ? 'none' : `${loaded} loaded`;
  return judge('checks', "The project's own checks", findings, fine, NAMED_MODULES);
};

const probeSpecs = async (ports: DoctorPorts): Promise<ProbeResult> => {
  const { checks, findings } = await ports.specs();
  return judge('specs', 'Specs', findings, checks === 0 ? 'none' : count(checks, 'check'));
};

const probePipelines = async (ports: DoctorPorts): Promise<ProbeResult> => {
  const { files, findings } = await ports.pipelines();
  return judge(
    'pipeline',
    "The project's own pipelines",
    findings,
    files.length === 0 ? 'none' : files.join(', '),
  );
};

const probeWritable = async (ports: DoctorPorts): Promise<ProbeResult> => {
  const { directory, problem } = await ports.writable();
  return problem === null
    ? ok('write', 'Directory for runs', `${directory} can be written`)
    : failed('write', 'Directory for runs', problem, 'Give this user the permission, or use --out.');
};

const PROBES: readonly (readonly [
  id: string,
  title: string,
  probe: (ports: DoctorPorts) => Promise<ProbeResult>,
])[] = [
  ['node', 'Node', probeNode],
  ['git', 'git', probeProgram('git', 'git', 'Install git: runs record the commit they are about.')],
  ['bash', 'bash', probeProgram('bash', 'bash', 'Install bash: commands run in it.')],
  ['config', 'Configuration', probeConfig],
  ['tracker', 'Tracker', probeTracker],
  ['checks', "The project's own checks", probeKinds],
  ['specs', 'Specs', probeSpecs],
  ['pipeline', "The project's own pipelines", probePipelines],
  ['write', 'Directory for runs', probeWritable],
];

/** Without a valid configuration these would complain about the defaults. */
const NEEDS_CONFIG = new Set(['tracker', 'checks', 'specs', 'pipeline']);

/** Runs every probe, each on its own: one that fails does not hide the others. */
export const examine = async (ports: DoctorPorts): Promise<DoctorReport> => {
  const broken = ports.config.findings.some((one) => one.severity === 'error');
  const probes = await Promise.all(
    PROBES.map(async ([id, title, probe]) =>
      broken && NEEDS_CONFIG.has(id)
        ? skipped(id, title, 'the configuration has to be mended first')
        : probe(ports),
    ),
  );
  return { schemaVersion: 1, ok: probes.every((one) => one.status !== 'failed'), probes };
};
