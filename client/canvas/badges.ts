import type { CollectionReturnValue, Core, NodeSingular } from 'cytoscape';
import type { Hidden } from '../store/hidden.ts';
import { inked } from '../marks/inked.ts';
import { boxAt, sides } from '../marks/labels.ts';
import { badgePlaces, roomyBadges, type Badge, type Owned, type Wanted } from './badge.ts';
import { radiusOnScreen } from './sizes.ts';
import { goingFrom } from './unseen.ts';

/** More badges than this in sight tell nothing; nearer by, there are fewer. */
const most = 150;

/** Beside a mark of a smaller radius a badge would hide it; unless it is selected. In pixels. */
const smallest = 5;

/** On a small screen marks are so close that badges would be all that is seen: there each needs room round it, in pixels. */
const narrow = 600;
const air = 9;

const stands = (cy: Core, node: CollectionReturnValue) =>
  node.nonempty() && !node.hasClass('unplaced') && !node.hasClass('faded') && !goingFrom(cy)?.has(node.id());

/** Marks and names in sight, which badges keep clear of. */
const inTheWay = (cy: Core, seen: (at: { x: number; y: number }) => boolean) => {
  const zoom = cy.zoom();
  const marks: Owned[] = [];
  const names: Owned[] = [];
  cy.nodes().forEach((node: NodeSingular) => {
    const { x, y } = node.renderedPosition();
    if (!seen({ x, y }) || node.hasClass('unplaced')) return;
    const { id, size, label, labelHeight } = node.data() as Record<'id' | 'label', string> &
      Record<'size' | 'labelHeight', number>;
    const radius = radiusOnScreen(size, zoom);
    marks.push({ id, box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius } });
    const side = sides.find((one) => node.hasClass(one));
    if (side)
      names.push({
        id,
        box: boxAt(side, { id, x, y, radius, width: inked(label), height: labelHeight, priority: null }),
      });
  });
  return { marks, names };
};

/** Asked in every frame in which the picture moves: it looks at who has a badge, and stops where there are too many. */
export const badgesIn = (cy: Core, hidden: ReadonlyMap<string, Hidden>): Badge[] => {
  const [zoom, pan, width, height] = [cy.zoom(), cy.pan(), cy.width(), cy.height()];
  const seen = ({ x, y }: { x: number; y: number }) => x >= 0 && y >= 0 && x <= width && y <= height;
  const wanted: Wanted[] = [];
  for (const [id, { count }] of hidden) {
    const node = cy.getElementById(id);
    if (count === 0 || !stands(cy, node)) continue;
    const { x, y } = node.position();
    const at = { x: x * zoom + pan.x, y: y * zoom + pan.y };
    if (!seen(at)) continue;
    const size = node.data('size') as number;
    const selected = node.hasClass('selected');
    if (radiusOnScreen(size, zoom) < smallest && !selected) continue;
    if (wanted.length === most) return [];
    const named = sides.find((side) => node.hasClass(side));
    const always = selected || node.hasClass('pointed');
    wanted.push({ places: badgePlaces(id, count, at, size, zoom, named), count, always });
  }
  if (wanted.length === 0) return [];
  const { marks, names } = inTheWay(cy, seen);
  return roomyBadges(wanted, marks, names, width < narrow ? air : 0);
};
