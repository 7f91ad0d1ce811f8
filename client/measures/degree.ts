import type { Measurable } from './network.ts';

/** Number of links of each, all that a link stands for counted; a link with itself counts once. */
export const degree = ({ ids, links }: Measurable): Map<string, number> => {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const { from, to, count = 1 } of links)
    for (const id of from === to ? [from] : [from, to]) {
      const so = counts.get(id);
      if (so !== undefined) counts.set(id, so + count);
    }
  return counts;
};
