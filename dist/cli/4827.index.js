export const id = 4827;
export const ids = [4827];
export const modules = {

/***/ 34827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTracer: () => (/* binding */ createTracer)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11802);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8408);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91213);
/* harmony import */ var _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67938);
/* harmony import */ var _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19481);
/* harmony import */ var _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22419);
/* harmony import */ var _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22372);





const EXPORT_MS = 5_000;
/** Attributes of a span may be lists, which OpenTelemetry wants as its own. */
const plain = (attributes) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]));
/**
 * Traces over OTLP/HTTP. Where to, with which headers and how patiently, the exporter reads from the OTEL_EXPORTER_OTLP_*
 * variables by itself; nothing global is registered.
 */
const createTracer = (service, version) => {
    const provider = new _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_1__/* .TracerProvider */ .d({
        resource: (0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_2__/* .resourceFromAttributes */ .QZ)({ 'service.name': service, 'service.version': version }),
        spanProcessors: [
            new _opentelemetry_sdk_trace__WEBPACK_IMPORTED_MODULE_3__/* .BatchSpanProcessor */ .J({ exporter: new _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_4__/* .OTLPTraceExporter */ .Q(), exportTimeoutMillis: EXPORT_MS }),
        ],
    });
    const tracer = provider.getTracer(service, version);
    const around = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
    return {
        span: async (name, attributes, work) => {
            const parent = around.getStore() ?? _opentelemetry_api__WEBPACK_IMPORTED_MODULE_5__/* .ROOT_CONTEXT */ .l;
            const span = tracer.startSpan(name, { attributes: plain(attributes) }, parent);
            try {
                return await around.run(_opentelemetry_api__WEBPACK_IMPORTED_MODULE_6__/* .trace */ .u.setSpan(parent, span), async () => work({
                    trace: span.spanContext().traceId,
                    note: (more) => void span.setAttributes(plain(more)),
                }));
            }
            catch (error) {
                // The sentence may quote what others wrote; its kind is enough to find the line in the log.
                span.setStatus({
                    code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_7__/* .SpanStatusCode */ .s.ERROR,
                    message: error instanceof Error ? error.name : 'thrown',
                });
                throw error;
            }
            finally {
                span.end();
            }
        },
        close: async () => {
            // A collector that is away keeps nobody from ending.
            await provider.shutdown().catch(() => { });
        },
    };
};


/***/ })

};
