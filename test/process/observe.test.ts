import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCollector, type CollectedSpan } from '../support/collector.ts';
import { launchProduct, startProduct } from '../support/product.ts';

type Product = Awaited<ReturnType<typeof startProduct>>;
type Collector = Awaited<ReturnType<typeof startCollector>>;

// One product that logs as programs read it and sends traces; the tests look at what it did.
const secret = 'hunter2-sesame';
let product: Product;
let collector: Collector;
let metrics: string;
let spans: CollectedSpan[];

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${product.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const linesOf = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Everywhere where a caller can put something that nobody else should read. */
const tellSecrets = async () => {
  const about = { query: 'query Find($text: String!) { search(text: $text, first: 1) { totalCount } }' };
  const headers = {
    authorization: `Bearer ${secret}`,
    cookie: `session=${secret}`,
    'x-forwarded-for': secret,
    'user-agent': secret,
    referer: `http://localhost/${secret}`,
    'x-request-id': `a ${secret}`,
  };
  await post('/graphql', JSON.stringify({ ...about, variables: { text: secret } }), headers);
  await post('/graphql', JSON.stringify({ query: `{ search(text: "${secret}", first: 1) { totalCount } }` }));
  await post('/graphql', JSON.stringify({ query: `{ nothing(password: "${secret}") }` }));
  await post('/graphql', JSON.stringify({ ...about, variables: { text: { secret } } }));
  await post('/graphql', `{ "password": "${secret}" `);
  await post('/graphql', JSON.stringify({ query: `mutation { removeImport(name: "${secret}") { id } }` }));
  await post(`/upload?name=${secret}.csv`, `from,to\n${secret},b\n`, { 'content-type': 'application/octet-stream' });
  await fetch(`${product.url}/export/entities.csv?text=${secret}&without=${secret}`);
  await post('/session', JSON.stringify({ name: secret, password: secret }));
  await fetch(`${product.url}/session/callback?code=${secret}&state=${secret}`, { redirect: 'manual' });
  await fetch(`${product.url}/view/${secret}?token=${secret}`, { headers });
  await fetch(`${product.url}/export/${secret}.csv`, { headers });
};

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

beforeAll(async () => {
  collector = await startCollector();
  product = await startProduct({ env: { LOG: 'json', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url } });
  const traced = { query: 'query HowMuch { statistics { entities links } }' };
  await post('/graphql', JSON.stringify(traced), { traceparent, 'x-request-id': 'gateway-0001' });
  await tellSecrets();
  metrics = await (await fetch(`${product.url}/metrics`)).text();
  expect(await product.stop()).toBe(0);
  spans = collector.spans;
});
afterAll(() => collector.close());

it('still says on a line of its own where it is', () => {
  expect(product.output()).toMatch(/^Science Cooperation Atlas: http:\/\/127\.0\.0\.1:\d+ on the embedded graph/m);
});

it('logs a line for each request: its id, what it is for, the name of the question, status and duration', () => {
  const line = linesOf(product.output()).find(({ request }) => request === 'gateway-0001');
  expect(line).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    request: 'gateway-0001',
    route: 'graphql',
    operation: 'HowMuch',
    status: 200,
    milliseconds: expect.any(Number),
    message: 'answered',
  });
  expect(linesOf(product.output()).filter(({ route }) => route === 'graphql').length).toBeGreaterThanOrEqual(7);
});

it('writes nothing of what callers sent: neither into the log nor into figures nor into traces', () => {
  expect(product.output()).not.toContain('hunter2');
  expect(metrics).not.toContain('hunter2');
  expect(collector.text()).not.toContain('hunter2');
});

it('counts statements by their name, and what the engine does', () => {
  expect(metrics).toMatch(/atlas_statement_seconds_count\{statement="statistics\/entities"\} [1-9]/);
  expect(metrics).toMatch(/atlas_engine_statements\{state="waiting"\} 0/);
  expect(metrics).toMatch(/atlas_request_seconds_count\{route="upload",status="200"\} 1/);
});

it('takes up the trace of its caller: request, in it the question, in that the statements', () => {
  const [trace, caller] = traceparent.split('-').slice(1);
  const mine = spans.filter(({ traceId }) => traceId === trace);
  const request = mine.find(({ parentSpanId }) => parentSpanId === caller);
  // Who asks is looked up before it is known what is asked.
  const question = mine.find(
    ({ parentSpanId, name }) => parentSpanId === request?.spanId && name.startsWith('question'),
  );
  const within = (span: CollectedSpan | undefined) => mine.filter(({ parentSpanId }) => parentSpanId === span?.spanId);
  expect(request?.name).toBe('POST /graphql');
  expect(question?.name).toBe('question HowMuch');
  expect(within(question).map(({ name }) => name)).toContain('statement statistics/entities');
  expect(mine).toHaveLength(1 + within(request).length + within(question).length);
  expect(collector.text()).toContain('science-cooperation-atlas');
});

it('tells why it cannot start as a line, too', async () => {
  const other = await launchProduct({ env: { LOG: 'json', PORT: 'http' } });
  expect(await other.exitCode).toBe(1);
  expect(linesOf(other.output())).toMatchObject([{ level: 60, message: expect.stringMatching(/PORT must be/) }]);
});
