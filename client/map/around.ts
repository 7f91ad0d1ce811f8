import type { Link } from '../api/model.ts';

/** A selected entity or link with what it is linked to. */
export interface Around {
  entities: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

const nothing: Around = { entities: new Set(), links: new Set() };

/** What a finding is about. */
export const aboutOf = (ids: readonly string[]): Around => ({ entities: new Set(ids), links: nothing.links });

/** An entity with its links and their other ends, or a link with its ends. */
export const aroundOf = (id: string | null, links: readonly Link[]): Around => {
  if (id === null) return nothing;
  const own = links.filter((link) => link.id === id || link.from.id === id || link.to.id === id);
  return {
    entities: new Set([id, ...own.flatMap(({ from, to }) => [from.id, to.id])]),
    links: new Set(own.map((link) => link.id)),
  };
};
