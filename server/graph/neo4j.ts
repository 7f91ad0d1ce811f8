import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Bounds, Engine, Run } from './engine.ts';
import { abandoned, GraphError, type GraphErrorCode } from './errors.ts';
import { inSlices } from './slices.ts';

export interface Neo4jOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster, with `+s` for TLS. */
  uri: string;
  user: string;
  password: string;
  /** The server's default database when absent. */
  database?: string | undefined;
  /** How long a connection is waited for, and what is transient is tried again. */
  patienceMs?: number;
}

/** Connections at once; who comes when all are taken waits for one. */
const connections = 100;

const codes: readonly [RegExp, GraphErrorCode, string][] = [
  [/Security\./, 'UNAUTHORISED', 'Neo4j refuses user and password: check NEO4J_USER and NEO4J_PASSWORD'],
  [/Schema\.ConstraintValidationFailed/, 'DUPLICATE_ID', 'an id that must be unique is there already'],
  [/Schema\.Constraint/, 'CONSTRAINT', 'a constraint of the database forbids this'],
  [/TransactionTimedOut/, 'TIMED_OUT', 'the statement took longer than it may'],
  [/Transaction\.Terminated|TransactionTerminated/, 'CANCELLED', 'the statement was cancelled'],
  [/ClientError\.Statement\./, 'SYNTAX', 'the statement is not one that Neo4j understands'],
  [
    /OutOfMemory/,
    'TOO_LARGE',
    'Neo4j has too little memory for so large a change: raise server.memory.heap.max_size and dbms.memory.transaction.total.max',
  ],
  [
    /Cluster\.NotALeader|ForbiddenOnReadOnlyDatabase/,
    'UNAVAILABLE',
    'this Neo4j may not write, another server leads the cluster: give NEO4J_URI as neo4j://, which finds the leader',
  ],
  [/Database\.DatabaseNotFound/, 'UNAUTHORISED', 'Neo4j has no such database: check NEO4J_DATABASE'],
  [
    /ServiceUnavailable|SessionExpired|Unavailable|TransientError|PoolClosed|acquisition/,
    'UNAVAILABLE',
    'Neo4j does not answer',
  ],
];

/** Errors of the driver in our words; those that the work itself threw stay as they are. */
export const translate = (error: unknown): unknown => {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  const found = codes.find(([pattern]) => pattern.test(code) || (code === 'N/A' && pattern.test(message)));
  return found ? new GraphError(found[1], found[2], error) : new GraphError('INTERNAL', 'Neo4j failed', error);
};

/** The driver would try again what is too large for the server, which it would be again. */
const notAgain = (error: unknown): never => {
  const told = translate(error);
  throw told instanceof GraphError && told.code === 'TOO_LARGE' ? told : error;
};

/** Ends the session when the caller goes away, which makes the server stop what it was doing for it. */
const cancelOn = (signal: AbortSignal | undefined, session: Session) => {
  const cancel = () => void session.close().catch(() => undefined);
  if (signal?.aborted) throw abandoned(signal);
  signal?.addEventListener('abort', cancel, { once: true });
  return () => signal?.removeEventListener('abort', cancel);
};

/** Rejects when nobody waits any more; a server that stands still would never say that it stopped. */
const over = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(abandoned(signal)), { once: true }));

const inSession = async <T>(
  driver: Driver,
  options: { database?: string | undefined; defaultAccessMode: 'READ' | 'WRITE' },
  signal: AbortSignal | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> => {
  const session = driver.session({
    defaultAccessMode: options.defaultAccessMode,
    ...(options.database ? { database: options.database } : {}),
  });
  const release = cancelOn(signal, session);
  try {
    return await Promise.race([work(session), over(signal)]);
  } catch (error) {
    if (signal?.aborted) throw abandoned(signal);
    throw translate(error);
  } finally {
    release();
    const closed = session.close().catch(() => undefined);
    // What was read is there before the goodbye; and a server that stands still says none.
    if (options.defaultAccessMode === 'WRITE' && !signal?.aborted) await closed;
  }
};

/** The driver notes for every statement where it was begun, which takes longer than to send it; we tell its errors by their codes. */
const withoutStack = <T>(begin: () => T): T => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = limit;
  }
};

/** In one message; what is transient is tried again in a transaction of the driver's, which takes three. */
const readOnce = async (session: Session, text: string, params: object, config: { timeout: number }) => {
  try {
    return await withoutStack(() => session.run(text, params, config));
  } catch (error) {
    if (!neo4j.isRetryableError(error)) throw error;
    return session.executeRead((tx) => tx.run(text, params), config);
  }
};

/** Neo4j looks at time limits only every other second; a caller is answered at its limit all the same. */
const untilLate = ({ signal, timeoutMs }: Bounds): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);

/** Neo4j over Bolt. Reads go to followers where there is a cluster; what is transient is tried again by the driver. */
export const openNeo4j = ({ uri, user, password, database, patienceMs = 5_000 }: Neo4jOptions): Engine => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: connections,
    maxTransactionRetryTime: patienceMs,
    connectionTimeout: Math.min(3_000, patienceMs),
    connectionAcquisitionTimeout: patienceMs,
    userAgent: 'science-cooperation-atlas',
  });
  let sessions = 0;
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    sessions += 1;
    try {
      return await work;
    } finally {
      sessions -= 1;
    }
  };
  const bounded = ({ timeoutMs }: Bounds) => ({ timeout: timeoutMs });
  return {
    name: 'neo4j',
    encodeInt: (value) => neo4j.int(value),
    read: (text, params, bounds) =>
      counted(
        inSession(driver, { database, defaultAccessMode: 'READ' }, untilLate(bounds), async (session) => {
          const { records } = await readOnce(session, text, params, bounded(bounds));
          return inSlices(records.length, (at) => records[at]?.toObject() ?? {});
        }),
      ),
    transact: (work, bounds) =>
      counted(
        inSession(driver, { database, defaultAccessMode: 'WRITE' }, untilLate(bounds), (session) =>
          session.executeWrite((tx) => {
            const run: Run = async (text, params) => {
              const { records } = await tx.run(text, params).catch(notAgain);
              return records.map((record) => record.toObject());
            };
            return work(run);
          }, bounded(bounds)),
        ),
      ),
    define: (text) =>
      inSession(driver, { database, defaultAccessMode: 'WRITE' }, undefined, async (session) => {
        await session.run(text);
      }),
    // The bookmark of whatever was read last names the last transaction that the database has committed.
    revision: (bounds) =>
      counted(
        inSession(driver, { database, defaultAccessMode: 'READ' }, untilLate(bounds), async (session) => {
          await withoutStack(() => session.run('RETURN 1'));
          return session.lastBookmarks().join(' ');
        }),
      ),
    load: () => ({ running: Math.min(sessions, connections), waiting: Math.max(0, sessions - connections) }),
    close: () => driver.close(),
  };
};
