import type { Box } from '../marks/boxes.ts';
import { placeLabels, type Labelled, type Side } from '../marks/labels.ts';
import { letter, lineHeight } from '../marks/wrap.ts';
import type { Size } from '../atlas/size.ts';
import { inPixels, type Camera, type Insets } from './camera.ts';
import type { MapMark } from './marks.ts';

/** Above the priority of anything that was not chosen. */
const first = 10_000;
/** So many marks at most are named: more would cost time and say less. */
const most = 90;
const edge = 4;
/** A name beside a cluster that is spread out is no wider. */
const besideSpread = 190;

interface Naming {
  marks: readonly MapMark[];
  labelOf: (mark: MapMark) => string;
  /** Ids of what is selected or pointed at. */
  chosen: ReadonlySet<string>;
  /** Keys of what is faded, which is not named; null where nothing is. */
  lifted: ReadonlySet<string> | null;
  /** How wide a label is. */
  widthOf: (label: string) => number;
  camera: Camera;
  size: Size;
  insets: Insets;
}

export const standing = (mark: MapMark, camera: Camera): { x: number; y: number } => {
  const { x, y } = inPixels(camera, mark);
  return mark.aside ? { x: x + mark.aside.x, y: y + mark.aside.y } : { x, y };
};

export const inSight = ({ x, y }: { x: number; y: number }, { width, height }: Size, margin = 40): boolean =>
  x > -margin && y > -margin && x < width + margin && y < height + margin;

/** Away from the place that they are spread out round. */
const outward = ({ x, y }: { x: number; y: number }): Side => {
  if (Math.abs(x) < Math.abs(y) / 4) return y < 0 ? 'above' : 'below';
  return x < 0 ? 'left' : 'right';
};

/** Where a cluster is spread out only its own are named there. */
const sidesOfSpread = (marks: readonly MapMark[]) => {
  const aside = marks.filter((mark) => mark.aside);
  const reach = Math.max(0, ...aside.map((mark) => Math.hypot(mark.aside!.x, mark.aside!.y)));
  return { aside, reach };
};

/** On which side each mark is named: the important first, none over another. */
export const sidesOf = ({
  marks,
  labelOf,
  chosen,
  lifted,
  widthOf,
  camera,
  size,
  insets,
}: Naming): Map<string, Side> => {
  const priority = (mark: MapMark) => {
    if (mark.members.some(({ id }) => chosen.has(id))) return first;
    const usual = Math.max(...mark.members.map((one) => one.priority)) + mark.members.length;
    return lifted && !lifted.has(mark.key) ? null : usual;
  };
  const { aside, reach } = sidesOfSpread(marks);
  const hub = aside[0] && inPixels(camera, aside[0]);
  const crowded = ({ x, y }: { x: number; y: number }) =>
    hub !== undefined && Math.abs(x - hub.x) < reach + besideSpread && Math.abs(y - hub.y) < reach + 40;
  const all = marks
    .filter((mark) => !mark.aside)
    .map((mark) => ({ mark, spot: standing(mark, camera), priority: priority(mark) }))
    .filter(({ spot }) => inSight(spot, size) && !crowded(spot))
    .sort((a, b) => (b.priority ?? -1) - (a.priority ?? -1));
  const labelled = all.map(({ mark, spot, priority }, at): Labelled => {
    const label = labelOf(mark);
    return {
      id: mark.key,
      ...spot,
      radius: mark.radius,
      width: widthOf(label),
      height: label.split('\n').length * letter * lineHeight,
      priority: at < most ? priority : null,
    };
  });
  const bounds: Box = {
    left: insets.left + edge,
    top: edge,
    right: size.width - insets.right - edge,
    bottom: size.height - insets.bottom - edge,
  };
  const sides = placeLabels(labelled, bounds);
  for (const mark of aside) sides.set(mark.key, outward(mark.aside!));
  return sides;
};
