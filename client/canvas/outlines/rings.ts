import { flats, ringGap } from '../layouts/concentric.ts';
import { grouped } from '../layouts/linked.ts';
import type { Outline, Standing } from './outline.ts';

/** So far from a ring, in parts of the gap between two, an entity still stands on it. */
const off = 0.08;

/** So far inside its ring, in parts of the gap, a head is written: on the ring it would lie beneath marks. */
const inwards = 0.3;

/** How far out it stands, in rings, where these are stretched so much. */
const ringAt = ({ at }: Standing, flat: number) => Math.hypot(at.x / flat, at.y * flat) / ringGap;

const strayOf = (standing: readonly Standing[], flat: number) =>
  standing.reduce((sum, one) => sum + Math.abs(ringAt(one, flat) - Math.round(ringAt(one, flat))), 0);

const top = -Math.PI / 2;

/** In the middle between two neighbours on a ring, as near to its uppermost point as can be. */
const betweenAtTop = (members: readonly Standing[], flat: number): number => {
  const angles = members.map(({ at }) => Math.atan2(at.y * flat, at.x / flat)).sort((a, b) => a - b);
  const middles = angles.map((angle, at) => (angle + (angles[at + 1] ?? angles[0]! + 2 * Math.PI)) / 2);
  const off = (angle: number) => Math.abs(Math.atan2(Math.sin(angle - top), Math.cos(angle - top)));
  return middles.reduce((best, one) => (off(one) < off(best) ? one : best));
};

/** The rings on which most stand, each with from how many to how many links its members have. */
export const ringsOf = (standing: readonly Standing[], named: (least: number, most: number) => string): Outline[] => {
  const [flat] = [...flats].sort((a, b) => strayOf(standing, a) - strayOf(standing, b));
  const on = standing.filter((one) => Math.abs(ringAt(one, flat!) - Math.round(ringAt(one, flat!))) <= off);
  return [...grouped(on, (one) => String(Math.round(ringAt(one, flat!))))].flatMap(([ring, members]): Outline[] => {
    const reach = Number(ring) * ringGap;
    if (reach === 0) return [];
    const links = members.map(({ mark }) => mark.links);
    const [least, most] = [links.reduce((a, b) => Math.min(a, b)), links.reduce((a, b) => Math.max(a, b))];
    const [x, y] = [reach * flat!, reach / flat!];
    const angle = betweenAtTop(members, flat!);
    const inside = reach - ringGap * inwards;
    return [
      {
        id: ring,
        label: named(least, most),
        form: 'ring',
        x1: -x,
        y1: -y,
        x2: x,
        y2: y,
        head: { x: Math.cos(angle) * inside * flat!, y: (Math.sin(angle) * inside) / flat!, from: 'middle' },
        members: members.length,
      },
    ];
  });
};
