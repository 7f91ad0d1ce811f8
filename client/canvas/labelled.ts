import type { Core, NodeSingular } from 'cytoscape';
import type { Insets } from './camera.ts';
import { inked } from '../marks/inked.ts';
import type { Box } from '../marks/boxes.ts';
import { labelPriority } from '../marks/label-priority.ts';
import { type Labelled } from '../marks/labels.ts';
import { radiusOnScreen } from './sizes.ts';

const first = 1000;
const edge = 4;
/** No screen has room for more names. */
const mostNames = 300;

/** The part of the screen in which names may stand. */
export const boundsFor = (cy: Core, insets: Insets): Box => ({
  left: insets.left + edge,
  top: insets.top + edge,
  right: cy.width() - insets.right - edge,
  bottom: cy.height() - insets.bottom - edge,
});

const labelledFrom = (node: NodeSingular, zoom: number): Omit<Labelled, 'width'> | null => {
  if (node.hasClass('unplaced')) return null;
  const chosen = node.hasClass('pointed') || node.hasClass('selected');
  const lifted = node.hasClass('lifted');
  const { group, kind, links, size, labelHeight } = node.data() as Record<'group' | 'kind', string> &
    Record<'links' | 'size' | 'labelHeight', number>;
  const usual = labelPriority(group, kind, links, zoom);
  const priority = chosen ? 2 * first : lifted ? first + (usual ?? 0) : node.hasClass('faded') ? null : usual;
  const { x, y } = node.renderedPosition();
  return { id: node.id(), x, y, radius: radiusOnScreen(size, zoom), height: labelHeight, priority };
};

/** Every mark with the name that it wants; of very many only the most important in sight want one. */
export const labelledIn = (cy: Core, bounds: Box): Labelled[] => {
  const zoom = cy.zoom();
  const all = cy
    .nodes()
    .map((node) => labelledFrom(node, zoom))
    .filter((one) => one !== null);
  const inSight = all.filter(
    ({ priority, x, y }) =>
      priority !== null && x > bounds.left && x < bounds.right && y > bounds.top && y < bounds.bottom,
  );
  const wanting =
    all.length > mostNames
      ? new Set(inSight.sort((a, b) => b.priority! - a.priority! || (a.id < b.id ? -1 : 1)).slice(0, mostNames))
      : null;
  return all.map((one) => {
    const priority = !wanting || wanting.has(one) ? one.priority : null;
    // A width is measured, which takes time; who is not named needs none.
    const width = priority === null ? 0 : inked(cy.getElementById(one.id).data('label') as string);
    return { ...one, priority, width };
  });
};
