import type { ArrangeEntity, ArrangeLink, Point } from './arrange.ts';

/** A number in [0, 1) that is always the same for an id: places must not depend on chance. */
export const chance = (id: string): number => {
  let hash = 2166136261;
  for (const char of id) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619);
  return (hash >>> 0) / 4294967296;
};

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const mean = (points: Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** Far lands come nearer: distance on a logarithmic scale, direction kept. */
const onMap = (entities: ArrangeEntity[], space: { width: number; height: number }): Map<string, Point> => {
  const located = entities.filter((one) => one.latitude !== null && one.longitude !== null);
  const latitude = median(located.map((one) => one.latitude!));
  const longitude = median(located.map((one) => one.longitude!));
  return new Map(
    located.map((one) => {
      const east = one.longitude! - longitude;
      const north = one.latitude! - latitude;
      const far = Math.hypot(east, north) || 1;
      const reach = Math.log1p(far) / Math.log1p(120);
      return [one.id, { x: (east / far) * reach * space.width * 0.5, y: (-north / far) * reach * space.height * 0.5 }];
    }),
  );
};

const rounds = 4;

/** Where to begin: places roughly as on a map, the others among what they are linked with. */
export const startOf = (
  entities: ArrangeEntity[],
  links: ArrangeLink[],
  placed: Record<string, Point>,
  space: { width: number; height: number },
): Map<string, Point> => {
  // A picture that stands has been stretched; the map would lead astray in it.
  const standing = Object.entries(placed);
  const starts = standing.length > 0 ? new Map(standing) : onMap(entities, space);
  const neighbours = new Map(entities.map((one) => [one.id, [] as string[]]));
  for (const { source, target } of links) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const fixed = new Set(starts.keys());
  for (let round = 0; round < rounds; round += 1)
    for (const { id } of entities) {
      if (fixed.has(id)) continue;
      const known = neighbours.get(id)!.flatMap((other) => starts.get(other) ?? []);
      if (known.length > 0) starts.set(id, mean(known));
    }
  for (const { id } of entities) {
    const angle = chance(id) * 2 * Math.PI;
    const { x, y } = starts.get(id) ?? {
      x: Math.cos(angle) * space.width * 0.45,
      y: Math.sin(angle) * space.height * 0.45,
    };
    // Two at the very same place would be pushed apart in a direction that d3-force draws by lot.
    starts.set(id, id in placed ? { x, y } : { x: x + Math.cos(angle) * 30, y: y + Math.sin(angle) * 30 });
  }
  return starts;
};
