import type { RunEnvironment } from '../domain/model/run.ts';

/** The project as a whole: what version control knows of it. */
export interface Workspace {
  /** Absolute. */
  readonly root: string;
  /** Operating system and processor, `linux x64`: a command's answer holds for one of them. */
  readonly system: string;
  /**
   * Every file that could be an input (tracked, or untracked and not ignored), sorted; null when there are more
   * than `limit`. Without version control: every file outside .git, node_modules and run directories.
   */
  files(limit: number): Promise<readonly string[] | null>;
  /** Whether version control knows the path. */
  tracked(paths: readonly string[]): Promise<ReadonlySet<string>>;
  environment(): Promise<Omit<RunEnvironment, 'tool'>>;
}
