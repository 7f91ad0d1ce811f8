/** An entity's mark and label on the screen, in pixels. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** The greatest is named first; null is not named, and only in the way of others. */
  priority: number | null;
}

export type Side = 'below' | 'right' | 'left' | 'above';

export const labelGap = 4;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const boxAt: Record<Side, (one: Labelled) => Box> = {
  below: ({ x, y, radius, width, height }) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y + radius + labelGap,
    bottom: y + radius + labelGap + height,
  }),
  above: ({ x, y, radius, width, height }) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - radius - labelGap - height,
    bottom: y - radius - labelGap,
  }),
  right: ({ x, y, radius, width, height }) => ({
    left: x + radius + labelGap,
    right: x + radius + labelGap + width,
    top: y - height / 2,
    bottom: y + height / 2,
  }),
  left: ({ x, y, radius, width, height }) => ({
    left: x - radius - labelGap - width,
    right: x - radius - labelGap,
    top: y - height / 2,
    bottom: y + height / 2,
  }),
};

const sides: Side[] = ['below', 'right', 'left', 'above'];

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (box: Box, bounds: Box) =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

const markOf = ({ x, y, radius }: Labelled): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** On which side each entity is named: the important first, none over another name or mark or out of sight. Who is missing has no room. */
export const placeLabels = (all: readonly Labelled[], bounds: Box): Map<string, Side> => {
  const marks = all.map((one) => ({ id: one.id, box: markOf(one) }));
  const taken: Box[] = [];
  const placed = new Map<string, Side>();
  const byPriority = all
    .filter((one) => one.priority !== null)
    .sort((a, b) => b.priority! - a.priority! || (a.id < b.id ? -1 : 1));
  for (const one of byPriority) {
    const side = sides.find((candidate) => {
      const box = boxAt[candidate](one);
      return (
        within(box, bounds) &&
        !taken.some((other) => overlap(box, other)) &&
        !marks.some(({ id, box: mark }) => id !== one.id && overlap(box, mark))
      );
    });
    if (!side) continue;
    placed.set(one.id, side);
    taken.push(boxAt[side](one));
  }
  return placed;
};

const weight: Record<string, number> = { places: 30, platforms: 20, activities: 6, actors: 5, topics: 2, policy: 1 };
const namedFromAfar = new Set(['places', 'platforms']);
const afar = 0.55;

/** Who may be named at this zoom, and in which order; null is not at all. */
export const labelPriority = (group: string, links: number, zoom: number): number | null =>
  zoom < afar && !namedFromAfar.has(group) ? null : (weight[group] ?? 0) + links * 2;
