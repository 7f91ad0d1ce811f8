import type { WeightedNetwork } from './weighted-network.ts';

/** Bridges and cut points by place, with the sizes of what they keep together. */
export interface Cuts {
  bridges: readonly { link: number; near: number; far: number; nearSize: number; farSize: number }[];
  cutPoints: readonly { at: number; parts: readonly number[] }[];
}

const unseen = -1;

/**
 * Depth first search with low points (Hopcroft & Tarjan 1973), without recursion: a chain of 35,871 entities would
 * overflow the call stack.
 */
export const cutsOf = ({ ids, start, neighbours }: WeightedNetwork): Cuts => {
  const order = new Int32Array(ids.length).fill(unseen);
  const low = new Int32Array(ids.length);
  const size = new Int32Array(ids.length).fill(1);
  const cursor = start.slice(0, ids.length);
  const entered = new Int32Array(ids.length).fill(unseen);
  const cutPoints: { at: number; parts: number[] }[] = [];
  const bridges: { link: number; near: number; far: number; nearSize: number; farSize: number }[] = [];
  let clock = 0;

  for (let root = 0; root < ids.length; root += 1) {
    if (order[root] !== unseen) continue;
    const separated = new Map<number, number[]>();
    const found: { link: number; near: number; far: number }[] = [];
    const path = [root];
    order[root] = low[root] = clock++;
    while (path.length > 0) {
      const here = path.at(-1) ?? root;
      const link = cursor[here] ?? 0;
      if (link < (start[here + 1] ?? 0)) {
        cursor[here] = link + 1;
        const to = neighbours[link] ?? 0;
        if (order[to] === unseen) {
          order[to] = low[to] = clock++;
          entered[to] = link;
          path.push(to);
        } else if (to !== path.at(-2)) low[here] = Math.min(low[here] ?? 0, order[to] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before === undefined) continue;
      size[before] = (size[before] ?? 0) + (size[here] ?? 0);
      low[before] = Math.min(low[before] ?? 0, low[here] ?? 0);
      // Nothing below `here` comes by `before`: without it, all of that is on its own.
      if ((low[here] ?? 0) >= (order[before] ?? 0)) {
        const parts = separated.get(before);
        if (parts) parts.push(size[here] ?? 0);
        else separated.set(before, [size[here] ?? 0]);
      }
      if ((low[here] ?? 0) > (order[before] ?? 0)) found.push({ link: entered[here] ?? 0, near: before, far: here });
    }

    const whole = size[root] ?? 0;
    for (const bridge of found) {
      const farSize = size[bridge.far] ?? 0;
      bridges.push({ ...bridge, nearSize: whole - farSize, farSize });
    }
    for (const [at, below] of separated) {
      const above = whole - 1 - below.reduce((sum, one) => sum + one, 0);
      const parts = above > 0 ? [above, ...below] : below;
      if (parts.length > 1) cutPoints.push({ at, parts });
    }
  }
  return { bridges, cutPoints };
};
