import type { MilestoneFields, ObservedIssue } from '../../../src/domain/model/change.ts';
import type { CheckAnnotation, CheckOutput, CheckRun } from '../../../src/ports/check-runs.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';

export const APP = 'aurora-x[bot]';
export const REPOSITORY_ID = 7;
export const INSTALLATION = 1;

export interface HubCheck {
  run: CheckRun;
  readonly annotations: CheckAnnotation[];
  /** Intent that was open when it was made. */
  readonly intent: string;
  readonly madeAt: number;
}

export interface HubComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly madeAt: number;
  body: string;
}

export interface HubPull {
  readonly number: number;
  headSha: string;
  open: boolean;
}

export type HubIssue = { -readonly [K in keyof Omit<ObservedIssue, 'relations'>]: ObservedIssue[K] } & {
  readonly madeAt: number;
  readonly blockedBy: Set<number>;
};

export interface HubEvent {
  readonly id: string;
  readonly event: string;
  readonly body: Uint8Array;
}

type Milestone = MilestoneFields & { readonly number: number; readonly title: string };

/** GitHub, as far as it matters who asked for what in which order: a small machine with one repository. */
export interface Hub {
  /** `owner/name`, which may change. */
  name: string;
  main: string;
  /** Tracker of each commit. */
  readonly texts: Map<string, string>;
  readonly pulls: Map<number, HubPull>;
  readonly checks: HubCheck[];
  readonly comments: HubComment[];
  readonly issues: HubIssue[];
  readonly labels: Set<string>;
  readonly milestones: Milestone[];
  /** What was not delivered yet. */
  readonly events: HubEvent[];
  /** A number that nobody had yet. */
  readonly next: () => number;
  /** A commit with a tracker. */
  readonly commit: (text: string) => string;
  readonly emit: (event: string, payload: object) => void;
}

export const createHub = (text: string): Hub => {
  let numbers = 0;
  const next = (): number => ++numbers;
  const texts = new Map<string, string>();
  const commit = (content: string): string => {
    const sha = next().toString(16).padStart(40, '0');
    texts.set(sha, content);
    return sha;
  };
  const hub: Hub = {
    name: 'acme/rocket',
    main: commit(text),
    texts,
    pulls: new Map(),
    checks: [],
    comments: [],
    issues: [],
    labels: new Set(),
    milestones: [],
    events: [],
    next,
    commit,
    emit: (event, payload) => {
      const home = { id: REPOSITORY_ID, full_name: hub.name, default_branch: 'main' };
      const sender = { login: 'mona', type: 'User' };
      const all = { installation: { id: INSTALLATION }, repository: home, sender, ...payload };
      hub.events.push({ id: `d-${next()}`, event, body: Buffer.from(JSON.stringify(all)) });
    },
  };
  return hub;
};

export const emitPull = (hub: Hub, action: string, { number }: HubPull): void =>
  hub.emit('pull_request', { action, pull_request: { number } });

export const found = <T>(what: T | undefined): T => {
  if (what === undefined) throw new RemoteFailure('refused', 'GET', 404, 'Not Found');
  return what;
};

/** A run as it is after a write. */
export const outputOf = (
  check: HubCheck,
  output: CheckOutput,
  change: Pick<CheckRun, 'status' | 'conclusion'> & Partial<CheckRun>,
): void => {
  check.run = {
    ...check.run,
    ...change,
    externalId: output.externalId,
    annotations: check.annotations.length,
  };
};
