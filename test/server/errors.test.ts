import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { callerMistake, formatError } from '../../server/errors.ts';
import { GraphError, isTransient, type GraphErrorCode } from '../../server/graph/errors.ts';

const format = (thrown: Error, code = 'INTERNAL_SERVER_ERROR') => {
  const logged: unknown[] = [];
  const wrapped = new GraphQLError(thrown.message, { originalError: thrown, path: ['entities'] });
  const formatted: GraphQLFormattedError = {
    message: thrown.message,
    locations: [{ line: 1, column: 3 }],
    path: ['entities'],
    extensions: { code, stacktrace: [String(thrown.stack)] },
  };
  return { answer: formatError((error) => logged.push(error))(formatted, wrapped), logged };
};

const masked = {
  message: 'Something went wrong on our side; it was logged.',
  locations: [{ line: 1, column: 3 }],
  path: ['entities'],
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

describe('what is our fault', () => {
  it.each([
    ['a fault of the code', new TypeError("Cannot read properties of undefined (reading 'id')")],
    [
      'a fault of the engine',
      new GraphError('INTERNAL', 'the embedded engine failed', new Error('/var/data/graph.grafeo')),
    ],
    ['a statement that is wrong', new GraphError('SYNTAX', 'the statement is not one', new Error('MATCH (n:Secret)'))],
    ['a constraint', new GraphError('CONSTRAINT', 'a constraint of the database forbids this')],
    ['a wrong password', new GraphError('UNAUTHORISED', 'Neo4j refuses user and password')],
  ])('is masked and logged once: %s', (_, error) => {
    const { answer, logged } = format(error);
    expect(answer).toEqual(masked);
    expect(logged).toEqual([error]);
  });
});

describe('what the caller can do something about', () => {
  it.each([
    ['UNAVAILABLE', 'The graph cannot be reached at the moment; try again soon.'],
    ['BUSY', 'The graph has too much to do at the moment; try again soon.'],
    ['TIMED_OUT', 'The question took longer than it may; ask for less at once.'],
    ['CANCELLED', 'The question was cancelled.'],
  ] as const)('is told by code and sentence, without what the engine said: %s', (code, message) => {
    const { answer, logged } = format(new GraphError(code, 'db-7.internal:7687 refuses', new Error('secret')));
    expect(answer).toEqual({ ...masked, message, extensions: { code: `GRAPH_${code}` } });
    expect(logged).toEqual([]);
  });

  it('is told in full when it is a mistake of the caller', () => {
    const mistake = callerMistake('first must be from 1 to 100, it is 0', { argument: 'first' });
    expect(mistake.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
    const { answer, logged } = format(mistake, 'BAD_USER_INPUT');
    expect(answer.message).toBe('first must be from 1 to 100, it is 0');
    expect(logged).toEqual([]);
  });
});

it.each<[GraphErrorCode, boolean]>([
  ['UNAUTHORISED', false],
  ['FOREIGN_DATABASE', false],
  ['NEWER_VERSION', false],
  ['SYNTAX', false],
  ['CONSTRAINT', false],
  ['INTERNAL', false],
  ['UNAVAILABLE', true],
  ['BUSY', true],
  ['TIMED_OUT', true],
])('%s is a fault that goes by itself: %s', (code, transient) => {
  expect(isTransient(new GraphError(code, 'a sentence'))).toBe(transient);
});

it('leaves other errors to whoever wrote them', () => {
  expect(isTransient(new Error('UNAVAILABLE'))).toBe(false);
});
