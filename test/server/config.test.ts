import { expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

it('suits one person on one machine when nothing is set', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDir: 'data',
    neo4jPatienceMs: 5_000,
    page: true,
    readTimeoutMs: 10_000,
    writeTimeoutMs: 120_000,
    uploadMaxMb: 2_048,
    maxInFlight: 256,
    requestsPerMinute: 1_200,
    answersMb: 64,
  });
  expect(readConfig({ PORT: '', HOST: '', DATA_DIR: '', NEO4J_URI: '' })).toEqual(readConfig({}));
});

it('says what is set', () => {
  expect(
    readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv',
      PAGE: 'off',
      READ_TIMEOUT_MS: '5',
      WRITE_TIMEOUT_MS: '6',
      UPLOAD_MAX_MB: '7',
      NEO4J_PATIENCE_MS: '8',
      MAX_IN_FLIGHT: '9',
      METRICS_TOKEN: 'open',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      TRUST_PROXY: '1',
      REQUESTS_PER_MINUTE: '10',
      ANSWERS_MB: '11',
    }),
  ).toEqual({
    port: 0,
    host: '0.0.0.0',
    dataDir: '/srv',
    page: false,
    readTimeoutMs: 5,
    writeTimeoutMs: 6,
    uploadMaxMb: 7,
    neo4jPatienceMs: 8,
    maxInFlight: 9,
    metricsToken: 'open',
    tracesTo: 'http://collector:4318',
    trustProxy: 1,
    requestsPerMinute: 10,
    answersMb: 11,
  });
});

it.each(['neo4j://db:7687', 'bolt://db', 'neo4j+s://x.databases.neo4j.io', 'bolt+ssc://db'])(
  'takes %s for a Neo4j',
  (uri) => {
    expect(readConfig({ NEO4J_URI: uri }).neo4j).toEqual({ uri, user: 'neo4j', password: '' });
  },
);

it('refuses a form of the log that it does not know', () => {
  expect(() => readConfig({ LOG: 'xml' })).toThrow(ConfigError);
  expect(readConfig({ LOG: 'json' })).toEqual(readConfig({}));
});

it('takes user, password and database of a Neo4j', () => {
  const env = { NEO4J_URI: 'bolt://db', NEO4J_USER: 'me', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'atlas' };
  expect(readConfig(env).neo4j).toEqual({ uri: 'bolt://db', user: 'me', password: 'secret', database: 'atlas' });
});

it('takes addresses and networks of proxies', () => {
  const proxies = ['loopback', '10.0.0.0/8', '192.0.2.1', 'fd00::/8'];
  expect(readConfig({ TRUST_PROXY: proxies.join(', ') }).trustProxy).toEqual(proxies);
});

it.each(['true', '0', '11', '10.0.0.0/33', 'proxy.example', '10.0.0.1,', '::1/129', '10.0.0.1/8/8'])(
  'does not trust the proxy %s',
  (text) => expect(() => readConfig({ TRUST_PROXY: text })).toThrow(/^TRUST_PROXY must be/),
);

it.each([
  [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, it is "http"'],
  [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, it is "65536"'],
  [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, it is "-1"'],
  [{ PORT: '80.5' }, 'PORT must be a whole number from 0 to 65535, it is "80.5"'],
  [{ PORT: '0x50' }, 'PORT must be a whole number from 0 to 65535, it is "0x50"'],
  [{ PORT: ' ' }, 'PORT must be a whole number from 0 to 65535, it is " "'],
  [{ READ_TIMEOUT_MS: '0' }, 'READ_TIMEOUT_MS must be a whole number from 1 to 600000, it is "0"'],
  [{ WRITE_TIMEOUT_MS: 'long' }, 'WRITE_TIMEOUT_MS must be a whole number from 1 to 3600000, it is "long"'],
  [
    { NEO4J_URI: 'localhost:7687' },
    'NEO4J_URI must begin with neo4j:// or bolt:// (or with +s for TLS), it is "localhost:7687"',
  ],
  [
    { NEO4J_URI: 'http://db:7474' },
    'NEO4J_URI must begin with neo4j:// or bolt:// (or with +s for TLS), it is "http://db:7474"',
  ],
])('refuses %j with a sentence that names the setting', (env, sentence) => {
  expect(() => readConfig(env)).toThrow(ConfigError);
  expect(() => readConfig(env)).toThrow(sentence);
});
