import { GraphError, type GraphErrorCode } from './errors.ts';

const damagedSentence =
  'the graph file is damaged; it was left as it is: put a backup in its place with npm run restore -- FILE --replace';

export const damaged = (): GraphError => new GraphError('DAMAGED', damagedSentence);

const patterns: readonly [RegExp, GraphErrorCode, string][] = [
  [/is damaged at byte|Recovery failed/, 'DAMAGED', damagedSentence],
  [
    /file header|not a Grafeo database/i,
    'FOREIGN_DATABASE',
    'the graph file is not one of this product; it was left as it is: move it away or set DATA_DIR',
  ],
  [
    /No space left|File too large|quota exceeded|os error (28|27|122)\b/i,
    'DISK_FULL',
    'the graph could not be written, the disk is full: nothing of the change remains; make room, a restart is not needed',
  ],
  [/UNIQUE constraint/i, 'DUPLICATE_ID', 'an id that must be unique is there already'],
  [/constraint/i, 'CONSTRAINT', 'a constraint of the database forbids this'],
  [/GRAFEO-Q00|syntax|unsupported/i, 'SYNTAX', 'the statement is not one that the embedded engine understands'],
  [/lock/i, 'UNAVAILABLE', 'another process has the graph file open: stop it, or set DATA_DIR to another folder'],
];

/** Errors of the engine in our words. */
export const translate = (error: unknown): GraphError => {
  if (error instanceof GraphError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const found = patterns.find(([pattern]) => pattern.test(message));
  return found
    ? new GraphError(found[1], found[2], error)
    : new GraphError('INTERNAL', 'the embedded engine failed', error);
};
