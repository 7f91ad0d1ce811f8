import type { WriteNetwork, WrittenNetwork } from '../network.ts';
import { columnsOf, freeName, type Column, type Columns } from '../xml-columns.ts';
import { attributesOf, escaped, numberText, ownNamespace, writeLines } from '../xml-write.ts';
import type { Role } from './keys.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd" xmlns:atlas="${ownNamespace}">`;

const keyLine = (scope: string, { id, name, holds }: Column, role: Role | null = null) => {
  // GraphML has no lists: they are JSON text, which the key tells.
  const [type, own] = holds === 'json' || holds === 'strings' ? ['string', 'json'] : [holds, role];
  return `<key${attributesOf({ id, for: scope, 'attr.name': name, 'attr.type': type, 'atlas:holds': own })}/>`;
};

const data = (key: string, text: string | null) => (text === null ? '' : `<data key="${key}">${escaped(text)}</data>`);

const filled = (columns: Columns, attributes: WrittenNetwork['about']) => {
  let written = '';
  for (const { column, text } of columns.fill(attributes)) written += data(column.id, text);
  return written;
};

/** Our own keys come first: they say that others are nothing but attributes. */
const keyLines = ([graph, node, edge]: readonly [Columns, Columns, Columns]) => [
  keyLine('node', { id: 'label', name: freeName('label', node), holds: 'string' }, 'label'),
  keyLine('node', { id: 'parent', name: freeName('parent', node), holds: 'string' }, 'parent'),
  keyLine('edge', { id: 'kind', name: freeName('label', edge), holds: 'string' }, 'label'),
  keyLine('edge', { id: 'weight', name: freeName('weight', edge), holds: 'double' }, 'weight'),
  ...graph.declared().map((column) => keyLine('graph', column)),
  ...node.declared().map((column) => keyLine('node', column)),
  ...edge.declared().map((column) => keyLine('edge', column)),
];

const lines = async function* ({ title, about, nodes, links }: WrittenNetwork) {
  const columns = [columnsOf('g', false), columnsOf('n', false), columnsOf('e', false)] as const;
  const [ofGraph, ofNodes, ofLinks] = columns;
  const described = { title, ...about };
  // A network whose links are all alike is declared so: some readers refuse a mixed one.
  let anyDirected = false;
  let anyUndirected = false;
  ofGraph.see(described);
  for await (const { attributes } of nodes()) ofNodes.see(attributes);
  for await (const { attributes, directed } of links()) {
    ofLinks.see(attributes);
    if (directed) anyDirected = true;
    else anyUndirected = true;
  }
  const usual = anyDirected || !anyUndirected;

  yield head;
  yield* keyLines(columns);
  yield `<graph edgedefault="${usual ? 'directed' : 'undirected'}">${filled(ofGraph, described)}`;
  for await (const { id, label, parent, attributes } of nodes())
    yield `<node id="${escaped(id)}">${data('label', label)}${data('parent', parent)}${filled(ofNodes, attributes)}</node>`;
  for await (const { id, from, to, directed, label, weight, attributes } of links()) {
    const direction = directed === usual ? null : String(directed);
    const number = weight === null || !Number.isFinite(weight) ? null : numberText(weight);
    const said = `${data('kind', label)}${data('weight', number)}${filled(ofLinks, attributes)}`;
    yield `<edge${attributesOf({ id, source: from, target: to, directed: direction })}>${said}</edge>`;
  }
  yield '</graph>\n</graphml>';
};

/** Writes GraphML: attributes with their types, lists as JSON text, the node that a node stands in as an attribute. */
export const writeGraphml: WriteNetwork = (network, to) => writeLines(lines(network), to);
