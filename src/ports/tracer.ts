type Attributes = Readonly<Record<string, string | number | readonly string[]>>;

/** One piece of work, as it is told to whoever collects traces. */
export interface Span {
  /** Of the trace it is in; empty when nothing is collected. */
  readonly trace: string;
  note(attributes: Attributes): void;
}

/** Tells how long what took, and what it was part of. A collector that is away costs spans, and never work. */
export interface Tracer {
  /** Does the work; a span that is begun within it is a part of it. What it throws is noted, and thrown. */
  span<T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T>;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}
