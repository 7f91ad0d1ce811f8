import type { Size } from '../../atlas/size.ts';
import { inked } from '../../marks/inked.ts';
import { boxAt, placeLabels, type Labelled, type Side } from '../../marks/labels.ts';
import { letter, lineHeight, wrapped } from '../../marks/wrap.ts';
import type { Drawing, Mark } from './drawing.ts';

export const labelOf = ({ name }: Mark): string => wrapped(name);

const edge = 3;
/** A square that hides most of a circle and leaves its corners free. */
const square = 0.86;

const inTheWay = (id: string, x: number, y: number, radius: number): Labelled => ({
  id,
  x,
  y,
  radius,
  width: 0,
  height: 0,
  priority: null,
});

/** What stands in the way of others where a name stands: as many squares as it takes. */
const squaresAt = (side: Side, one: Labelled): Labelled[] => {
  const { left, right, top } = boxAt(side, one);
  const half = one.height / 2;
  return Array.from({ length: Math.ceil((right - left) / one.height) }, (_, at) =>
    inTheWay(`${one.id} ${at}`, left + half + at * one.height, top + half, half),
  );
};

/** On which side each mark is named: the regions first, then the partners, none over another or over the lens. */
export const sidesOf = ({ marks, lens }: Drawing, { width, height }: Size): Map<string, Side> => {
  const bounds = { left: edge, top: edge, right: width - edge, bottom: height - edge };
  const named = (kind: Mark['kind']) =>
    marks.map((mark): Labelled => {
      const label = labelOf(mark);
      const lines = label.split('\n').length;
      const priority = mark.kind === kind ? mark.units : null;
      return { ...mark, width: inked(label), height: lines * letter * lineHeight, priority };
    });
  const regions = named('region');
  const ofRegions = placeLabels(regions, bounds);
  const taken = regions.flatMap((one) => {
    const side = ofRegions.get(one.id);
    return side ? squaresAt(side, one) : [];
  });
  const cover = lens ? [inTheWay('', lens.x, lens.y, lens.radius * square)] : [];
  return new Map([...ofRegions, ...placeLabels([...named('partner'), ...taken, ...cover], bounds)]);
};
