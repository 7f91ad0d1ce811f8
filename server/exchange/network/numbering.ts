import type { WrittenNetwork } from './network.ts';

/** What has to be known of a network before it is written with numbers for ids. */
export const numbering = async (network: WrittenNetwork) => {
  const numbers = new Map<string, number>();
  const parents = new Set<string>();
  let areNumbers = true;
  for await (const { id, parent } of network.nodes()) {
    // Whole numbers of 32 bits, in the one way that they are written.
    areNumbers &&= /^(?:0|-?[1-9]\d{0,8})$/.test(id);
    numbers.set(id, numbers.size);
    if (parent !== null) parents.add(parent);
  }
  return {
    count: numbers.size,
    parents,
    /** Whether the ids are numbers already. */
    areNumbers,
    /** Counted from 0. */
    numberOf: (id: string): number => {
      const number = numbers.get(id);
      if (number === undefined) throw new Error(`a link or parent names ${id}, which is no node of the network`);
      return number;
    },
  };
};

/** Makes labels differ from all before, for programs that take equal labels for one node. */
export const differing = (never: readonly string[] = []) => {
  const taken = new Set(never);
  return (label: string, id: string): string => {
    let different = label;
    while (taken.has(different)) different += ` (${id})`;
    taken.add(different);
    return different;
  };
};
