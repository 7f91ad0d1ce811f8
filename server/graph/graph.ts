import type { Engine, Load } from './engine.ts';
import { GraphError } from './errors.ts';
import type { Statement } from './header.ts';
import type { Statements } from './statements.generated.ts';
import type { EngineName, StatementBook } from './statements.ts';
import { oneForAll } from './one-for-all.ts';
import { inSlices } from './slices.ts';
import { specialised } from './specialise.ts';
import { decodeRow, encodeParams } from './values.ts';

export type StatementName = keyof Statements;
export type ReadName = {
  [Name in StatementName]: Statements[Name]['mode'] extends 'read' ? Name : never;
}[StatementName];
export type Row<Name extends StatementName> = Statements[Name]['row'];

/** Asks one statement by its name. */
export type Ask<Names extends StatementName> = <Name extends Names>(
  name: Name,
  params: Statements[Name]['params'],
) => Promise<Row<Name>[]>;

/** On whose behalf something is read. */
export interface Caller {
  /** Ids of the sources that the caller may not see; nothing that rests on them alone is answered. */
  hidden: readonly string[];
  /** Those of them that others keep from the caller; all of them where nothing is said. */
  forbidden?: readonly string[];
  /** What stood for the state of the graph when the caller came; unknown where nobody looked. */
  revision?: string | undefined;
  /** Aborted when the caller no longer wants the answer. */
  signal?: AbortSignal | undefined;
}

export const anyone: Caller = { hidden: [] };

/** The database behind one small port; every error that leaves it is a GraphError. */
export interface Graph {
  readonly engine: EngineName;
  /** Reads on behalf of a caller; the caller's hidden sources go into every statement. */
  reader(caller: Caller): Ask<ReadName>;
  /**
   * Runs statements as one: all of them or none. `work` may run again, so it must not touch anything else. What takes
   * long says so, and can be stopped: nothing of it stays then.
   */
  transact<T>(work: (ask: Ask<StatementName>) => Promise<T>, long?: { signal: AbortSignal }): Promise<T>;
  /** Runs a statement that changes the schema. */
  define(statement: string): Promise<void>;
  /** Names of the statements that build the schema of a version, in order. */
  definitions(version: number): string[];
  /** What stands for the state of the graph, see the engine's; the same for whoever asks meanwhile. */
  revision(): Promise<string>;
  /** How much the engine has to do. */
  load(): Load;
  close(): Promise<void>;
}

export interface GraphOptions {
  readTimeoutMs: number;
  writeTimeoutMs: number;
  /** Told of every statement that was run. */
  onStatement?: OnStatement | undefined;
  /** Told of every transaction that failed; its statements may all have been fine. */
  onFailed?: ((failure: unknown) => void) | undefined;
}

/** Told the name of a statement, what it took, and what went wrong if something did. */
export type OnStatement = (name: string, milliseconds: number, failure?: unknown) => void;

/** How long what says that it takes long may take: an import of all that a graph can hold. */
const longestMs = 3_600_000;

/** Whoever wants to know whether anything has changed does not wait longer for it than for the answer itself. */
const lookMs = 1_000;

export const createGraph = (engine: Engine, book: StatementBook, options: GraphOptions): Graph => {
  const find = (name: string): Statement => {
    const statement = book.get(name);
    if (!statement) throw new GraphError('SYNTAX', `there is no statement ${name}`);
    return statement;
  };

  const ask = async (
    name: string,
    params: Readonly<Record<string, unknown>>,
    hidden: readonly string[],
    run: (text: string, encoded: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>[]>,
  ) => {
    const statement = find(name);
    const begin = performance.now();
    let failure: unknown;
    try {
      const all = { ...params, hidden };
      const rows = await run(specialised(statement.text, all), encodeParams(statement, all, engine.encodeInt));
      const hiddenSources = new Set(hidden);
      return await inSlices(rows.length, (at) => decodeRow(statement, rows[at] ?? {}, hiddenSources));
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      options.onStatement?.(name, performance.now() - begin, failure);
    }
  };

  return {
    engine: engine.name,
    reader: ({ hidden, signal }) =>
      ((name: string, params: Readonly<Record<string, unknown>>) =>
        ask(name, params, hidden, (text, encoded) =>
          engine.read(text, encoded, { timeoutMs: options.readTimeoutMs, signal }),
        )) as Ask<ReadName>,
    transact: (work, long) =>
      engine
        .transact(
          (run) =>
            work(((name: string, params: Readonly<Record<string, unknown>>) =>
              ask(name, params, [], run)) as Ask<StatementName>),
          { timeoutMs: long ? longestMs : options.writeTimeoutMs, signal: long?.signal },
        )
        .catch((error: unknown) => {
          options.onFailed?.(error);
          throw error;
        }),
    define: (name) => engine.define(find(name).text),
    definitions: (version) => [...book.keys()].filter((name) => name.startsWith(`schema/${version}/`)).sort(),
    revision: oneForAll(() => engine.revision({ timeoutMs: Math.min(lookMs, options.readTimeoutMs) })),
    load: () => engine.load(),
    close: () => engine.close(),
  };
};
