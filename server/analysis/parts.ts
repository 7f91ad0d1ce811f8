import { neighboursOf, type WeightedNetwork } from './weighted-network.ts';

/**
 * The connected parts of a network, each as its entities' places in order, the parts by their first entity. `without`
 * leaves out an entity and with it its links; `from` looks only at what is reached from these.
 */
export const partsOf = (
  network: WeightedNetwork,
  { without, from }: { without?: number; from?: Iterable<number> } = {},
): number[][] => {
  const seen = new Uint8Array(network.ids.length);
  if (without !== undefined) seen[without] = 1;
  const parts: number[][] = [];
  for (const root of from ?? network.ids.keys()) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    const part = [root];
    // The list grows while it is walked.
    for (const at of part) {
      for (const neighbour of neighboursOf(network, at)) {
        if (seen[neighbour] === 1) continue;
        seen[neighbour] = 1;
        part.push(neighbour);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort(([a = 0], [b = 0]) => a - b);
};
