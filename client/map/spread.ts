/** Between two marks on a ring, in pixels. */
const spacing = 30;
const nearest = 42;

const room = (radius: number) => Math.floor((2 * Math.PI * radius) / spacing);

/** Where so many marks stand round the place that they share, in pixels from it: on rings, from the top clockwise. */
export const spread = (number: number): { x: number; y: number }[] => {
  const spots: { x: number; y: number }[] = [];
  for (let radius = nearest; spots.length < number; radius += spacing + 4) {
    const here = Math.min(room(radius), number - spots.length);
    for (let at = 0; at < here; at += 1) {
      const angle = (2 * Math.PI * at) / here - Math.PI / 2;
      spots.push({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  }
  return spots;
};

/** How far out the last of so many stands. */
export const reachOf = (number: number): number => Math.max(0, ...spread(number).map(({ x, y }) => Math.hypot(x, y)));
