import { NO_TRACE, type Trace } from './trace.ts';

/**
 * Tells the collector at `endpoint` (OTLP over HTTP, `OTEL_EXPORTER_OTLP_ENDPOINT`) what requests, procedures and jobs took.
 * Without one nothing is sent, and the library is not even loaded.
 */
export async function openTrace(endpoint: string | null): Promise<Trace> {
	if (!endpoint) return NO_TRACE;
	const [{ BatchSpanProcessor }, { OTLPTraceExporter }, { otelTrace }] = await Promise.all([
		import('@opentelemetry/sdk-trace'),
		import('@opentelemetry/exporter-trace-otlp-http'),
		import('./otel-trace.ts'),
	]);
	// As the specification of OTLP says: the signal's own path comes after the endpoint.
	const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
	return otelTrace(new BatchSpanProcessor({ exporter }));
}
