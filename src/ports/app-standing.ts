/** What somebody granted: GitHub's names of permissions to `read`, `write` or `admin`. */
export type Granted = Readonly<Record<string, string>>;

/** The App as GitHub has it. */
export interface AppStanding {
  readonly slug: string;
  readonly permissions: Granted;
  readonly events: readonly string[];
  readonly installations: readonly {
    readonly id: number;
    readonly account: string;
    readonly suspended: boolean;
    /** What the owner accepted, which may be less than what the App asks for by now. */
    readonly permissions: Granted;
  }[];
}

export interface AppStandingReader {
  /** @throws RemoteFailure */
  read(): Promise<AppStanding>;
}
