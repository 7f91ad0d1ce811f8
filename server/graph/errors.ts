/** What can go wrong with the graph, in our own words whatever the engine. */
export type GraphErrorCode =
  | 'DUPLICATE_ID'
  | 'CONSTRAINT'
  | 'SYNTAX'
  | 'TIMED_OUT'
  | 'CANCELLED'
  | 'UNAVAILABLE'
  | 'BUSY'
  | 'UNAUTHORISED'
  | 'FOREIGN_DATABASE'
  | 'NEWER_VERSION'
  | 'INTERNAL';

/** An error of the graph; the message is a sentence for people, the engine's own error is the cause. */
export class GraphError extends Error {
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Why a statement whose signal was aborted is not answered: its time is over, or nobody waits any more. */
export const abandoned = (signal: AbortSignal | undefined): GraphError =>
  (signal?.reason as Error | undefined)?.name === 'TimeoutError'
    ? new GraphError('TIMED_OUT', 'the question took longer than it may')
    : new GraphError('CANCELLED', 'the caller is gone');

/** True for errors that starting again will not mend: somebody must change the configuration or the database. */
export const isFinal = (error: unknown): boolean =>
  error instanceof GraphError && ['UNAUTHORISED', 'FOREIGN_DATABASE', 'NEWER_VERSION', 'SYNTAX'].includes(error.code);
