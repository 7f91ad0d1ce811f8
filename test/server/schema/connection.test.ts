import { expect, it } from 'vitest';
import { decodeCursor, inRange, pageSize, toConnection } from '../../../server/schema/connection.ts';

const page = (rows: string[], first: number, after?: string | null) =>
  toConnection(
    rows,
    { first, after },
    (row) => row,
    async () => 42,
  );

it('is a page of what was asked for, though one more was fetched', async () => {
  const { nodes, edges, pageInfo, totalCount } = page(['a', 'b', 'c'], 2);
  expect(nodes).toEqual(['a', 'b']);
  expect(edges.map(({ node }) => node)).toEqual(['a', 'b']);
  expect(pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: edges[0]?.cursor,
    endCursor: edges[1]?.cursor,
  });
  expect(await totalCount()).toBe(42);
});

it('ends where nothing more was fetched', () => {
  const { pageInfo } = page(['a', 'b'], 2, 'Y3Vyc29y');
  expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

it('has no cursors where it is empty', () => {
  expect(page([], 2).pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

it.each(['park:sip', 'link:r001', '苏州 园区', 'ä', '😀'])('leads back from a cursor to %s', (key) => {
  const cursor = page([key], 1).pageInfo.endCursor;
  expect(cursor).toMatch(/^[\w-]+$/);
  expect(decodeCursor(cursor)).toBe(key);
});

it.each([null, undefined])('begins at the beginning after %s', (cursor) => {
  expect(decodeCursor(cursor)).toBeNull();
});

it.each(['', '?', 'park:sip', 'YQ==', ' YQ', 'YR', '_w'])('takes "%s" for no cursor', (cursor) => {
  expect(() => decodeCursor(cursor)).toThrow('after must be the endCursor of an earlier page');
});

it.each([1, 50, 100])('takes a page of %i', (first) => {
  expect(pageSize(first)).toBe(first);
});

it.each([0, -1, 101, Number.NaN])('takes no page of %d', (first) => {
  expect(() => pageSize(first)).toThrow(`first must be from 1 to 100, it is ${first}`);
});

it('tells the argument and its range with the mistake', () => {
  const mistake = (() => {
    try {
      return inRange('depth', 4, 1, 3);
    } catch (error) {
      return (error as { extensions: unknown }).extensions;
    }
  })();
  expect(mistake).toEqual({ code: 'BAD_USER_INPUT', argument: 'depth', from: 1, to: 3, value: 4 });
});
