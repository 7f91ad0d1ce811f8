import type { Elements } from '../canvas/elements.ts';
import type { Point } from '../canvas/arrange.ts';
import { headsOf, spotsOf, type Head } from '../canvas/outlines/heads.ts';
import type { Outline } from '../canvas/outlines/outline.ts';
import type { Box } from '../marks/boxes.ts';
import { labelPriority } from '../marks/label-priority.ts';
import { placeLabels, type Labelled, type Side } from '../marks/labels.ts';
import type { Drawn } from '../canvas/positions.ts';
import { radiusOnScreen } from '../canvas/sizes.ts';
import { measured } from '../marks/wrap.ts';
import type { Disc } from './curves.ts';
import { spread } from './page.ts';

/** Where everything lies on the page. */
export interface Layout {
  zoom: number;
  discs: Map<string, Disc>;
  labelled: Map<string, Labelled>;
  sides: Map<string, Side>;
  /** Heads of what lies beneath. */
  heads: readonly Head[];
  /** Where a place of the picture lies on the page. */
  at: (place: Point) => Point;
  /** The part of the page that it fills. */
  bounds: Box;
  /** How many were to be named; with no room for one, it has no side. */
  named: number;
}

/** Room for marks and names round the outermost places. */
const margin = { x: 62, top: 26, bottom: 62 };
const [nearest, furthest] = [0.1, 1.6];
const first = 1000;

/** Where along a missing link no name may stand. */
const kept = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

/** How places of the picture become places of the page: all of it, as large as there is room. */
const fitting = (points: readonly Point[], bounds: Box) => {
  const [left, right] = spread(points.map(({ x }) => x));
  const [top, bottom] = spread(points.map(({ y }) => y));
  const room = {
    x: bounds.right - bounds.left - 2 * margin.x,
    y: bounds.bottom - bounds.top - margin.top - margin.bottom,
  };
  const most = Math.min(room.x / Math.max(right - left, 1), room.y / Math.max(bottom - top, 1));
  const zoom = Math.min(Math.max(most, nearest), furthest);
  const middle = {
    x: (bounds.left + bounds.right) / 2,
    y: (bounds.top + margin.top + bounds.bottom - margin.bottom) / 2,
  };
  return {
    zoom,
    at: ({ x, y }: Point): Point => ({
      x: middle.x + (x - (left + right) / 2) * zoom,
      y: middle.y + (y - (top + bottom) / 2) * zoom,
    }),
  };
};

/**
 * The picture's places on a page, with names by the picture's own rule. They are placed anew because a page is not a window:
 * it is as good from a telephone, or from a picture that somebody has gone into, and who reads it cannot come nearer.
 */
export const layoutOf = (
  { entities }: Elements,
  drawn: Drawn,
  bounds: Box,
  outlines: readonly Outline[] = [],
): Layout => {
  const corners = outlines.flatMap(({ x1, y1, x2, y2 }) => [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ]);
  const { zoom, at } = fitting([...drawn.places.values(), ...corners], bounds);
  const heads = headsOf(outlines, at);
  const discs = new Map<string, Disc>();
  const labelled = new Map<string, Labelled>();
  const put = (id: string, size: number, width: number, height: number, priority: number | null) => {
    const place = drawn.places.get(id);
    if (!place) return;
    const disc = { ...at(place), radius: radiusOnScreen(size, zoom) };
    discs.set(id, disc);
    labelled.set(id, { id, ...disc, width, height, priority });
  };
  const lifting = drawn.lifted.size > 0;
  for (const { id, group, kind, links, size, labelWidth, labelHeight } of entities) {
    const usual = labelPriority(group, kind, links, 1);
    const priority = id === drawn.selected ? 2 * first : drawn.lifted.has(id) ? first + (usual ?? 0) : usual;
    put(id, size, labelWidth, labelHeight, lifting && !drawn.lifted.has(id) ? null : priority);
  }
  for (const { id, label, size } of drawn.placeholders) {
    const { labelWidth, labelHeight } = measured(label);
    put(id, size, labelWidth, labelHeight, 2 * first);
  }
  const all = [...labelled.values()];
  for (const { id, source, target } of drawn.ghosts) {
    const [from, to] = [discs.get(source), discs.get(target)];
    if (!from || !to) continue;
    for (const part of kept) {
      const spot = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, radius: 4 };
      all.push({ id: `${id} ${part}`, ...spot, width: 0, height: 0, priority: null });
    }
  }
  all.push(...spotsOf(heads));
  const named = all.filter(({ priority }) => priority !== null).length;
  return { zoom, discs, labelled, heads, at, named, bounds, sides: placeLabels(all, bounds) };
};
