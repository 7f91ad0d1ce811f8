import { useMemo } from 'react';
import type { Link } from '../api/model.ts';
import { arcsBetween } from './arcs.ts';
import { clustered } from './clusters.ts';
import { keysOf, marksFrom } from './marks.ts';
import type { Place } from './places.ts';

/** What is drawn at a step of the zoom: clusters, the arcs between them, and the marks with one cluster spread out. */
export const useDrawing = (places: readonly Place[], links: readonly Link[], step: number, open: string | null) => {
  const drawing = useMemo(() => {
    const list = clustered(places, step);
    const arcs = arcsBetween(links, keysOf(list));
    return { list, arcs, clusters: new Map(list.map((one) => [one.key, one])) };
  }, [places, links, step]);
  const marks = useMemo(() => marksFrom(drawing.list, open), [drawing, open]);
  return { ...drawing, marks };
};
