import type { WrittenNetwork } from '../network.ts';

/** Whole numbers of 32 bits, in the one way that they are written. */
const isNumber = (id: string) => /^(?:0|-?[1-9]\d{0,8})$/.test(id);

/** What has to be known of a network before it is written: the numbers of its nodes, their parents, a direction. */
export const numbering = async (network: WrittenNetwork) => {
  const numbers = new Map<string, number>();
  const parents = new Set<string>();
  let [kept, directed] = [true, false];
  for await (const { id, parent } of network.nodes()) {
    kept &&= isNumber(id);
    numbers.set(id, numbers.size);
    if (parent !== null) parents.add(parent);
  }
  for await (const link of network.links()) {
    directed = link.directed;
    if (directed) break;
  }
  return {
    parents,
    /** Whether ids are numbers already and stay. */
    kept,
    /** Whether a link has a direction. */
    directed,
    numberOf: (id: string): number => {
      const number = numbers.get(id);
      if (number === undefined) throw new Error(`a link or parent names ${id}, which is no node of the network`);
      return kept ? Number(id) : number;
    },
  };
};
