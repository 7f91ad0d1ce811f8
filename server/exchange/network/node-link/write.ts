import { membersOf } from '../../json/values.ts';
import { jsonList, writePieces } from '../../json/write.ts';
import { isDirected } from '../directed.ts';
import type { NetworkLink, NetworkNode, WriteNetwork, WrittenNetwork } from '../network.ts';
import { keyMark, linkNames, nodeNames } from './names.ts';

const node = ({ id, label, parent, attributes }: Omit<NetworkNode, 'place'>) => ({
  id,
  ...(label === null ? {} : { name: label }),
  ...(parent === null ? {} : { 'atlas-parent': parent }),
  ...Object.fromEntries(membersOf(attributes, nodeNames)),
});

const link = ({ id, from, to, directed, label, weight, attributes }: Omit<NetworkLink, 'place'>, at: number) => ({
  source: from,
  target: to,
  key: `${keyMark}${at}`,
  ...(id === null ? {} : { id }),
  directed,
  ...(label === null ? {} : { label }),
  ...(weight === null ? {} : { weight }),
  ...Object.fromEntries(membersOf(attributes, linkNames)),
});

async function* pieces(network: WrittenNetwork) {
  const about = { name: network.title, ...Object.fromEntries(membersOf(network.about)) };
  yield `{"directed":${await isDirected(network)},"multigraph":true,"graph":${JSON.stringify(about)},\n"nodes":`;
  yield* jsonList(network.nodes(), node);
  // NetworkX 3.4 and later read `edges` unless told otherwise, D3 reads `links`.
  yield ',\n"edges":';
  yield* jsonList(network.links(), link);
  yield '}\n';
}

/** Writes what NetworkX reads as `node_link_graph`. */
export const writeNodeLink: WriteNetwork = (network, to) => writePieces(pieces(network), to);
