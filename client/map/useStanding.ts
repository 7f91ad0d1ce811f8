import { useCallback, useMemo } from 'react';
import type { Link } from '../api/model.ts';
import { useStore } from '../store/store.ts';
import { aroundOf, liftedAmong, roundOf } from './around.ts';
import type { MapMark } from './marks.ts';
import type { Place } from './places.ts';
import type { Stands } from './Mark.tsx';

/** What stands out and what stands back: by what is selected or a finding is about, pointed at here or in another view, or under the keyboard. */
export const useStanding = (
  marks: readonly MapMark[],
  places: readonly Place[],
  links: readonly Link[],
  at: string | null,
  subjects: readonly string[],
) => {
  const selected = useStore((state) => state.view.selected);
  const pointed = useStore((state) => state.pointed);
  const round = useMemo(() => roundOf(selected, subjects, links), [selected, subjects, links]);
  const near = useMemo(() => aroundOf(pointed, links), [pointed, links]);

  /** Places of the selected and of what it is linked to. */
  const around = useMemo(() => places.filter(({ id }) => round.entities.has(id)), [places, round]);
  const lifted = useMemo(() => liftedAmong(marks, places, round), [marks, places, round]);
  const liftedLinks = useMemo(() => new Set([...round.links, ...near.links]), [round, near]);
  const chosen = useMemo(
    () => new Set([selected, pointed, at, ...subjects].filter((id) => id !== null)),
    [selected, pointed, at, subjects],
  );

  const spread = useMemo(() => marks.some(({ aside }) => aside !== null), [marks]);

  const standsOf = useCallback(
    (mark: MapMark): Stands => {
      const has = (id: string | null) => mark.members.some((one) => one.id === id);
      if (mark.key === at || has(pointed)) return 'pointed';
      if (has(selected)) return 'selected';
      if (mark.aside) return undefined;
      return spread || (lifted && !lifted.has(mark.key)) ? 'back' : undefined;
    },
    [at, pointed, selected, lifted, spread],
  );
  return { standsOf, around, lifted, liftedLinks, chosen };
};
