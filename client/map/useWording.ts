import { useMemo } from 'react';
import { useWords } from '../language/words.ts';
import { wrapped } from '../marks/wrap.ts';
import { atOnePlace, foremost, type Place } from './places.ts';
import type { MapMark } from './marks.ts';

const short = (members: readonly Place[], among: (name: string) => string) => {
  const first = foremost(members);
  return atOnePlace(members) ? first.name : among(first.name);
};

/** What marks are called on the map, and in full to who cannot see it. */
export const useWording = (selected: string | null, subjects: readonly string[]) => {
  const { atlas, pointed } = useWords();
  return useMemo(() => {
    const among = (members: readonly Place[]) => short(members, atlas.among);
    // On up to three lines, and only of what is drawn.
    const labelOf = ({ members }: MapMark) => {
      const one =
        members.length === 1
          ? members[0]
          : members.find(
              ({ id }) => id === (selected ?? subjects.find((one) => members.some((member) => member.id === one))),
            );
      return wrapped(one ? one.name : among(members));
    };
    const nameOf = ({ members }: MapMark) => {
      const [one] = members;
      return members.length === 1
        ? pointed(one!.name, one!.kindLabel, one!.links)
        : atlas.ring(among(members), members.length);
    };
    return { labelOf, nameOf, among };
  }, [atlas, pointed, selected, subjects]);
};
