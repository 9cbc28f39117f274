import type { WorkflowRun } from './run-artifacts.ts';

/** A run of a workflow, with where it comes from. */
export interface DeployingRun extends WorkflowRun {
  /** File name below `.github/workflows`. */
  readonly workflow: string;
  /** Login of who started this attempt. */
  readonly startedBy: string | null;
}

/** An environment that a run of a workflow may not deploy to yet. */
export interface PendingEnvironment {
  readonly id: number;
  readonly name: string;
}

/** What somebody said of deployments of a run; `pending`: nothing but a comment. */
export interface DeploymentReview {
  readonly environments: readonly number[];
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly author: string | null;
  readonly comment: string;
}

export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
}

export interface DeploymentStatus {
  /** GitHub's word: `success`, `failure`, `error`, `inactive`, `in_progress`, … */
  readonly state: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The run of a workflow that says so; null where that is not known. */
  readonly run: number | null;
}

/** Deployments of one repository. Methods reject with `RemoteFailure`. */
export interface DeploymentsReader {
  /** Null when the repository has no such run. */
  run(id: number): Promise<DeployingRun | null>;
  /** Ids of the runs that wait. */
  waiting(): Promise<readonly number[]>;
  pending(run: number): Promise<readonly PendingEnvironment[]>;
  /** Whether an App's rule is in force for an environment. */
  hasRule(environment: string, app: number): Promise<boolean>;
  reviews(run: number): Promise<readonly DeploymentReview[]>;
  /** The newest, newest first; of one commit only if it is given. */
  deployments(environment: string, sha: string | null): Promise<readonly Deployment[]>;
  /** Null when there is none. */
  deployment(id: number): Promise<Deployment | null>;
  /** Newest first. */
  statuses(deployment: number): Promise<readonly DeploymentStatus[]>;
  /** Whether a login started a workflow by hand since a time, in milliseconds since the epoch. */
  dispatchedSince(workflow: string, login: string, since: number): Promise<boolean>;
}

/** Each call is one request, sent once. */
export interface DeploymentsWriter {
  /** @param comment Markdown of at most 1 024 characters */
  decide(run: number, environment: string, state: 'approved' | 'rejected', comment: string): Promise<void>;
  /** Says something of a deployment that goes on waiting. GitHub takes ten for each. */
  report(run: number, environment: string, comment: string): Promise<void>;
  dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>;
}
