/** Stretches both axes until the points fill the space; a little more in one direction than in the other does no harm. */
export const stretched = (bodies: readonly { x?: number; y?: number }[], width: number, height: number): void => {
  const xs = bodies.map((body) => body.x!);
  const ys = bodies.map((body) => body.y!);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const x = width / Math.max(right - left, 1);
  const y = height / Math.max(bottom - top, 1);
  const most = Math.min(x, y) * 1.9;
  for (const body of bodies) {
    body.x = (body.x! - (left + right) / 2) * Math.min(x, most);
    body.y = (body.y! - (top + bottom) / 2) * Math.min(y, most);
  }
};
