import { AsyncLocalStorage } from 'node:async_hooks';
import { ROOT_CONTEXT, SpanStatusCode, trace, type Context } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Tracer } from '../../ports/tracer.ts';

const EXPORT_MS = 5_000;

/** Attributes of a span may be lists, which OpenTelemetry wants as its own. */
const plain = (attributes: Parameters<Tracer['span']>[1]) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );

/**
 * Traces over OTLP/HTTP. Where to, with which headers and how patiently, the exporter reads from the OTEL_EXPORTER_OTLP_*
 * variables by itself; nothing global is registered.
 */
export const createTracer = (service: string, version: string): Tracer => {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': version }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter(), exportTimeoutMillis: EXPORT_MS }),
    ],
  });
  const tracer = provider.getTracer(service, version);
  const around = new AsyncLocalStorage<Context>();
  return {
    span: async (name, attributes, work) => {
      const parent = around.getStore() ?? ROOT_CONTEXT;
      const span = tracer.startSpan(name, { attributes: plain(attributes) }, parent);
      try {
        return await around.run(trace.setSpan(parent, span), async () =>
          work({
            trace: span.spanContext().traceId,
            note: (more) => void span.setAttributes(plain(more)),
          }),
        );
      } catch (error) {
        // The sentence may quote what others wrote; its kind is enough to find the line in the log.
        span.setStatus({
          code: SpanStatusCode.ERROR,
          message: error instanceof Error ? error.name : 'thrown',
        });
        throw error;
      } finally {
        span.end();
      }
    },
    close: async () => {
      // A collector that is away keeps nobody from ending.
      await provider.shutdown().catch(() => {});
    },
  };
};
