import type { Engine } from './engine.ts';
import { GraphError } from './errors.ts';
import type { Statement } from './header.ts';
import type { Statements } from './statements.generated.ts';
import type { EngineName, StatementBook } from './statements.ts';
import { inSlices } from './slices.ts';
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
  close(): Promise<void>;
}

export interface GraphOptions {
  readTimeoutMs: number;
  writeTimeoutMs: number;
  /** Told of every statement that was run. */
  onStatement?: (name: string, milliseconds: number) => void;
}

/** How long what says that it takes long may take: an import of all that a graph can hold. */
const longestMs = 3_600_000;

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
    try {
      const rows = await run(statement.text, encodeParams(statement, { ...params, hidden }, engine.encodeInt));
      const hiddenSources = new Set(hidden);
      return await inSlices(rows.length, (at) => decodeRow(statement, rows[at] ?? {}, hiddenSources));
    } finally {
      options.onStatement?.(name, performance.now() - begin);
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
      engine.transact(
        (run) =>
          work(((name: string, params: Readonly<Record<string, unknown>>) =>
            ask(name, params, [], run)) as Ask<StatementName>),
        { timeoutMs: long ? longestMs : options.writeTimeoutMs, signal: long?.signal },
      ),
    define: (name) => engine.define(find(name).text),
    definitions: (version) => [...book.keys()].filter((name) => name.startsWith(`schema/${version}/`)).sort(),
    close: () => engine.close(),
  };
};
