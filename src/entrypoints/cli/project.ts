import { createFiles } from '../../adapters/system/files.ts';
import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import { readEnvironment, type Environment } from '../../domain/config/environment.ts';
import type { ConfigOverrides } from '../../domain/config/overrides.ts';
import { openConfig } from '../../domain/config/open-config.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Config, ConfigOrigin } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Files } from '../../ports/files.ts';
import { definedOf } from '../wiring/defined-of.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import { hasErrors, sayFindings, type ReadSource } from './findings.ts';
import { readNamedFile, toWorkspacePath } from './paths.ts';

/** The directory a command works in, and its configuration. */
export interface Project {
  readonly files: Files;
  readonly config: Config;
  /** Null when there is none and the defaults hold. */
  readonly configFile: string | null;
  readonly origins: readonly ConfigOrigin[];
  readonly findings: readonly Finding[];
  readonly environment: Environment;
  /** For code frames. */
  readonly read: ReadSource;
}

const locateConfig = async (
  context: CommandContext,
  named: string | null,
): Promise<{ readonly file: string | null; readonly text: string | null }> => {
  const file = toWorkspacePath(context.cwd, named ?? CONFIG_PATH);
  const text = await readNamedFile(context.cwd, file);
  if (text === null && named !== null) throw new CommandFailure(EXIT.usage, [finding('AX1201', { file })]);
  return { file: text === null ? null : file, text };
};

/** Reads the configuration, mistakes included: for commands that are about it. */
export const readProject = async (
  context: CommandContext,
  overrides: ConfigOverrides = {},
  named: string | null = context.options.text('config'),
): Promise<Project> => {
  const env = definedOf(context.env);
  const { environment } = readEnvironment(env);
  const { file, text } = await locateConfig(context, named ?? environment.config);
  const input = { text, file: file ?? CONFIG_PATH, env, overrides };
  const { config, origins, findings } = await openConfig(input);
  return {
    files: createFiles(context.cwd),
    config,
    configFile: file,
    origins,
    findings,
    environment,
    read: (path) => readNamedFile(context.cwd, path).catch(() => null),
  };
};

/**
 * The project with a configuration that was understood. An error in it ends the command with exit code 2, after all
 * its mistakes were shown.
 */
export const openProject = async (
  context: CommandContext,
  overrides: ConfigOverrides = {},
  named: string | null = context.options.text('config'),
): Promise<Project> => {
  const project = await readProject(context, overrides, named);
  if (hasErrors(project.findings)) throw new CommandFailure(EXIT.usage, project.findings, project.read);
  await sayFindings(context.output, project.findings, project.read);
  return project;
};
