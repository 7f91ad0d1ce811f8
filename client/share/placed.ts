import type { SharedEntity } from './shared.ts';

/** An entity where it stands, and whether there is room for its name. */
export interface Placed {
  entity: SharedEntity;
  x: number;
  y: number;
  named: boolean;
}

/** Of a mark, and of the letters of a name, in the units of the picture. */
export const sizes = { mark: 16, letter: 12, margin: 80 } as const;

const widthOf = (name: string) => [...name].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 12 : 6.6), 0);

/** Where all stand: as they stood when they were shared, on a ring where they stood nowhere. The best linked are named first. */
export const placedOf = (
  entities: readonly SharedEntity[],
  degrees: ReadonlyMap<string, number>,
  nameOf: (entity: SharedEntity) => string,
): Placed[] => {
  const ring = 40 + entities.length * 12;
  const taken: { left: number; right: number; y: number }[] = [];
  const ordered = entities.toSorted((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
  return ordered.map((entity, at) => {
    const turn = (2 * Math.PI * at) / entities.length;
    const { x = Math.cos(turn) * ring, y = Math.sin(turn) * ring } = entity;
    const half = widthOf(nameOf(entity)) / 2 + 4;
    const box = { left: x - half, right: x + half, y };
    const named = taken.every(
      (other) => other.right < box.left || other.left > box.right || Math.abs(other.y - y) > sizes.letter * 1.4,
    );
    if (named) taken.push(box);
    return { entity, x, y, named };
  });
};

/** The part of the plane that holds all of them. */
export const boxAround = (placed: readonly Placed[]): string => {
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - sizes.margin, Math.min(...ys) - sizes.margin];
  return [left, top, Math.max(...xs) + sizes.margin - left, Math.max(...ys) + sizes.margin - top].join(' ');
};
