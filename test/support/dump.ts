import type { Engine } from '../../server/graph/engine.ts';

type Properties = Record<string, unknown>;

/** All that a graph holds, in an order of its own. */
export interface Dump {
  nodes: { labels: string[]; properties: Properties }[];
  links: { kind: string; from: string; to: string; properties: Properties }[];
}

const bounds = { timeoutMs: 30_000 };

const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  return value;
};

/** Properties by name in alphabetical order, whichever order the engine gives them in. */
const sorted = (value: unknown): Properties =>
  Object.fromEntries(
    Object.entries(value as Properties)
      .map(([name, held]) => [name, plain(held)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const inOrder = <Row>(rows: Row[]): Row[] =>
  rows
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);

export const dumpOf = async (engine: Engine): Promise<Dump> => {
  const nodes = await engine.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties', {}, bounds);
  const links = await engine.read(
    'MATCH (a)-[l]->(b) RETURN type(l) AS kind, a.id AS from, b.id AS to, properties(l) AS properties',
    {},
    bounds,
  );
  return {
    nodes: inOrder(
      nodes.map((node) => ({
        labels: [...(node['labels'] as string[])].sort(),
        properties: sorted(node['properties']),
      })),
    ),
    links: inOrder(
      links.map((link) => ({
        kind: String(link['kind']),
        from: String(link['from']),
        to: String(link['to']),
        properties: sorted(link['properties']),
      })),
    ),
  };
};
