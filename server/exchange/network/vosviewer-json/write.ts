import { jsonList, writePieces } from '../../json/write.ts';
import type { Attributes, NetworkLink, NetworkNode, WriteNetwork, WrittenNetwork } from '../network.ts';

const named = /^(weight|score)<(.*)>$/s;

/** Numbers that VOSviewer has a place for: those of an item of its own, weights that are not negative, and scores. */
const measures = (attributes: Attributes) => {
  const [weights, scores]: [[string, number][], [string, number][]] = [[], []];
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value !== 'number' || name === 'x' || name === 'y' || name === 'cluster') continue;
    const [, kind, inner = name] = named.exec(name) ?? [];
    if (kind === 'weight' && value >= 0) weights.push([inner, value]);
    else scores.push([inner, value]);
  }
  return {
    ...(weights.length > 0 ? { weights: Object.fromEntries(weights) } : {}),
    ...(scores.length > 0 ? { scores: Object.fromEntries(scores) } : {}),
  };
};

const isCluster = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000;

const item = ({ id, label, attributes }: Omit<NetworkNode, 'place'>) => {
  const { x, y, cluster, url, description } = attributes;
  return {
    id,
    label: label ?? id,
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof x === 'number' && typeof y === 'number' ? { x, y } : {}),
    ...(isCluster(cluster) ? { cluster } : {}),
    ...measures(attributes),
  };
};

const link = ({ from, to, weight }: Omit<NetworkLink, 'place'>) => ({
  source_id: from,
  target_id: to,
  // Negative strengths are refused by VOSviewer.
  ...(weight !== null && weight >= 0 ? { strength: weight } : {}),
});

async function* pieces({ title, about, nodes, links }: WrittenNetwork) {
  const { description } = about;
  const info = { title, ...(typeof description === 'string' ? { description } : {}) };
  yield `{"info":${JSON.stringify(info)},\n"network":{"items":`;
  yield* jsonList(nodes(), item);
  yield ',\n"links":';
  yield* jsonList(links(), link);
  yield '}}\n';
}

/** Writes what VOSviewer and VOSviewer Online read. */
export const writeVosviewer: WriteNetwork = (network, to) => writePieces(pieces(network), to);
