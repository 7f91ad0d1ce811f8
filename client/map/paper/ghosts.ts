import { inks as pageInks } from '../../canvas/inks.ts';
import type { Scheme } from '../../marks/colour.ts';
import { wrapped } from '../../marks/wrap.ts';
import type { Curve } from '../../takeaway/curves.ts';
import type { GroupInk, Ink } from '../../takeaway/ink.ts';
import { ghostDashes } from '../../takeaway/link-inks.ts';
import { nameInk } from '../../takeaway/name-inks.ts';
import { inPixels } from '../camera.ts';
import { inSight } from '../naming.ts';
import { besideMark } from '../ghosts.ts';
import { halfway } from '../projection.ts';
import type { Frame } from './frame.ts';
import { mapInks } from './inks.ts';
import { labelledAt } from './names.ts';
import { circleInk } from './round.ts';
import type { Scene } from './scene.ts';

const placeholder = 9;

type Point = Curve['from'];

/** A curve that passes this point on its way. */
const curveBy = (from: Point, by: Point, to: Point): Curve => {
  const bend = { x: 2 * by.x - (from.x + to.x) / 2, y: 2 * by.y - (from.y + to.y) / 2 };
  return { from, bend, to, arrives: Math.atan2(to.y - bend.y, to.x - bend.x) };
};

/** What is missing, hollow: a way between two marks, or from one to a hollow mark that bears the name. */
export const ghostsInk = (
  frame: Frame,
  { ghosts, clusters }: Scene,
  scheme: Scheme,
  unnamed: (label: string) => string,
): GroupInk => {
  const colour = pageInks[scheme].ghost;
  const ground = mapInks[scheme].halo;
  const at = (spot: Point) => inPixels(frame.camera, spot);
  const seen = (spot: Point) => inSight(inPixels(frame.within, spot), frame.size, 0);
  const taken = ghosts.length > 0 ? [...clusters.values()].map(at) : [];
  const drawn = ghosts.flatMap(({ id, label, from, to }): GroupInk[] => {
    const one = clusters.get(from)!;
    const other = to === null ? null : clusters.get(to)!;
    if (!seen(one) || (other && !seen(other))) return [];
    const start = at(one);
    const spot = other ? at(halfway(one, other)) : besideMark(start, taken);
    taken.push(spot);
    const curve = other ? curveBy(start, spot, at(other)) : curveBy(start, middle(start, spot), spot);
    const said = wrapped(other ? label : unnamed(label));
    const name = nameInk(said, spot.x < start.x ? 'left' : 'right', labelledAt(id, said, spot, placeholder), {
      colour,
      halo: ground,
      strong: false,
    });
    const end: Ink[] = other
      ? []
      : [circleInk({ ...spot, radius: placeholder }, { fill: ground, stroke: colour, width: 1.8, dash: [4, 2.6] })];
    return [{ kind: 'group', part: 'ghost', id, title: label, inks: [...ghostDashes(curve, colour), ...end, name] }];
  });
  return { kind: 'group', part: 'ghosts', inks: drawn };
};

const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
