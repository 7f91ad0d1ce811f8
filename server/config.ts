/** What the environment says; every setting has a default that suits one person on one machine. */
export interface Config {
  port: number;
  host: string;
  /** Folder of the embedded graph. */
  dataDir: string;
  /** Absent for the embedded engine. */
  neo4j?: { uri: string; user: string; password: string; database?: string };
  /** False to serve the API alone and build no page. */
  page: boolean;
  readTimeoutMs: number;
  writeTimeoutMs: number;
  /** How many MB a file may have that is sent to be imported. */
  uploadMaxMb: number;
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
 * READ_TIMEOUT_MS, WRITE_TIMEOUT_MS, UPLOAD_MAX_MB.
 * @throws ConfigError
 */
export const readConfig = (env: Environment): Config => {
  const neo4j = neo4jFrom(env);
  return {
    port: wholeNumber(env, 'PORT', 4000, 0, 65_535),
    host: env['HOST'] || '127.0.0.1',
    dataDir: env['DATA_DIR'] || 'data',
    ...(neo4j ? { neo4j } : {}),
    page: env['PAGE'] !== 'off',
    readTimeoutMs: wholeNumber(env, 'READ_TIMEOUT_MS', 10_000, 1, 600_000),
    writeTimeoutMs: wholeNumber(env, 'WRITE_TIMEOUT_MS', 120_000, 1, 3_600_000),
    uploadMaxMb: wholeNumber(env, 'UPLOAD_MAX_MB', 2_048, 1, 1_000_000),
  };
};
