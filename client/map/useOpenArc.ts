import { useCallback, useState, type RefObject } from 'react';
import { useWords } from '../language/words.ts';
import { select } from '../store/store.ts';
import type { Arc } from './arcs.ts';
import type { Cluster } from './clusters.ts';
import type { MapMark } from './marks.ts';
import type { Place } from './places.ts';

interface Listed {
  arc: Arc;
  /** As they were: a zoom puts others together, and the list stays. */
  clusters: ReadonlyMap<string, Cluster<Place>>;
  byKeyboard: boolean;
}

interface OpenArc {
  arcs: readonly Arc[];
  clusters: ReadonlyMap<string, Cluster<Place>>;
  among: (members: readonly Place[]) => string;
  /** True when the press that just ended moved the map. */
  dragged: RefObject<boolean>;
  hold: () => void;
}

/** Which arc has its links listed, and what choosing one does. */
export const useOpenArc = ({ arcs, clusters, among, dragged, hold }: OpenArc) => {
  const { atlas } = useWords();
  const [listed, setListed] = useState<Listed | null>(null);
  const [last, setLast] = useState<string | null>(null);

  const titleAmong = useCallback(
    ({ from, to, links }: Arc, ends: Listed['clusters']) =>
      atlas.arcTitle(among(ends.get(from)!.members), among(ends.get(to)!.members), links.length),
    [atlas, among],
  );
  const titleOf = useCallback((arc: Arc) => titleAmong(arc, clusters), [titleAmong, clusters]);

  const chooseArc = useCallback(
    (arc: Arc) => {
      if (dragged.current) return;
      hold();
      if (arc.links.length === 1) select(arc.links[0]!.id);
      else setListed({ arc, clusters, byKeyboard: false });
    },
    [dragged, hold, clusters],
  );

  /** The arcs of a mark one after the other, from the widest. */
  const listNext = (mark: MapMark) => {
    const own = arcs.filter(({ from, to }) => from === mark.key || to === mark.key);
    const next = own[(own.findIndex(({ key }) => key === last) + 1) % own.length];
    if (!next) return;
    setLast(next.key);
    setListed({ arc: next, clusters, byKeyboard: true });
  };

  const list = listed && { ...listed, title: titleAmong(listed.arc, listed.clusters) };
  return { list, titleOf, chooseArc, listNext, closeList: () => setListed(null) };
};
