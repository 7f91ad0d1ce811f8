import { membersOf } from '../../json/values.ts';
import { jsonList, writePieces } from '../../json/write.ts';
import { isDirected } from '../directed.ts';
import type { NetworkLink, NetworkNode, WriteNetwork, WrittenNetwork } from '../network.ts';
import { aboutNames, keyMark, linkNames, nodeNames } from './names.ts';

const nodeElement = ({ id, label, parent, attributes }: Omit<NetworkNode, 'place'>) => {
  const { x, y } = attributes;
  const isPlaced = typeof x === 'number' && typeof y === 'number';
  const members = membersOf(attributes, nodeNames).filter(([name]) => !isPlaced || (name !== 'x' && name !== 'y'));
  const own = { id, value: id, ...(label === null ? {} : { name: label }), ...(parent === null ? {} : { parent }) };
  return { data: { ...own, ...Object.fromEntries(members) }, ...(isPlaced ? { position: { x, y } } : {}) };
};

const linkElement = ({ id, from, to, directed, label, weight, attributes }: Omit<NetworkLink, 'place'>, at: number) => {
  const own = {
    ...(id === null ? {} : { id }),
    source: from,
    target: to,
    directed,
    key: `${keyMark}${at}`,
    ...(label === null ? {} : { interaction: label }),
    ...(weight === null ? {} : { weight }),
  };
  return { data: { ...own, ...Object.fromEntries(membersOf(attributes, linkNames)) } };
};

async function* pieces(network: WrittenNetwork) {
  const about = { name: network.title, ...Object.fromEntries(membersOf(network.about, aboutNames)) };
  // What says which format this is comes first, as in files of Cytoscape: what follows may be long.
  yield `{"target_cytoscapejs_version":"~3.0","data":${JSON.stringify(about)},"directed":${await isDirected(network)},"multigraph":true,\n`;
  yield '"elements":{"nodes":';
  yield* jsonList(network.nodes(), nodeElement);
  yield ',\n"edges":';
  yield* jsonList(network.links(), linkElement);
  yield '}}\n';
}

/** Writes what Cytoscape, cytoscape.js and NetworkX (`cytoscape_graph`) read. */
export const writeCyjs: WriteNetwork = (network, to) => writePieces(pieces(network), to);
