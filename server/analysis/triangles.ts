import { degreeOf, type WeightedNetwork } from './weighted-network.ts';

/** For each entry of `neighbours`, the entry of the same link seen from its other end. */
export const reversedLinks = ({ ids, start, neighbours }: WeightedNetwork): Int32Array => {
  const reversed = new Int32Array(neighbours.length);
  // Rows are walked in order and every row is ascending, so each end meets its entries in their order.
  const next = start.slice(0, ids.length);
  neighbours.forEach((to, link) => {
    reversed[link] = next[to] ?? 0;
    next[to] = (next[to] ?? 0) + 1;
  });
  return reversed;
};

/** Three entities by place that are all linked, and the entry of `neighbours` by which a has b, a has c, b has c. */
type Visit = (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void;

/**
 * Visits each three entities that are all linked once. Every link is followed towards the end with more links, so that
 * hubs do not make it slow: O(links^1.5).
 */
export const forEachTriangle = (network: WeightedNetwork, visit: Visit): void => {
  const { ids, start, neighbours } = network;
  const above = (a: number, b: number) => degreeOf(network, b) - degreeOf(network, a) || b - a;
  const upStart = new Int32Array(ids.length + 1);
  const up = new Int32Array(neighbours.length / 2);
  let length = 0;
  for (let at = 0; at < ids.length; at += 1) {
    for (let link = start[at] ?? 0; link < (start[at + 1] ?? 0); link += 1) {
      if (above(at, neighbours[link] ?? 0) > 0) up[length++] = link;
    }
    upStart[at + 1] = length;
  }

  const linkTo = new Int32Array(ids.length).fill(-1);
  for (let a = 0; a < ids.length; a += 1) {
    const own = up.subarray(upStart[a], upStart[a + 1]);
    for (const ac of own) linkTo[neighbours[ac] ?? 0] = ac;
    for (const ab of own) {
      const b = neighbours[ab] ?? 0;
      for (let at = upStart[b] ?? 0; at < (upStart[b + 1] ?? 0); at += 1) {
        const bc = up[at] ?? 0;
        const c = neighbours[bc] ?? 0;
        const ac = linkTo[c] ?? -1;
        if (ac >= 0) visit(a, b, c, ab, ac, bc);
      }
    }
    for (const ac of own) linkTo[neighbours[ac] ?? 0] = -1;
  }
};
