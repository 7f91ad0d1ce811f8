import type { EngineName } from './statements.ts';
import type { EncodeInt, RawRow } from './values.ts';

/** How long one statement may take, and whether its caller still wants it. */
export interface Bounds {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/** Runs one statement text with parameters that are encoded already. */
export type Run = (text: string, params: Readonly<Record<string, unknown>>) => Promise<RawRow[]>;

/** How much an engine has to do at the moment. */
export interface Load {
  /** Statements and transactions that it works on. */
  running: number;
  /** Those that wait for their turn. */
  waiting: number;
}

/** What a database engine must be able to do; every error that leaves it is a GraphError. */
export interface Engine {
  readonly name: EngineName;
  readonly encodeInt: EncodeInt;
  /** Runs a statement that only reads. */
  read(text: string, params: Readonly<Record<string, unknown>>, bounds: Bounds): Promise<RawRow[]>;
  /** Runs statements as one: all of them or none. May run `work` again when the fault was transient. */
  transact<T>(work: (run: Run) => Promise<T>, bounds: Bounds): Promise<T>;
  /** Runs a statement that changes the schema, outside any transaction. */
  define(text: string): Promise<void>;
  /**
   * What stands for the state of the graph: another one after each change that was acknowledged before the question,
   * whoever made it.
   */
  revision(bounds: Bounds): Promise<string>;
  load(): Load;
  close(): Promise<void>;
}
