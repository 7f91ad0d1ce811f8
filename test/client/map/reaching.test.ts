import { expect, it } from 'vitest';
import { seeing } from '../../../client/map/camera.ts';
import { clustered, stepOf, type Spot } from '../../../client/map/clusters.ts';
import { reaching } from '../../../client/map/reaching.ts';

const size = { width: 1000, height: 600 };
const insets = { top: 40, right: 40, bottom: 40, left: 40 };
const from = seeing({ left: 0, top: 0, right: 1000, bottom: 520 }, size, insets);

/** Two towns near each other, in one of them two at the very same place; and one far away. */
const spots: Spot[] = [
  { id: 'one', x: 800, y: 200 },
  { id: 'same', x: 800, y: 200 },
  { id: 'near', x: 801, y: 200.4 },
  { id: 'other', x: 812, y: 204 },
  { id: 'far', x: 100, y: 400 },
];

const clusterOf = (id: string, scale: number) =>
  clustered(spots, stepOf(scale)).find(({ members }) => members.some((one) => one.id === id))!;

it('goes nearer until what is looked for stands by itself', () => {
  expect(clusterOf('near', from.scale).members.length).toBeGreaterThan(1);
  const reached = reaching('near', spots, from, size, insets)!;
  expect(reached.open).toBeNull();
  expect(clusterOf('near', reached.camera.scale).members).toHaveLength(1);
});

it('spreads out what no zoom takes apart, where it then stands', () => {
  const { camera, open } = reaching('same', spots, from, size, insets)!;
  const cluster = clusterOf('same', camera.scale);
  expect(open).toBe(cluster.key);
  expect(cluster.members.map(({ id }) => id)).toContain('same');
});

it('goes nowhere for what stands by itself, or is not there', () => {
  expect(reaching('far', spots, from, size, insets)).toBeNull();
  expect(reaching('nobody', spots, from, size, insets)).toBeNull();
});
