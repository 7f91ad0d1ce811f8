export type Direction = 'up' | 'down' | 'left' | 'right';

interface Spot {
  id: string;
  x: number;
  y: number;
}

const unit: Record<Direction, readonly [number, number]> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** The nearest of some spots in a direction; what lies aside counts as farther, what lies behind not at all. */
export const towards = (from: Spot, spots: readonly Spot[], direction: Direction): string | null => {
  const [dx, dy] = unit[direction];
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of spots) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy - (y - from.y) * dx);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 1.5;
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? null;
};
