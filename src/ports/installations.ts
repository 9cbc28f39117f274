export interface InstalledRepository {
  readonly installation: number;
  readonly repositoryId: number;
  /** `owner/name` as it is now. */
  readonly repository: string;
  /** Read-only for everybody: there is nothing that could be done. */
  readonly archived: boolean;
}

/** Where the App is installed, as GitHub says now. Methods reject with `RemoteFailure`. */
export interface Installations {
  /** Login that the App writes as. */
  self(): Promise<string>;
  /** Those that are not suspended. */
  ids(): Promise<readonly number[]>;
  /** What an installation reaches; null when it is suspended or gone. */
  repositoriesOf(installation: number): Promise<readonly InstalledRepository[] | null>;
}
