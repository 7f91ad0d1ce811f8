import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { neighbourCounts } from '../api/growth-questions.ts';
import type { Ontology } from '../api/model.ts';
import type { Shown } from '../store/shown.ts';
import { hiddenNeighbours, type Hidden } from '../store/hidden.ts';

/** A larger picture has no room for badges, and so many cannot be asked about at once. */
const most = 2_000;

const unknown: ReadonlyMap<string, Hidden> = new Map();

/** Which neighbours of each entity of the picture are not shown; empty until it is known. */
export const useHidden = (shown: Shown, ontology: Ontology): ReadonlyMap<string, Hidden> => {
  const { entities } = shown;
  const ids = useMemo(() => (entities.length > most ? [] : entities.map(({ id }) => id).sort()), [entities]);
  const { data } = useQuery(neighbourCounts(ids));
  return useMemo(
    () => (data && ids.length > 0 ? hiddenNeighbours(data, shown, ontology) : unknown),
    [data, ids, shown, ontology],
  );
};
