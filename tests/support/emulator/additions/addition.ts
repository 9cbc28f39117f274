/** Who asks: a person, our App's installation, the App itself, or nobody whom the emulator knows. */
export interface Asker {
  readonly kind: 'person' | 'installation' | 'app' | 'nobody';
  readonly login: string;
  readonly token: string;
}

/** One request to an addition, taken apart. */
export interface Call {
  /** Places of the route: `{owner}` of `/repos/{owner}` is `params.owner`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The body as JSON; null without one. */
  readonly body: unknown;
  readonly from: Asker;
  /** The same request, or another one, to the emulator as who asks; null where it answers with an error. */
  readonly ask: (method: string, path: string, body?: object) => Promise<unknown>;
  /** The same, where additions answer too. */
  readonly api: (method: string, path: string, body?: object) => Promise<unknown>;
}

export interface Answer {
  readonly status: number;
  /** Null for an answer without content (204). */
  readonly body: object | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request; null leaves it to the emulator. */
export type Handler = (call: Call) => Answer | null | Promise<Answer | null>;

/** What every addition is given. */
export interface Hub {
  readonly appId: number;
  readonly slug: string;
  readonly installationId: number;
  readonly privateKey: string;
  /** `owner/name` of the one repository that the App is installed in. */
  readonly repository: string;
  /** Logins of the people. */
  readonly people: readonly string[];
  /** Where the emulator sends webhooks to: the relay, which also keeps note of them; null without one. */
  readonly webhookUrl: string | null;
  /** A request to the emulator as the owner of the repository; null where it answers with an error. */
  readonly ask: (method: string, path: string, body?: object) => Promise<unknown>;
  /** Sends the App an event through the relay: repository, installation and sender are added. No relay, no event. */
  readonly emit: (
    event: string,
    payload: Readonly<Record<string, unknown>>,
    sender?: string,
  ) => Promise<void>;
}

/** A piece of GitHub that the emulator lacks: its state, and its routes in the words of GitHub's description. */
export type Addition = (hub: Hub) => Readonly<Record<string, Handler>>;
