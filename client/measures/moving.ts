import { shuffled } from './random.ts';
import type { Groups, Weighted } from './weighted.ts';

/** Less than this is no gain but an error of rounding. */
const least = 1e-10;

/** Weight of the links of one to each group. */
export const touching = ({ links }: Weighted, at: number, groups: Groups): Map<number, number> => {
  const weights = new Map<number, number>();
  for (const [other, weight] of links[at]!) {
    const group = groups[other]!;
    weights.set(group, (weights.get(group) ?? 0) + weight);
  }
  return weights;
};

/** Local moving: each goes where modularity gains most, and whoever is beside one that moved is asked again. */
export const moved = (network: Weighted, from: Groups, random: () => number): number[] => {
  const { links, strength, total } = network;
  const groups = [...from];
  const sums = groups.map(() => 0);
  const sizes = groups.map(() => 0);
  const count = (group: number, at: number, sign: 1 | -1) => {
    sums[group]! += sign * strength[at]!;
    sizes[group]! += sign;
  };
  groups.forEach((group, at) => count(group, at, 1));
  const queue = shuffled(groups.length, random);
  const waiting = groups.map(() => true);
  for (const at of queue) {
    waiting[at] = false;
    const own = groups[at]!;
    count(own, at, -1);
    const weights = touching(network, at, groups);
    const gain = (group: number) => (weights.get(group) ?? 0) - (strength[at]! * sums[group]!) / total;
    let best = { group: own, gain: gain(own) };
    for (const group of weights.keys()) if (gain(group) > best.gain + least) best = { group, gain: gain(group) };
    if (best.gain < -least) best = { group: sizes.indexOf(0), gain: 0 };
    groups[at] = best.group;
    count(best.group, at, 1);
    if (best.group === own) continue;
    for (const other of links[at]!.keys())
      if (groups[other] !== best.group && !waiting[other]) {
        waiting[other] = true;
        queue.push(other);
      }
  }
  return groups;
};
