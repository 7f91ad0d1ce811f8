import type { Point } from './saved.ts';

/** Where entities stand, by id. */
export type Standing = Readonly<Record<string, Point>>;

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** True where an entity stands elsewhere now; one that had no place has not moved. */
export const moved = (before: Standing, now: Standing): boolean =>
  Object.entries(now).some(([id, { x, y }]) => {
    const stood = before[id];
    return stood !== undefined && (stood.x !== x || stood.y !== y);
  });

/** Where all stand that are in the picture; what is away keeps its place for its return until the others have moved. */
export const arranged = (before: Standing, found: Standing): Standing => {
  const now = Object.fromEntries(Object.entries(found).map(([id, point]) => [id, whole(point)]));
  return moved(before, now) ? now : { ...before, ...now };
};
