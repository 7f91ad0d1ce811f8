/** Between two marks on a ring, in pixels: room for a name on three lines. */
const spacing = 44;
const nearest = 46;
/** So many stand on one ring; more stand closer together, on several. */
const onOneRing = 14;
const closer = 30;

const ring = (number: number, radius: number) =>
  Array.from({ length: number }, (_, at) => {
    const angle = (2 * Math.PI * at) / number - Math.PI / 2;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });

/** Where so many marks stand round the place that they share, in pixels from it: on rings, from the top clockwise. */
export const spread = (number: number): { x: number; y: number }[] => {
  if (number <= onOneRing) return ring(number, Math.max(nearest, (number * spacing) / (2 * Math.PI)));
  const spots: { x: number; y: number }[] = [];
  for (let radius = nearest; spots.length < number; radius += closer) {
    const room = Math.floor((2 * Math.PI * radius) / closer);
    spots.push(...ring(Math.min(room, number - spots.length), radius));
  }
  return spots;
};
