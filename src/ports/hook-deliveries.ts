/** One try of GitHub to deliver a webhook to the App. */
export interface DeliveryAttempt {
  readonly id: string;
  /** The same for every try of one delivery. */
  readonly guid: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The App answered 2xx. */
  readonly ok: boolean;
}

/** What GitHub notes of the webhooks of the App; it forgets after three days. Methods reject with `RemoteFailure`. */
export interface HookDeliveriesReader {
  /** Tries at or after a time, newest first. */
  since(time: number): Promise<readonly DeliveryAttempt[]>;
}

export interface HookDeliveriesWriter {
  /** Asks for another try; it arrives, or does not, later. */
  redeliver(id: string): Promise<void>;
}
