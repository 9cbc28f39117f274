import { createGit } from '../../adapters/system/git.ts';
import type { Base } from '../../application/pipeline/request.ts';
import { readBase } from '../wiring/base.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import { hasErrors } from './findings.ts';
import { toWorkspacePath } from './paths.ts';
import type { Project } from './project.ts';

/** A project with the commit that it is held to; null for its own rules. */
export interface HeldProject {
  readonly project: Project;
  readonly base: Base | null;
}

/**
 * `--base`: gates, waivers, tiers and commands come from that commit, as the Action does it on a pull request. What is
 * wrong with the configuration of the work tree still counts, because it will be in force once it is merged.
 */
export const underBase = async (context: CommandContext, project: Project): Promise<HeldProject> => {
  const revision = context.options.text('base');
  if (revision === null) return { project, base: null };
  const { cwd, env, args, options } = context;
  const commit = (await createGit(cwd).resolve(revision)) ?? revision;
  const named = options.text('config') ?? project.environment.config;
  const { base, config, findings } = await readBase(
    cwd,
    commit,
    {
      config: named === null ? null : toWorkspacePath(cwd, named),
      trackers: args.map((path) => toWorkspacePath(cwd, path)),
      specs: [],
      dryRun: options.flag('dryRun') || project.environment.dryRun,
    },
    env,
  );
  if (hasErrors(config.findings)) throw new CommandFailure(EXIT.usage, config.findings, project.read);
  const held: Project = {
    ...project,
    config: config.config,
    configFile: config.file,
    findings: [...config.findings, ...findings],
  };
  return { project: held, base };
};
