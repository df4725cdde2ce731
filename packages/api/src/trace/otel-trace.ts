import { AsyncLocalStorage } from 'node:async_hooks';
import { ROOT_CONTEXT, SpanStatusCode, trace, type Attributes, type Context } from '@opentelemetry/api';
import { isAppError } from '@sleutelwerk/core';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, TracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace';
import { TRPCError } from '@trpc/server';
import { publicErrorOf } from '../errors.ts';
import { SPAN_FIELDS, type SpanFields, type Trace } from './trace.ts';

/**
 * Spans by OpenTelemetry, given to `processor`. Nothing global is set: no library of ours starts to tell on its own, and
 * what a browser or a proxy sends about a trace is not taken over.
 */
export function otelTrace(processor: SpanProcessor): Trace {
	const provider = new TracerProvider({
		sampler: new AlwaysOnSampler(),
		// By hand: what the library finds out by itself names the machine and its user.
		resource: resourceFromAttributes({ 'service.name': 'sleutelwerk' }),
		spanProcessors: [processor],
	});
	const tracer = provider.getTracer('sleutelwerk');
	const open = new AsyncLocalStorage<Context>();
	return {
		isOn: true,
		async within(name, fields, run) {
			const parent = open.getStore() ?? ROOT_CONTEXT;
			const span = tracer.startSpan(name, { attributes: allowed(fields) }, parent);
			try {
				return await open.run(trace.setSpan(parent, span), () =>
					run((more) => void span.setAttributes(allowed(more))),
				);
			} catch (error) {
				// Its message may repeat what somebody typed.
				span.setAttributes({ 'error.code': codeOf(error) });
				span.setStatus({ code: SpanStatusCode.ERROR });
				throw error;
			} finally {
				span.end();
			}
		},
		close: () => provider.shutdown(),
	};
}

// A type ends at run time; this does not.
function allowed(fields: SpanFields): Attributes {
	const attributes: Attributes = {};
	for (const name of SPAN_FIELDS) {
		const value = fields[name];
		if (value !== undefined) attributes[name] = value;
	}
	return attributes;
}

function codeOf(error: unknown): string {
	if (isAppError(error)) return error.code;
	return error instanceof TRPCError ? publicErrorOf(error, '').appCode : 'UNEXPECTED';
}
