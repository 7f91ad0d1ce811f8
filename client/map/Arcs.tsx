import { memo, useEffect, useMemo } from 'react';
import { arcWidth } from '../atlas/arc-width.ts';
import { ArcLine } from './ArcLine.tsx';
import { arcsIn, type Arc } from './arcs.ts';
import type { Cluster } from './clusters.ts';
import type { Place } from './places.ts';
import { linesIn, onEarth, type Area } from './projection.ts';

interface ArcsProps {
  arcs: readonly Arc[];
  clusters: ReadonlyMap<string, Cluster<Place>>;
  /** Where they are drawn. */
  area: Area;
  /** Ids of links that stand out. */
  lifted: ReadonlySet<string>;
  /** Whether the others stand back. */
  fading: boolean;
  titleOf: (arc: Arc) => string;
  choose: (arc: Arc) => void;
  /** Told how many links have no arc because there are too many. */
  onLeftOut: (links: number) => void;
}

const lineOf = (from: Cluster<Place>, to: Cluster<Place>) => ({
  type: 'LineString' as const,
  coordinates: [onEarth(from), onEarth(to)],
});

/** Links as great circles, the shortest ways on the globe. */
export const Arcs = memo(({ arcs, clusters, area, lifted, fading, titleOf, choose, onLeftOut }: ArcsProps) => {
  const { left, top, right, bottom } = area;
  const widthOf = useMemo(() => arcWidth(Math.max(0, ...arcs.map(({ links }) => links.length))), [arcs]);
  const { drawn, leftOut } = useMemo(
    () => arcsIn(arcs, clusters, { left, top, right, bottom }, lifted),
    [arcs, clusters, left, top, right, bottom, lifted],
  );
  useEffect(() => onLeftOut(leftOut), [onLeftOut, leftOut]);
  const paths = useMemo(() => {
    const draw = linesIn({ left, top, right, bottom });
    return new Map(drawn.map(({ key, from, to }) => [key, draw(lineOf(clusters.get(from)!, clusters.get(to)!)) ?? '']));
  }, [drawn, clusters, left, top, right, bottom]);
  return drawn.map((arc) => {
    const path = paths.get(arc.key);
    if (!path) return null;
    const stands = arc.links.some(({ id }) => lifted.has(id)) ? 'out' : fading ? 'back' : undefined;
    const width = widthOf(arc.links.length);
    return <ArcLine key={arc.key} {...{ arc, path, width, stands, titleOf, choose }} />;
  });
});
Arcs.displayName = 'Arcs';
