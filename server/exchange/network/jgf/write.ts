import { membersOf } from '../../json/values.ts';
import { writePieces, jsonList, jsonMembers } from '../../json/write.ts';
import type { NetworkLink, NetworkNode, WriteNetwork, WrittenNetwork } from '../network.ts';
import { linkNames, nodeNames } from './names.ts';

const node = ({ id, label, parent, attributes }: Omit<NetworkNode, 'place'>): [string, unknown] => {
  const own = parent === null ? {} : { 'atlas-parent': parent };
  const metadata = { ...own, ...Object.fromEntries(membersOf(attributes, nodeNames)) };
  return [id, { ...(label === null ? {} : { label }), metadata }];
};

const link = ({ id, from, to, directed, label, weight, attributes }: Omit<NetworkLink, 'place'>) => ({
  ...(id === null ? {} : { id }),
  source: from,
  target: to,
  ...(label === null ? {} : { relation: label }),
  directed,
  metadata: {
    ...(weight === null ? {} : { weight }),
    ...Object.fromEntries(membersOf(attributes, linkNames)),
  },
});

async function* pieces(network: WrittenNetwork) {
  const metadata = Object.fromEntries(membersOf(network.about));
  yield `{"graph":{"label":${JSON.stringify(network.title)},"metadata":${JSON.stringify(metadata)},\n"nodes":`;
  yield* jsonMembers(network.nodes(), node);
  yield ',\n"edges":';
  yield* jsonList(network.links(), link);
  yield '}}\n';
}

/** Writes version 2 of the format. */
export const writeJgf: WriteNetwork = (network, to) => writePieces(pieces(network), to);
