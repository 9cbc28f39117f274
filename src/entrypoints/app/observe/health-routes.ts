import { answerJson, type Handler, type Routes } from '../../../adapters/http/serve.ts';
import type { Metrics } from '../../../adapters/prometheus/metrics.ts';
import { readinessOf } from '../../../domain/health/readiness.ts';
import type { Health } from './health.ts';
import type { Vitals } from './vitals.ts';

/** Whether the process runs, and whether webhooks are to be sent to it. Anybody may ask: no name is said. */
export const healthRoutes = (health: Health, vitals: () => Promise<Vitals>): Routes =>
  new Map<string, Handler>([
    ['GET /healthz', async (_message, response) => answerJson(response, 200, { status: 'ok' })],
    [
      'GET /readyz',
      async (_message, response) => {
        const { status, parts } = readinessOf((await vitals()).facts);
        const { resynced, reconciled, stopping } = health;
        const document = { status, parts, resynced, reconciled, stopping };
        answerJson(response, status === 'not ready' ? 503 : 200, document);
      },
    ],
  ]);

export const metricsRoutes = (metrics: Metrics): Routes =>
  new Map<string, Handler>([
    [
      'GET /metrics',
      async (_message, response) => {
        const text = await metrics.text();
        response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
        response.end(text);
      },
    ],
  ]);

/** Routes whose answers are counted. */
export const countedRoutes = (routes: Routes, metrics: Metrics): Routes =>
  new Map(
    [...routes].map(([route, handler]): [string, Handler] => [
      route,
      async (message, response) => {
        response.once('close', () => {
          const status = response.headersSent ? String(response.statusCode) : 'none';
          metrics.count('aurora_http_answers_total', { route, status });
        });
        await handler(message, response);
      },
    ]),
  );
