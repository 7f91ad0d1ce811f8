import type { Attributes, WriteNetwork, WrittenNetwork } from '../network.ts';
import { columnsOf, type Column, type Columns } from '../xml-columns.ts';
import { attributesOf, escaped, numberText, ownNamespace, possible, writeLines } from '../xml-write.ts';
import { splitViz } from './viz.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" xmlns:atlas="${ownNamespace}" version="1.2">`;

const attribute = ({ id, name, holds }: Column) => {
  const types = { strings: 'liststring', json: 'string' };
  const type = holds === 'strings' || holds === 'json' ? types[holds] : holds;
  return `<attribute${attributesOf({ id, title: name, type, 'atlas:holds': holds === 'json' ? 'json' : null })}/>`;
};

const declared = (of: string, columns: Columns) =>
  `<attributes class="${of}" mode="static">${columns.declared().map(attribute).join('')}</attributes>`;

const said = (columns: Columns, attributes: Attributes) => {
  const { viz, rest } = splitViz(attributes);
  let values = '';
  for (const { column, text } of columns.fill(rest))
    values += `<attvalue for="${column.id}" value="${escaped(text)}"/>`;
  return `${values === '' ? '' : `<attvalues>${values}</attvalues>`}${viz}`;
};

/** GEXF has no place for what evidence rests on but the one that XML has for programs of one's own. */
export const sourcesTarget = 'atlas-sources';

const sourcesLine = ({ sources }: Attributes): string[] =>
  typeof sources === 'string' && sources.startsWith('[')
    ? [`<?${sourcesTarget} ${possible(sources).replaceAll('?>', '?\\u003e')}?>`]
    : [];

const lines = async function* ({ title, about, nodes, links }: WrittenNetwork) {
  const [ofNodes, ofLinks] = [columnsOf('n', true), columnsOf('e', true)];
  // A network whose links are all alike is declared so: some readers refuse a mixed one.
  let anyDirected = false;
  let anyUndirected = false;
  for await (const { attributes } of nodes()) ofNodes.see(splitViz(attributes).rest);
  for await (const { attributes, directed } of links()) {
    ofLinks.see(splitViz(attributes).rest);
    if (directed) anyDirected = true;
    else anyUndirected = true;
  }
  const usual = anyDirected || !anyUndirected;

  yield head;
  yield `<meta><description>${escaped(title)}</description></meta>`;
  yield* sourcesLine(about);
  yield `<graph defaultedgetype="${usual ? 'directed' : 'undirected'}" mode="static">`;
  yield declared('node', ofNodes);
  yield declared('edge', ofLinks);
  yield '<nodes>';
  for await (const { id, label, parent, attributes } of nodes())
    yield `<node${attributesOf({ id, label, pid: parent })}>${said(ofNodes, attributes)}</node>`;
  yield '</nodes>';
  yield '<edges>';
  for await (const { id, from, to, directed, label, weight, attributes } of links()) {
    const type = directed === usual ? null : directed ? 'directed' : 'undirected';
    const number = weight === null || !Number.isFinite(weight) ? null : numberText(weight);
    const edge = attributesOf({ id, source: from, target: to, type, label, weight: number });
    yield `<edge${edge}>${said(ofLinks, attributes)}</edge>`;
  }
  yield '</edges>\n</graph>\n</gexf>';
};

/** Writes GEXF 1.2, which Gephi and NetworkX read and which has a place for the node that a node stands in. */
export const writeGexf: WriteNetwork = (network, to) => writeLines(lines(network), to);
