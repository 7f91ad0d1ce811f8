import { isIP, isIPv6 } from 'node:net';
import { limits } from './access/limits.ts';

/** What the environment says; every setting has a default that suits one person on one machine. */
export interface Config {
  port: number;
  host: string;
  /** Folder of the embedded graph. */
  dataDir: string;
  /** File with the land that the map stands on, in place of the built-in one. */
  baseMap?: string;
  /** Absent for the embedded engine. */
  neo4j?: { uri: string; user: string; password: string; database?: string };
  /** How long a connection to Neo4j is waited for, and what is transient is tried again. */
  neo4jPatienceMs: number;
  /** False to serve the API alone and build no page. */
  page: boolean;
  readTimeoutMs: number;
  writeTimeoutMs: number;
  /** How many MB a file may have that is sent to be imported. */
  uploadMaxMb: number;
  /** Questions and exports that are worked on at once; when more come, some are told to come again. */
  maxInFlight: number;
  /** What `/metrics` is asked with; without one it answers this machine alone. */
  metricsToken?: string;
  /** Where traces are sent, if they are. */
  tracesTo?: string;
  /** Proxies that may say for whom they ask: how many stand before the server, or their addresses; absent for none. */
  trustProxy?: number | readonly string[];
  /** How many requests a person or an address may send in a minute. */
  requestsPerMinute: number;
  /** How many MB of answers are kept to be given again; none with 0. */
  answersMb: number;
}

/** A setting that cannot be used; the message is a sentence that says which and how to mend it. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const wholeNumber = (env: Environment, name: string, fallback: number, from: number, to: number): number => {
  const text = env[name] ?? '';
  if (text === '') return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= from && value <= to) return value;
  throw new ConfigError(`${name} must be a whole number from ${from} to ${to}, it is "${text}"`);
};

const isProxy = (text: string): boolean => {
  const [address = '', prefix, ...more] = text.split('/');
  const bits = isIPv6(address) ? 128 : 32;
  const wide = prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits);
  return ['loopback', 'linklocal', 'uniquelocal'].includes(text) || (isIP(address) !== 0 && wide && more.length === 0);
};

const proxyFrom = (env: Environment): Config['trustProxy'] => {
  const text = env['TRUST_PROXY'] ?? '';
  if (text === '') return undefined;
  if (/^\d+$/.test(text)) return wholeNumber(env, 'TRUST_PROXY', 0, 1, 10);
  const proxies = text.split(',').map((part) => part.trim());
  if (proxies.every(isProxy)) return proxies;
  throw new ConfigError(
    `TRUST_PROXY must be how many proxies stand before the server (1 to 10), or their addresses with commas between ("loopback, 10.0.0.0/8"), it is "${text}"`,
  );
};

/** An address as it may be shown. */
export const withoutPassword = (uri: string): string => uri.replace(/\/\/[^/@]*@/, '//');

const neo4jFrom = (env: Environment): Config['neo4j'] => {
  const uri = env['NEO4J_URI'];
  if (!uri) return undefined;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./.test(uri)) {
    throw new ConfigError(
      `NEO4J_URI must begin with neo4j:// or bolt:// (or with +s for TLS), it is "${withoutPassword(uri)}"`,
    );
  }
  return {
    uri,
    user: env['NEO4J_USER'] ?? 'neo4j',
    password: env['NEO4J_PASSWORD'] ?? '',
    ...(env['NEO4J_DATABASE'] ? { database: env['NEO4J_DATABASE'] } : {}),
  };
};

/**
 * Reads the settings: PORT, HOST, DATA_DIR, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, PAGE,
 * NEO4J_PATIENCE_MS, READ_TIMEOUT_MS, WRITE_TIMEOUT_MS, UPLOAD_MAX_MB, MAX_IN_FLIGHT, TRUST_PROXY, BASE_MAP,
 * REQUESTS_PER_MINUTE, ANSWERS_MB, METRICS_TOKEN and OTEL_EXPORTER_OTLP_ENDPOINT; and LOG, which is used before the others so that wrong ones can be told.
 * @throws ConfigError
 */
export const readConfig = (env: Environment): Config => {
  const [neo4j, trustProxy] = [neo4jFrom(env), proxyFrom(env)];
  if (!['', 'json', 'plain'].includes(env['LOG'] ?? '')) {
    throw new ConfigError(`LOG must be json or plain, it is "${env['LOG']}"`);
  }
  return {
    port: wholeNumber(env, 'PORT', 4000, 0, 65_535),
    host: env['HOST'] || '127.0.0.1',
    dataDir: env['DATA_DIR'] || 'data',
    ...(env['BASE_MAP'] ? { baseMap: env['BASE_MAP'] } : {}),
    ...(neo4j ? { neo4j } : {}),
    neo4jPatienceMs: wholeNumber(env, 'NEO4J_PATIENCE_MS', 5_000, 1, 600_000),
    page: env['PAGE'] !== 'off',
    readTimeoutMs: wholeNumber(env, 'READ_TIMEOUT_MS', 10_000, 1, 600_000),
    writeTimeoutMs: wholeNumber(env, 'WRITE_TIMEOUT_MS', 120_000, 1, 3_600_000),
    uploadMaxMb: wholeNumber(env, 'UPLOAD_MAX_MB', 2_048, 1, 1_000_000),
    maxInFlight: wholeNumber(env, 'MAX_IN_FLIGHT', 256, 1, 100_000),
    ...(env['METRICS_TOKEN'] ? { metricsToken: env['METRICS_TOKEN'] } : {}),
    ...(env['OTEL_EXPORTER_OTLP_ENDPOINT'] ? { tracesTo: env['OTEL_EXPORTER_OTLP_ENDPOINT'] } : {}),
    ...(trustProxy === undefined ? {} : { trustProxy }),
    requestsPerMinute: wholeNumber(env, 'REQUESTS_PER_MINUTE', limits.requests, 1, 1_000_000),
    answersMb: wholeNumber(env, 'ANSWERS_MB', 64, 0, 100_000),
  };
};
