import type { Core, EdgeSingular } from 'cytoscape';
import { placeCounts, type Counted } from '../marks/counts.ts';
import type { Labelled, Side } from '../marks/labels.ts';
import type { Box } from '../marks/boxes.ts';
import { severally } from '../marks/several.ts';
import { measured } from '../marks/wrap.ts';
import { radiusOnScreen } from './sizes.ts';

/** From there lines lie too close together for numbers. */
const afar = 0.5;

const countedFrom = (cy: Core, id: string): Counted | null => {
  const link = cy.getElementById(id) as unknown as EdgeSingular;
  if (!link.isEdge() || link.hasClass('faded') || link.hasClass('named')) return null;
  const [source, target] = [link.source(), link.target()];
  if (source.hasClass('unplaced') || target.hasClass('unplaced')) return null;
  const [from, to] = [source.renderedPosition(), target.renderedPosition()];
  const radii = [source, target].map((end) => radiusOnScreen(end.data('size') as number, cy.zoom()));
  const count = link.data('count') as number;
  const { x, y } = link.renderedMidpoint();
  return {
    id,
    count,
    x,
    y,
    width: measured(severally(count)).labelWidth,
    length: Math.hypot(to.x - from.x, to.y - from.y) - radii[0]! - radii[1]!,
  };
};

/** Has lines say for how many links they are drawn, where marks and names leave room. */
export const countLinks = (
  cy: Core,
  several: readonly string[],
  labelled: readonly Labelled[],
  sides: ReadonlyMap<string, Side>,
  bounds: Box,
): void => {
  const wanted = cy.zoom() < afar ? [] : several.flatMap((id) => countedFrom(cy, id) ?? []);
  const placed = placeCounts(wanted, labelled, sides, bounds);
  for (const id of several) cy.getElementById(id).toggleClass('counted', placed.has(id));
};
