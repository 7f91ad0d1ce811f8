import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { isTransient } from '../../../server/graph/errors.ts';
import { translate } from '../../../server/graph/neo4j.ts';

// What a cluster says when its leader has changed, as its code tells it; there is no cluster here to say it.
it.each([
  ['Neo.ClientError.Cluster.NotALeader', 'UNAVAILABLE'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'UNAVAILABLE'],
  ['SessionExpired', 'UNAVAILABLE'],
  ['Neo.TransientError.Database.DatabaseUnavailable', 'UNAVAILABLE'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TOO_LARGE'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMED_OUT'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'UNAUTHORISED'],
  ['Neo.DatabaseError.General.UnknownError', 'INTERNAL'],
])('%s is %s to us', (code, ours) => {
  const told = translate(new Neo4jError('what it says', code, '00000', 'what it says'));
  expect(told).toMatchObject({ code: ours });
  expect(isTransient(told)).toBe(['UNAVAILABLE', 'TIMED_OUT'].includes(ours));
});
