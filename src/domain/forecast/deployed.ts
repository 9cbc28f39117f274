import { DAY_MS, weekOf, weeksBetween } from '../model/iso-week.ts';
import { figure, median, type Figure } from './flow.ts';

/** A deployment that has ended. */
export interface Deployed {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly succeeded: boolean;
}

/** How an environment is deployed to: what is known of the figures of DORA. */
export interface DeployFigures {
  readonly environment: string;
  /** Deployments that succeeded in a week, median. */
  readonly frequency: Figure;
  /** Share of deployments that failed. */
  readonly failed: Figure;
  /** Days from a deployment that failed to the next that succeeded, median. */
  readonly recoveryDays: Figure;
}

/** Days that each failure lasted; more failures before it was put right are the same one. */
const recoveries = (deployed: readonly Deployed[]): readonly number[] => {
  const days: number[] = [];
  let since: number | null = null;
  for (const { at, succeeded } of deployed) {
    if (!succeeded) since ??= at;
    else if (since !== null) {
      days.push((at - since) / DAY_MS);
      since = null;
    }
  }
  return days;
};

/** @param deployed oldest first @param until end of the last week that counts, exclusive */
export const deployFiguresOf = (
  environment: string,
  deployed: readonly Deployed[],
  until: number,
): DeployFigures => {
  const [first] = deployed;
  // The first week is a part of one.
  const weeks = first === undefined ? [] : weeksBetween(weekOf(first.at), weekOf(until - 1)).slice(1);
  const perWeek = weeks.map(
    (week) => deployed.filter(({ at, succeeded }) => succeeded && weekOf(at) === week).length,
  );
  const failed = deployed.filter(({ succeeded }) => !succeeded).length;
  return {
    environment,
    frequency: median(perWeek),
    failed: figure(deployed.length === 0 ? 0 : failed / deployed.length, deployed.length),
    recoveryDays: median(recoveries(deployed)),
  };
};
