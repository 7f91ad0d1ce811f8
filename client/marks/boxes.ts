/** A rectangle on the screen, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const cellSize = 64;

export const overlap = (a: Box, b: Box, gap = 0) =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** Boxes by where they are, so that not all have to be looked at. */
export const boxes = () => {
  const cells = new Map<number, { id: string; box: Box }[]>();
  const around = (box: Box, gap: number, look: (key: number) => boolean): boolean => {
    const [left, right] = [Math.floor((box.left - gap) / cellSize), Math.floor((box.right + gap) / cellSize)];
    const [top, bottom] = [Math.floor((box.top - gap) / cellSize), Math.floor((box.bottom + gap) / cellSize)];
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= bottom; row += 1) if (look(column * 65_536 + row)) return true;
    return false;
  };
  return {
    add: (id: string, box: Box): void => {
      around(box, 0, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push({ id, box });
        else cells.set(key, [{ id, box }]);
        return false;
      });
    },
    meets: (box: Box, but: string, gap = 0): boolean =>
      around(
        box,
        gap,
        (key) => cells.get(key)?.some(({ id, box: other }) => id !== but && overlap(box, other, gap)) ?? false,
      ),
  };
};
