import { expect, it } from 'vitest';
import { apart, freePlace, tangents } from '../../../../client/overview/world/round.ts';

const at = (x: number, y: number, radius = 5) => ({ x, y, radius });

it('moves apart what lies over one another, and nothing else', () => {
  const [one, other, far] = apart([at(0, 0), at(4, 0), at(100, 100)]);
  expect(Math.hypot(other!.x - one!.x, other!.y - one!.y)).toBeGreaterThan(10);
  expect((one!.x + other!.x) / 2).toBeCloseTo(2);
  expect(far).toEqual(at(100, 100));
});

it('moves apart what stands at the very same place', () => {
  const [one, other] = apart([at(0, 0), at(0, 0)]);
  expect(Math.hypot(other!.x - one!.x, other!.y - one!.y)).toBeGreaterThan(10);
});

it('finds the place nearest to a point that covers no mark and stays in the frame', () => {
  const frame = { width: 200, height: 100 };
  const free = freePlace({ x: 30, y: 50 }, 20, [at(30, 50)], frame)!;
  expect(Math.hypot(free.x - 30, free.y - 50)).toBeGreaterThanOrEqual(25);
  expect(Math.hypot(free.x - 30, free.y - 50)).toBeLessThan(35);
  expect(freePlace({ x: 30, y: 50 }, 60, [], frame)).toBeNull();
});

it('draws the lines that touch two circles', () => {
  const [from, to] = [at(0, 0, 2), at(20, 0, 6)];
  for (const [index, [x, y]] of tangents(from, to).entries()) {
    const circle = index === 0 || index === 3 ? from : to;
    expect(Math.hypot(x - circle.x, y - circle.y)).toBeCloseTo(circle.radius);
  }
});
