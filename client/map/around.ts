import type { Link } from '../api/model.ts';
import type { MapMark } from './marks.ts';
import type { Place } from './places.ts';

/** A selected entity or link with what it is linked to. */
export interface Around {
  entities: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

const nothing: Around = { entities: new Set(), links: new Set() };

/** What a finding is about. */
const aboutOf = (ids: readonly string[]): Around => ({ entities: new Set(ids), links: nothing.links });

/** An entity with its links and their other ends, or a link with its ends. */
export const aroundOf = (id: string | null, links: readonly Link[]): Around => {
  if (id === null) return nothing;
  const own = links.filter((link) => link.id === id || link.from.id === id || link.to.id === id);
  return {
    entities: new Set([id, ...own.flatMap(({ from, to }) => [from.id, to.id])]),
    links: new Set(own.map((link) => link.id)),
  };
};

/** What stands out: round what is selected, else what a finding is about. */
export const roundOf = (selected: string | null, subjects: readonly string[], links: readonly Link[]): Around =>
  selected === null ? aboutOf(subjects) : aroundOf(selected, links);

/** Keys of the marks that stand out; null where nothing that has a place does, and so nothing stands back. */
export const liftedAmong = (
  marks: readonly MapMark[],
  places: readonly Place[],
  { entities }: Around,
): ReadonlySet<string> | null => {
  if (!places.some(({ id }) => entities.has(id))) return null;
  const some = marks.filter(({ members }) => members.some(({ id }) => entities.has(id)));
  return new Set(some.map(({ key }) => key));
};
