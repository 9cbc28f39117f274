import { count } from '../model/count.ts';
import { safeUrl, urlPath } from './escape.ts';
import type { RunReport } from './run-report.ts';

const end = (report: RunReport): string =>
  new Date(Date.parse(report.manifest.startedAt) + report.manifest.durationMs).toISOString();

/** The frame of a SARIF run around its rules and results: tool, invocation, repository. */
export const sarifRun = (
  report: RunReport,
  rules: readonly object[],
  results: readonly object[],
  leftOut: number,
): object => {
  const { environment, runId, command, startedAt } = report.manifest;
  const version = /\d+\.\d+\.\d+\S*/.exec(environment.tool)?.[0];
  const repository = safeUrl(report.links.repository);
  return {
    tool: {
      driver: { name: 'Aurora-X', ...(version === undefined ? {} : { semanticVersion: version }), rules },
    },
    automationDetails: { id: `aurora-x/${urlPath(command)}/${urlPath(runId)}` },
    invocations: [
      {
        executionSuccessful: true,
        startTimeUtc: startedAt,
        endTimeUtc: end(report),
        ...(leftOut === 0
          ? {}
          : {
              toolExecutionNotifications: [
                {
                  level: 'warning',
                  message: { text: `${count(leftOut, 'result')} left out; the full report has them.` },
                },
              ],
            }),
      },
    ],
    ...(repository === null
      ? {}
      : {
          versionControlProvenance: [
            {
              repositoryUri: repository,
              ...(environment.commit === null ? {} : { revisionId: environment.commit }),
              ...(environment.branch === null ? {} : { branch: environment.branch }),
            },
          ],
        }),
    columnKind: 'utf16CodeUnits',
    results,
  };
};
