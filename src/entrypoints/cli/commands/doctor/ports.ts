import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { importApart } from '../../../../adapters/modules/import-apart.ts';
import { loadKinds } from '../../../../application/checks/registry.ts';
import { checkPipelines } from '../../../../application/doctor/check-pipelines.ts';
import type { DoctorPorts } from '../../../../application/doctor/doctor.ts';
import { readSpec } from '../../../../domain/spec/read-spec.ts';
import { specDefaultsOf } from '../../../../domain/spec/defaults.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import type { Check } from '../../../../domain/model/check.ts';
import type { Finding } from '../../../../domain/model/finding.ts';
import type { CommandContext } from '../../command.ts';
import { CommandFailure } from '../../failure.ts';
import { definedOf } from '../../../wiring/defined-of.ts';
import { outDirOf } from '../../out-dir.ts';
import { readProject, type Project } from '../../project.ts';
import { readTrackers } from '../../trackers.ts';

const start = promisify(execFile);

const versionOf =
  (context: CommandContext) =>
  async (program: string): Promise<string | null> => {
    try {
      const options = { env: definedOf(context.env), timeout: 10_000, cwd: context.cwd };
      const { stdout } = await start(program, ['--version'], options);
      return stdout.split('\n')[0] ?? '';
    } catch {
      return null;
    }
  };

/** The directory itself, or the nearest one above it that exists: that is where it would be made. */
const nearest = (directory: string): string =>
  existsSync(directory) || dirname(directory) === directory ? directory : nearest(dirname(directory));

const writable = async (context: CommandContext): Promise<{ directory: string; problem: string | null }> => {
  const directory = outDirOf(context);
  const place = nearest(resolve(context.cwd, directory));
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    return { directory, problem: null };
  } catch {
    return { directory, problem: `${place} cannot be written` };
  }
};

const findingsOf = <T>(error: unknown, rest: T): T & { readonly findings: readonly Finding[] } => {
  if (error instanceof CommandFailure) return { ...rest, findings: error.findings };
  throw error;
};

const usesParams = z.object({ module: z.string() });

/** The module that a check names under `uses`. */
const moduleOf = ({ kind, with: params }: Check): readonly string[] => {
  const read = usesParams.safeParse(kind === 'uses' ? params : null);
  return read.success ? [read.data.module] : [];
};

const readSpecs = async (context: CommandContext, project: Project) => {
  const { config, files } = project;
  const { kinds } = await loadKinds(config, importApart(context.cwd, context.env));
  const findings: Finding[] = [];
  const modules: string[] = [];
  let checks = 0;
  for (const pattern of config.specs) {
    const paths = /[*?[{]/.test(pattern) ? await files.glob([pattern]) : [pattern];
    for (const file of paths) {
      const text = await files.readText(file).catch(() => null);
      if (text === null) {
        findings.push(finding('AX1007', { file, cwd: context.cwd }));
        continue;
      }
      const read = readSpec(text, file, kinds, specDefaultsOf(config));
      findings.push(...read.findings);
      checks += read.spec?.checks.length ?? 0;
      modules.push(...(read.spec?.checks ?? []).flatMap(moduleOf));
    }
  }
  return { checks, findings, modules };
};

/** The probes' view of this machine and this project. */
export const createDoctorPorts = async (context: CommandContext): Promise<DoctorPorts> => {
  const project = await readProject(context);
  return {
    nodeVersion: process.versions.node,
    version: versionOf(context),
    config: { file: project.configFile, config: project.config, findings: project.findings },
    trackers: async () => {
      try {
        const documents = await readTrackers(context, project, []);
        return { documents, findings: documents.flatMap((document) => document.findings) };
      } catch (error) {
        return findingsOf(error, { documents: [] });
      }
    },
    kinds: async () => {
      const specs = await readSpecs(context, project);
      const pipelines = await checkPipelines(project.files, context.cwd);
      const modules = [...specs.modules, ...pipelines.modules];
      const { findings } = await loadKinds(project.config, importApart(context.cwd, context.env), modules);
      return { count: new Set([...Object.values(project.config.checks), ...modules]).size, findings };
    },
    specs: () => readSpecs(context, project),
    pipelines: () => checkPipelines(project.files, context.cwd),
    writable: () => writable(context),
  };
};
