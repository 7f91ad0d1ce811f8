import { useCallback, useState, type RefObject } from 'react';
import { useWords } from '../language/words.ts';
import { select } from '../store/store.ts';
import type { Arc } from './arcs.ts';
import type { Cluster } from './clusters.ts';
import type { MapMark } from './marks.ts';
import type { Place } from './places.ts';

interface OpenArc {
  arcs: readonly Arc[];
  clusters: ReadonlyMap<string, Cluster<Place>>;
  among: (members: readonly Place[]) => string;
  /** True when the press that just ended moved the map. */
  dragged: RefObject<boolean>;
  hold: () => void;
}

/** Which arc has its links listed; the list goes with the arc, when a zoom puts its ends together otherwise. */
export const useOpenArc = ({ arcs, clusters, among, dragged, hold }: OpenArc) => {
  const { atlas } = useWords();
  const [open, setOpen] = useState<{ key: string; byKeyboard: boolean } | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const arc = arcs.find(({ key }) => key === open?.key) ?? null;

  const titleOf = useCallback(
    ({ from, to, links }: Arc) =>
      atlas.arcTitle(among(clusters.get(from)!.members), among(clusters.get(to)!.members), links.length),
    [atlas, among, clusters],
  );

  const chooseArc = useCallback(
    ({ key, links }: Arc) => {
      if (dragged.current) return;
      hold();
      if (links.length === 1) select(links[0]!.id);
      else setOpen({ key, byKeyboard: false });
    },
    [dragged, hold],
  );

  /** The arcs of a mark one after the other, from the widest. */
  const listNext = (mark: MapMark) => {
    const own = arcs.filter(({ from, to }) => from === mark.key || to === mark.key);
    const next = own[(own.findIndex(({ key }) => key === last) + 1) % own.length];
    if (!next) return;
    setLast(next.key);
    setOpen({ key: next.key, byKeyboard: true });
  };

  return { arc, byKeyboard: open?.byKeyboard ?? false, titleOf, chooseArc, listNext, closeArc: () => setOpen(null) };
};
