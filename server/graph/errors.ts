/** What can go wrong with the graph, in our own words whatever the engine. */
export type GraphErrorCode =
  | 'DUPLICATE_ID'
  | 'CONSTRAINT'
  | 'SYNTAX'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'CANCELLED'
  | 'UNAVAILABLE'
  | 'BUSY'
  | 'UNAUTHORISED'
  | 'FOREIGN_DATABASE'
  | 'DISK_FULL'
  | 'DAMAGED'
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

/** True for errors that go by themselves; anything else somebody must mend: the configuration, the database or us. */
export const isTransient = (error: unknown): error is GraphError =>
  error instanceof GraphError && ['UNAVAILABLE', 'BUSY', 'TIMED_OUT', 'CANCELLED'].includes(error.code);
