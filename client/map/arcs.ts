import type { Link } from '../api/model.ts';
import { lineOf, type Line } from '../store/line.ts';
import type { Spot } from './clusters.ts';
import type { Area } from './projection.ts';

/** All links between the same two marks. */
export interface Arc {
  key: string;
  from: string;
  to: string;
  /** Of its links the surest: what is there before what is planned before what is inferred. */
  line: Line;
  links: readonly Link[];
}

const sureness: Record<Line, number> = { solid: 2, dashed: 1, dotted: 0 };

const surest = (links: readonly Link[]): Line =>
  links.map(lineOf).reduce((best, line) => (sureness[line] > sureness[best] ? line : best));

/** Puts links together by the marks of their ends; the few come after the many, to lie on top of them. */
export const arcsBetween = (links: readonly Link[], markOf: ReadonlyMap<string, string>): Arc[] => {
  const pairs = new Map<string, { from: string; to: string; links: Link[] }>();
  for (const link of links) {
    const [one, other] = [markOf.get(link.from.id), markOf.get(link.to.id)];
    if (one === undefined || other === undefined || one === other) continue;
    const [from, to] = one < other ? [one, other] : [other, one];
    const key = `${from} / ${to}`;
    const pair = pairs.get(key) ?? { from, to, links: [] };
    pair.links.push(link);
    pairs.set(key, pair);
  }
  return [...pairs]
    .map(([key, pair]): Arc => ({ key, ...pair, line: surest(pair.links) }))
    .sort((a, b) => b.links.length - a.links.length || (a.key < b.key ? -1 : 1));
};

/** The arcs that there are where every cluster is open. */
export const arcsOfPlaces = (places: readonly Spot[], links: readonly Link[]): Arc[] =>
  arcsBetween(links, new Map(places.map(({ id, x, y }) => [id, `${x} ${y}`])));

/** More are neither read nor drawn in time. */
const most = 600;

const holds = ({ left, top, right, bottom }: Area, { x, y }: { x: number; y: number }) =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * The arcs that are drawn in an area, and of how many links there are more: what stands out comes first, then the widest.
 * Of those that only pass by nobody could tell where they lead.
 */
export const arcsIn = (
  arcs: readonly Arc[],
  ends: ReadonlyMap<string, { x: number; y: number }>,
  area: Area,
  lifted: ReadonlySet<string>,
): { drawn: readonly Arc[]; leftOut: number } => {
  const here = arcs.filter(({ from, to }) => holds(area, ends.get(from)!) || holds(area, ends.get(to)!));
  if (here.length <= most) return { drawn: here, leftOut: 0 };
  const out = (arc: Arc) => arc.links.some(({ id }) => lifted.has(id));
  const inOrder = [...here.filter(out), ...here.filter((arc) => !out(arc))];
  return {
    drawn: inOrder.slice(0, most),
    leftOut: inOrder.slice(most).reduce((sum, { links }) => sum + links.length, 0),
  };
};
