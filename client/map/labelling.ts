import { wrapped } from '../marks/wrap.ts';
import type { MapMark } from './marks.ts';
import { atOnePlace, foremost, type Place } from './places.ts';

/** How marks are named on the map, and several at once; `among` says a name for all that stand with it. */
export const labelsOf = (among: (name: string) => string, selected: string | null, subjects: readonly string[]) => {
  const together = (members: readonly Place[]) => {
    const first = foremost(members);
    return atOnePlace(members) ? first.name : among(first.name);
  };
  // On up to three lines, and only of what is drawn.
  const labelOf = ({ members }: MapMark) => {
    const told = selected ?? subjects.find((one) => members.some((member) => member.id === one));
    const one = members.length === 1 ? members[0] : members.find(({ id }) => id === told);
    return wrapped(one ? one.name : together(members));
  };
  return { labelOf, among: together };
};
