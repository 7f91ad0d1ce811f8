import type { Point } from '../arrange.ts';

/** Points that know quickly whether one of them is nearer than a distance. */
export const crowd = (distance: number) => {
  const cells = new Map<string, Point[]>();
  const cellOf = ({ x, y }: Point) => [Math.floor(x / distance), Math.floor(y / distance)] as const;
  return {
    add: (point: Point): void => {
      const key = cellOf(point).join(' ');
      const cell = cells.get(key);
      if (cell) cell.push(point);
      else cells.set(key, [point]);
    },
    near: (point: Point): boolean => {
      const [column, row] = cellOf(point);
      for (let across = column - 1; across <= column + 1; across += 1)
        for (let down = row - 1; down <= row + 1; down += 1)
          for (const other of cells.get(`${across} ${down}`) ?? [])
            if (Math.hypot(other.x - point.x, other.y - point.y) < distance) return true;
      return false;
    },
  };
};
