import type { Link } from '../../api/model.ts';
import type { Ghost } from '../../finding/ghost.ts';
import { measured } from '../../marks/wrap.ts';
import { liftedAmong, roundOf } from '../around.ts';
import { arcsBetween, arcsIn, type Arc } from '../arcs.ts';
import { clustered, stepOf, type Cluster } from '../clusters.ts';
import { ghostsOn, type MapGhost } from '../ghosts.ts';
import { labelsOf } from '../labelling.ts';
import { keysOf, marksFrom, type MapMark } from '../marks.ts';
import { sidesOf, standing } from '../naming.ts';
import type { Place } from '../places.ts';
import type { Area } from '../projection.ts';
import type { Side } from '../../marks/labels.ts';
import { bare, type Frame } from './frame.ts';

/** What of the map is looked at, and which cluster is spread out. */
export interface Sight {
  area: Area;
  open: string | null;
}

/** All that is on the map, wherever one looks. */
export interface OnMap {
  places: readonly Place[];
  links: readonly Link[];
  ghosts: readonly Ghost[];
  subjects: readonly string[];
  selected: string | null;
}

/** What of the map is on a page, and what of that stands out. */
export interface Scene {
  clusters: ReadonlyMap<string, Cluster<Place>>;
  marks: readonly MapMark[];
  arcs: readonly Arc[];
  /** How many links the widest arc has. */
  widest: number;
  ghosts: readonly MapGhost[];
  standsOf: (mark: MapMark) => 'selected' | 'back' | undefined;
  /** Of an arc, where anything stands out at all. */
  arcStands: (arc: Arc) => 'out' | 'back' | undefined;
  labelOf: (mark: MapMark) => string;
  sides: ReadonlyMap<string, Side>;
  /** Entities with a place that are not on the page, links whose arcs are too many, and marks whose name has no room. */
  lacking: { beyond: number; leftOut: number; unnamed: number };
}

/** Whether a mark is whole in the frame. */
const whole = (mark: MapMark, { within, size }: Frame) => {
  const { x, y } = standing(mark, within);
  const reach = mark.radius + 4;
  return x >= reach && y >= reach && x <= size.width - reach && y <= size.height - reach;
};

/** Clusters, arcs and names by the rules of the screen, for the scale of a page, which is no window. */
export const sceneOn = (
  frame: Frame,
  { places, links, ghosts, subjects, selected }: OnMap,
  open: string | null,
  among: (name: string) => string,
): Scene => {
  const list = clustered(places, stepOf(frame.within.scale));
  const clusters = new Map(list.map((one) => [one.key, one]));
  const marks = marksFrom(list, open).filter((mark) => whole(mark, frame));
  const seen = new Set(marks.flatMap(({ members }) => members.map(({ id }) => id)));
  const keys = keysOf(list);
  const round = roundOf(selected, subjects, links);
  const lifted = liftedAmong(marks, places, round);
  const all = arcsBetween(links, keys);
  const { drawn, leftOut } = arcsIn(all, clusters, frame.area, round.links);
  const { labelOf } = labelsOf(among, selected, subjects);
  const sides = sidesOf({
    marks,
    labelOf,
    chosen: new Set([selected, ...subjects].filter((id) => id !== null)),
    lifted,
    widthOf: (label) => measured(label).labelWidth,
    camera: frame.within,
    size: frame.size,
    insets: bare,
  });
  const spread = marks.some(({ aside }) => aside !== null);
  const standsOf: Scene['standsOf'] = ({ key, aside, members }) => {
    if (members.some(({ id }) => id === selected)) return 'selected';
    return aside === null && (spread || lifted?.has(key) === false) ? 'back' : undefined;
  };
  const arcStands: Scene['arcStands'] = (arc) => {
    if (arc.links.some(({ id }) => round.links.has(id))) return 'out';
    return lifted ? 'back' : undefined;
  };
  return {
    clusters,
    marks,
    arcs: drawn,
    widest: all.reduce((most, arc) => Math.max(most, arc.links.length), 0),
    ghosts: ghostsOn(ghosts, keys),
    standsOf,
    arcStands,
    labelOf,
    sides,
    lacking: {
      beyond: places.length - seen.size,
      leftOut,
      unnamed: marks.filter((mark) => standsOf(mark) !== 'back' && !sides.has(mark.key)).length,
    },
  };
};
