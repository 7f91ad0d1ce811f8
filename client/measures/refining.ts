import { touching } from './moving.ts';
import { shuffled } from './random.ts';
import type { Groups, Weighted } from './weighted.ts';

/** How much chance there is in the choice between gains; of the paper. */
const temperature = 0.01;
const least = 1e-10;

interface Choice {
  group: number;
  gain: number;
}

const chosen = (choices: readonly Choice[], random: () => number): number => {
  const most = Math.max(...choices.map(({ gain }) => gain));
  const chances = choices.map(({ gain }) => Math.exp((gain - most) / temperature));
  let left = random() * chances.reduce((sum, one) => sum + one, 0);
  const at = chances.findIndex((chance) => (left -= chance) < 0);
  return choices[at < 0 ? choices.length - 1 : at]!.group;
};

/** Refinement: within each group, those alone join others that they are well linked with, so no group falls apart. */
export const refined = (network: Weighted, within: Groups, random: () => number): number[] => {
  const { strength, total } = network;
  const parts = within.map((_, at) => at);
  const sizes = within.map(() => 1);
  const sums = [...strength];
  const all = within.map(() => 0);
  within.forEach((group, at) => (all[group]! += strength[at]!));
  const inside = within.map((group, at) => touching(network, at, within).get(group) ?? 0);
  /** Weight of the links of each part with the rest of its group. */
  const outward = [...inside];
  const well = (part: number, whole: number) => outward[part]! >= (sums[part]! * (whole - sums[part]!)) / total - least;
  for (const at of shuffled(within.length, random)) {
    const own = parts[at]!;
    const whole = all[within[at]!]!;
    if (sizes[own] !== 1 || !well(own, whole)) continue;
    const weights = touching(network, at, parts);
    const choices = [{ group: own, gain: 0 }];
    for (const [part, weight] of weights) {
      // A part is named after one of those in it, so that one tells its group.
      if (part === own || within[part] !== within[at] || !well(part, whole)) continue;
      const gain = weight - (strength[at]! * sums[part]!) / total;
      if (gain >= 0) choices.push({ group: part, gain });
    }
    const part = chosen(choices, random);
    if (part === own) continue;
    parts[at] = part;
    sizes[own] = 0;
    sizes[part]! += 1;
    sums[part]! += strength[at]!;
    outward[part]! += inside[at]! - 2 * weights.get(part)!;
  }
  return parts;
};
