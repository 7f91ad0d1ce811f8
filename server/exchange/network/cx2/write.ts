import { membersOf } from '../../json/values.ts';
import { jsonList, writePieces } from '../../json/write.ts';
import type { AttributeValue, NetworkLink, NetworkNode, WriteNetwork, WrittenNetwork } from '../network.ts';
import { idName, linkNames, nodeNames, parentName } from './names.ts';
import { nameOf, valueAs, widened, type Type } from './types.ts';

type Node = Omit<NetworkNode, 'place'>;
type Link = Omit<NetworkLink, 'place'>;
type Values = [string, AttributeValue][];
type Types = Map<string, Type>;

const axes = new Set(['x', 'y', 'z']);

const isPlaced = ({ attributes: { x, y } }: Node) => typeof x === 'number' && typeof y === 'number';

const positionOf = (node: Node): Values =>
  isPlaced(node)
    ? Object.entries(node.attributes).filter(([name, one]) => axes.has(name) && typeof one === 'number')
    : [];

const nodeValues = (node: Node): Values => {
  const placed = new Set(positionOf(node).map(([name]) => name));
  const { id, label, parent, attributes } = node;
  const rest = membersOf(attributes, nodeNames).filter(([name]) => !placed.has(name));
  return [['name', label], [idName, id], [parentName, parent], ...rest];
};

const linkValues = ({ id, label, weight, directed, attributes }: Link): Values => [
  ['interaction', label],
  ['weight', weight],
  // Links of CX2 go from `s` to `t`.
  ['directed', directed ? null : false],
  [idName, id],
  ...membersOf(attributes, linkNames),
];

const widen = (types: Types, values: Values) => {
  for (const [name, value] of values) if (value !== null) types.set(name, widened(types.get(name), value));
};

const declared = (types: Types) => Object.fromEntries([...types].map(([name, type]) => [name, { d: nameOf(type) }]));

const typed = (types: Types, values: Values) =>
  Object.fromEntries(
    values.flatMap(([name, value]) => {
      const type = types.get(name);
      return value === null || !type ? [] : [[name, valueAs(type, value)]];
    }),
  );

/** What must be known before the first element: numbers of nodes, and types of all attributes. */
const survey = async ({ title, about, nodes, links }: WrittenNetwork) => {
  const [numbers, nodeTypes, linkTypes, aboutTypes] = [new Map<string, number>(), new Map(), new Map(), new Map()];
  let linkCount = 0;
  for await (const node of nodes()) {
    numbers.set(node.id, numbers.size);
    widen(nodeTypes, nodeValues(node));
  }
  for await (const link of links()) {
    linkCount++;
    widen(linkTypes, linkValues(link));
  }
  const values: Values = Object.entries({ name: title, ...Object.fromEntries(membersOf(about)) });
  widen(aboutTypes, values);
  return { numbers, linkCount, nodeTypes, linkTypes, aboutTypes, about: typed(aboutTypes, values) };
};

async function* pieces(network: WrittenNetwork) {
  const { numbers, linkCount, nodeTypes, linkTypes, aboutTypes, about } = await survey(network);
  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`a link ends at ${id}, which is no node of the network`);
    return number;
  };
  const node = (one: Node) => ({
    id: numberOf(one.id),
    ...Object.fromEntries(positionOf(one)),
    v: typed(nodeTypes, nodeValues(one)),
  });
  const edge = (one: Link, id: number) => ({
    id,
    s: numberOf(one.from),
    t: numberOf(one.to),
    v: typed(linkTypes, linkValues(one)),
  });
  const counts = [
    ['attributeDeclarations', 1],
    ['networkAttributes', 1],
    ['nodes', numbers.size],
    ['edges', linkCount],
  ].map(([name, elementCount]) => ({ name, elementCount }));
  const declarations = {
    networkAttributes: declared(aboutTypes),
    nodes: declared(nodeTypes),
    edges: declared(linkTypes),
  };
  yield `[{"CXVersion":"2.0","hasFragments":false},\n{"metaData":${JSON.stringify(counts)}},\n`;
  yield `{"attributeDeclarations":[${JSON.stringify(declarations)}]},\n`;
  yield `{"networkAttributes":[${JSON.stringify(about)}]},\n{"nodes":`;
  yield* jsonList(network.nodes(), node);
  yield '},\n{"edges":';
  yield* jsonList(network.links(), edge);
  yield '},\n{"status":[{"success":true}]}]\n';
}

/** Writes CX2, whose ids are numbers: ours stand beside as an attribute. */
export const writeCx2: WriteNetwork = (network, to) => writePieces(pieces(network), to);
