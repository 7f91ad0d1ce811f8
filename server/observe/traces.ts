import type { Span } from '@opentelemetry/api';
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Seen } from './seen.ts';

/** Where the time of a request goes, for OpenTelemetry: the request, in it its question, in that each statement by its name. */
export interface Traces {
  /** Does the work of a request as part of the trace that its caller began, if it did. */
  within: (seen: Seen, request: IncomingMessage, work: () => void) => void;
  /** The question of a request has a name, and is answered from now on. */
  asked: (seen: Seen) => void;
  /** A statement has ended, asked on behalf of whatever goes on. */
  stated: (name: string, milliseconds: number, failure: unknown) => void;
  answered: (seen: Seen, status: number) => void;
  /** Sends what is not sent yet. */
  close: () => Promise<void>;
}

const lastSendMs = 2_000;

/** Who sends the traces, in the form that a provider takes. */
const named = (name: string) => {
  const attributes = { 'service.name': name };
  return {
    attributes,
    merge: () => named(name),
    getRawAttributes: (): [string, string][] => Object.entries(attributes),
  };
};

/** The spans of a request that are open: the last one is what statements belong to. */
interface Open {
  spans: Span[];
}

/**
 * Brings up OpenTelemetry, which is imported only here: who does not use it does not load it. Where it sends to and how
 * often are settings of its own (OTEL_*).
 */
export const createTraces = async (): Promise<Traces> => {
  const [{ context, createContextKey, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace }, node, otlp] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
  const provider = new node.NodeTracerProvider({
    spanProcessors: [new node.BatchSpanProcessor(new otlp.OTLPTraceExporter())],
    resource: named(process.env['OTEL_SERVICE_NAME'] || 'science-cooperation-atlas'),
  });
  provider.register();
  const tracer = provider.getTracer('atlas');
  const key = createContextKey('open spans');
  const opened = new Map<string, Open>();

  const endWith = (span: Span, failed: boolean) => {
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };

  return {
    within: ({ id, route }, { headers, method }, work) => {
      const caller = propagation.extract(ROOT_CONTEXT, headers);
      const attributes = { 'http.request.method': method ?? 'GET', 'http.route': `/${route}`, 'atlas.request': id };
      const span = tracer.startSpan(`${method} /${route}`, { kind: SpanKind.SERVER, attributes }, caller);
      const open = { spans: [span] };
      opened.set(id, open);
      context.with(trace.setSpan(caller, span).setValue(key, open), work);
    },
    asked: ({ id, operation }) => {
      const open = opened.get(id);
      const [request] = open?.spans ?? [];
      if (!open || !request) return;
      open.spans.push(tracer.startSpan(`question ${operation}`, {}, trace.setSpan(ROOT_CONTEXT, request)));
    },
    stated: (name, milliseconds, failure) => {
      const span = (context.active().getValue(key) as Open | undefined)?.spans.at(-1);
      if (!span) return;
      const endTime = Date.now();
      const options = { kind: SpanKind.CLIENT, startTime: endTime - milliseconds };
      const statement = tracer.startSpan(`statement ${name}`, options, trace.setSpan(ROOT_CONTEXT, span));
      if (failure !== undefined) statement.setStatus({ code: SpanStatusCode.ERROR });
      statement.end(endTime);
    },
    answered: ({ id }, status) => {
      const [request, ...inner] = opened.get(id)?.spans ?? [];
      opened.delete(id);
      for (const span of inner) endWith(span, status >= 500);
      request?.setAttribute('http.response.status_code', status);
      if (request) endWith(request, status >= 500);
    },
    // A collector that is away holds up nobody who wants to stop.
    close: () => Promise.race([provider.shutdown(), wait(lastSendMs, undefined, { ref: false })]),
  };
};
