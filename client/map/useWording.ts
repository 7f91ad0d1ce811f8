import { useMemo } from 'react';
import { useWords } from '../language/words.ts';
import { labelsOf } from './labelling.ts';
import type { MapMark } from './marks.ts';

/** What marks are called on the map, and in full to who cannot see it. */
export const useWording = (selected: string | null, subjects: readonly string[]) => {
  const { atlas, pointed } = useWords();
  return useMemo(() => {
    const { among, labelOf } = labelsOf(atlas.among, selected, subjects);
    const nameOf = ({ members }: MapMark) => {
      const [one] = members;
      return members.length === 1
        ? pointed(one!.name, one!.kindLabel, one!.links)
        : atlas.ring(among(members), members.length);
    };
    return { labelOf, nameOf, among };
  }, [atlas, pointed, selected, subjects]);
};
