import { callerMistake } from '../errors.ts';

/** A page after the Relay specification. */
export interface Page<Row> {
  nodes: Row[];
  edges: { cursor: string; node: Row }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** The total is counted only when it is asked for. */
export type Connection<Row> = Page<Row> & { totalCount: () => Promise<number> };

/** A page that is read once one of its parts is asked for; whoever wants to know only how many there are needs none. */
export type LazyConnection<Row> = Pick<Connection<Row>, 'totalCount'> & {
  [Part in keyof Page<Row>]: () => Promise<Page<Row>[Part]>;
};

const mostAtOnce = 100;

const encode = (key: string) => Buffer.from(key, 'utf8').toString('base64url');

/** For a cursor that stands for no place. */
export const wrongCursor = (cursor: string) =>
  callerMistake('after must be the endCursor of an earlier page', { argument: 'after', value: cursor });

/** The key that a cursor stands for. */
export const decodeCursor = (cursor: string | null | undefined): string | null => {
  if (cursor === null || cursor === undefined) return null;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (key === '' || encode(key) !== cursor) throw wrongCursor(cursor);
  return key;
};

/** How many come before the page, where cursors count places in a ranked list. */
export const decodePlace = (cursor: string | null | undefined): number => {
  const key = decodeCursor(cursor);
  if (key !== null && !/^[1-9]\d*$/.test(key)) throw wrongCursor(cursor ?? '');
  return Number(key ?? 0);
};

/** A whole number in a range, or a coded error that tells the range. */
export const inRange = (argument: string, value: number, from: number, to: number): number => {
  if (value >= from && value <= to) return value;
  throw callerMistake(`${argument} must be from ${from} to ${to}, it is ${value}`, { argument, from, to, value });
};

/** Checks `first`, which every page needs. */
export const pageSize = (first: number): number => inRange('first', first, 1, mostAtOnce);

/** A page from rows of which one more than `first` was asked for, so as to know whether there are more. */
export const toPage = <Row>(
  rows: readonly Row[],
  { first, after }: { first: number; after?: string | null | undefined },
  keyOf: (row: Row, index: number) => string,
): Page<Row> => {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node, index) => ({ cursor: encode(keyOf(node, index)), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

/** A page with how many there are in all. */
export const toConnection = <Row>(
  rows: readonly Row[],
  args: { first: number; after?: string | null | undefined },
  keyOf: (row: Row, index: number) => string,
  totalCount: () => Promise<number>,
): Connection<Row> => ({ totalCount, ...toPage(rows, args, keyOf) });

/** A connection whose page is read at the first look at it. */
export const lazyConnection = <Row>(
  read: () => Promise<Page<Row>>,
  totalCount: () => Promise<number>,
): LazyConnection<Row> => {
  let page: Promise<Page<Row>> | undefined;
  const once = () => (page ??= read());
  return {
    totalCount,
    nodes: async () => (await once()).nodes,
    edges: async () => (await once()).edges,
    pageInfo: async () => (await once()).pageInfo,
  };
};
