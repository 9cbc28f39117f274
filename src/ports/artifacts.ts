/** An artifact as the service names it. */
export interface ArtifactRef {
  readonly id: number;
  readonly name: string;
}

/** Files that outlive a job. Every method rejects with `ArtifactsUnavailable` where there is no service (GHES, a laptop). */
export interface Artifacts {
  /** Uploads everything below `root`; `files` are absolute. `digest`: hex sha256 of the archive. */
  upload(
    name: string,
    root: string,
    files: readonly string[],
    retentionDays: number | null,
  ): Promise<ArtifactRef & { readonly digest: string | null }>;
  /** Artifacts of this workflow run. */
  list(): Promise<readonly ArtifactRef[]>;
  /** Unpacks into `directory`; hex sha256 of the archive as it came. */
  download(artifact: ArtifactRef, directory: string): Promise<string>;
}

/** There is no artifact service here; what was left out is said in the report. */
export class ArtifactsUnavailable extends Error {
  override readonly name = 'ArtifactsUnavailable';
}
