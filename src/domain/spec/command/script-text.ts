/** A piece of shell that a file of the project holds, and that a command reaches through a runner. */
export interface ScriptText {
  /** Path of the file, relative to the folder the command runs in. */
  readonly file: string;
  /** `the script "test" of package.json`, `the target "test" of Makefile`. */
  readonly label: string;
  readonly command: string;
  /** Why its failure is forgotten by the runner itself (make's leading `-`), or null. */
  readonly forgiven: string | null;
  /** The file's whole text with another command in this place. */
  readonly with: (command: string) => string;
}
