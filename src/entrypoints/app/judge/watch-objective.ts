import { createHttpClient } from '../../../adapters/system/http-client.ts';
import { readObjective, type ObjectiveReading } from '../../../application/deploy/read-objective.ts';
import type { StepPorts } from '../../../application/deploy/steps-before.ts';
import { watchedDeployment } from '../../../application/deploy/watch-deployment.ts';
import type { Config, SloConfig } from '../../../domain/model/config.ts';
import type { JobContext, Surroundings } from '../jobs/job.ts';

/** Objectives as their servers say, where the App may ask them. */
export const measureIn =
  ({ settings, clock, signal }: Surroundings) =>
  async (slo: SloConfig): Promise<ObjectiveReading> =>
    readObjective(slo, {
      http: createHttpClient(settings.metricsOrigins),
      now: () => clock.now(),
      signal,
    });

/** How the objective of a deployment stands. */
export const watchedIn = (context: JobContext, config: Pick<Config, 'slos'>): StepPorts['watched'] => {
  const { intents, lane } = context;
  const ports = { intents, repositoryId: lane.repositoryId, measure: measureIn(context) };
  return async (deployment, environment, watch) =>
    watchedDeployment(ports, config, deployment, environment, watch);
};
