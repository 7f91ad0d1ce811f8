import { expect, it } from 'vitest';
import { wantedBy } from '../../../client/map/coast.ts';

const size = { width: 1200, height: 800 };

it('takes the whole world from afar', () => {
  expect(wantedBy({ scale: 1.2, x: 0, y: 0 }, size)).toEqual(wantedBy({ scale: 1.5, x: -90, y: 4 }, size));
  expect(wantedBy({ scale: 1.2, x: 0, y: 0 }, size).detail).toBe('far');
});

it('takes all that is in sight, wherever that is', () => {
  for (const scale of [4, 5.5, 16, 90, 640])
    for (const x of [-100, -1234, -3333.3]) {
      const { area } = wantedBy({ scale, x, y: x / 2 }, size);
      expect(area.left).toBeLessThanOrEqual(-x / scale);
      expect(area.right).toBeGreaterThanOrEqual((size.width - x) / scale);
      expect(area.top).toBeLessThanOrEqual(-x / 2 / scale);
      expect(area.bottom).toBeGreaterThanOrEqual((size.height - x / 2) / scale);
    }
});

it('asks for nothing new at a small step', () => {
  expect(wantedBy({ scale: 40, x: -8000, y: -4000 }, size)).toEqual(wantedBy({ scale: 41, x: -8010, y: -4003 }, size));
});
