import { memo, useMemo } from 'react';
import type { Arc } from './arcs.ts';
import type { Cluster } from './clusters.ts';
import type { Place } from './places.ts';
import { linesIn, onEarth, type Area } from './projection.ts';
import classes from './arcs.module.css';

interface ArcsProps {
  arcs: readonly Arc[];
  clusters: ReadonlyMap<string, Cluster<Place>>;
  /** Where they are drawn. */
  area: Area;
  widthOf: (number: number) => number;
  /** Ids of links that stand out. */
  lifted: ReadonlySet<string>;
  /** Whether the others stand back. */
  fading: boolean;
  titleOf: (arc: Arc) => string;
  choose: (arc: Arc) => void;
}

const lineOf = (from: Cluster<Place>, to: Cluster<Place>) => ({
  type: 'LineString' as const,
  coordinates: [onEarth(from), onEarth(to)],
});

const dashes = { solid: undefined, dashed: '8 5', dotted: '0.1 5' } as const;

/** Links as great circles, the shortest ways on the globe. */
export const Arcs = memo(({ arcs, clusters, area, widthOf, lifted, fading, titleOf, choose }: ArcsProps) => {
  const { left, top, right, bottom } = area;
  const paths = useMemo(() => {
    const draw = linesIn({ left, top, right, bottom });
    return new Map(arcs.map(({ key, from, to }) => [key, draw(lineOf(clusters.get(from)!, clusters.get(to)!)) ?? '']));
  }, [arcs, clusters, left, top, right, bottom]);
  return arcs.map((arc) => {
    const path = paths.get(arc.key);
    if (!path) return null;
    const width = widthOf(arc.links.length);
    const stands = arc.links.some(({ id }) => lifted.has(id)) ? 'out' : fading ? 'back' : undefined;
    return (
      <g key={arc.key} data-stands={stands} className={classes.arc}>
        <path
          d={path}
          strokeWidth={arc.line === 'dotted' ? Math.max(width, 2.2) : width}
          strokeDasharray={dashes[arc.line]}
          strokeLinecap={arc.line === 'dotted' ? 'round' : 'butt'}
        />
        <path
          className={classes.reach}
          d={path}
          onClick={(event) => {
            event.stopPropagation();
            choose(arc);
          }}
        >
          <title>{titleOf(arc)}</title>
        </path>
      </g>
    );
  });
});
Arcs.displayName = 'Arcs';
