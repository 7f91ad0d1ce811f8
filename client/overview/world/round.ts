/** A round mark in the frame, in pixels. */
export interface Round {
  x: number;
  y: number;
  radius: number;
}

const gap = 1.5;
const rounds = 60;

const between = (one: Round, other: Round) => Math.hypot(other.x - one.x, other.y - one.y);

/** Moves marks apart that would lie over one another, by no more than it takes. */
export const apart = <Mark extends Round>(marks: readonly Mark[]): Mark[] => {
  const moved = marks.map((mark) => ({ ...mark }));
  for (let round = 0; round < rounds; round += 1) {
    let still = true;
    for (const [at, one] of moved.entries())
      for (const other of moved.slice(at + 1)) {
        const distance = between(one, other);
        const lacking = one.radius + other.radius + gap - distance;
        if (lacking <= 0) continue;
        still = false;
        const [x, y] = distance > 0 ? [(other.x - one.x) / distance, (other.y - one.y) / distance] : [1, 0];
        one.x -= (x * lacking) / 2;
        one.y -= (y * lacking) / 2;
        other.x += (x * lacking) / 2;
        other.y += (y * lacking) / 2;
      }
    if (still) break;
  }
  return moved;
};

const step = 4;

/** The place nearest to a point where a circle covers none of the marks and stays in the frame; null where there is none. */
export const freePlace = (
  near: { x: number; y: number },
  radius: number,
  marks: readonly Round[],
  { width, height }: { width: number; height: number },
): Round | null => {
  const away = (place: Round) => Math.hypot(place.x - near.x, place.y - near.y);
  let best: Round | null = null;
  for (let x = radius + step; x <= width - radius - step; x += step)
    for (let y = radius + step; y <= height - radius - step; y += step) {
      const here = { x, y, radius };
      const free = marks.every((mark) => between(here, mark) >= radius + mark.radius);
      if (free && (!best || away(here) < away(best))) best = here;
    }
  return best;
};

/** The two lines that touch both of two circles outside: what lies between is the way from one to the other. */
export const tangents = (from: Round, to: Round): [x: number, y: number][] => {
  const towards = Math.atan2(from.y - to.y, from.x - to.x);
  const aside = Math.acos(Math.min((to.radius - from.radius) / between(from, to), 1));
  const on = ({ x, y, radius }: Round, angle: number): [number, number] => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ];
  return [on(from, towards + aside), on(to, towards + aside), on(to, towards - aside), on(from, towards - aside)];
};
