import type { Entity, Link, Ontology } from '../api/model.ts';

type Kind = Ontology['kinds'][number];

/** The neighbours of an entity that are not in the picture. */
export interface Hidden {
  count: number;
  /** The most numerous first. */
  kinds: readonly { kind: Kind; count: number }[];
}

interface Part {
  entities: readonly Pick<Entity, 'id' | 'kind'>[];
  links: readonly Link[];
}

/** How many neighbours of each kind each entity has in the picture, each counted once. */
const neighboursShown = ({ entities, links }: Part): Map<string, number> => {
  const kinds = new Map<string, string>(entities.map(({ id, kind }) => [id, kind]));
  const pairs = new Set(
    links.flatMap(({ from, to }) => (from.id === to.id ? [] : [`${from.id} ${to.id}`, `${to.id} ${from.id}`])),
  );
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const space = pair.indexOf(' ');
    const key = `${pair.slice(0, space)} ${kinds.get(pair.slice(space + 1))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** Which neighbours of each entity are not in the picture: of all that it has those that are not shown beside it. */
export const hiddenNeighbours = (
  counts: readonly { id: string; kinds: readonly { kind: string; count: number }[] }[],
  part: Part,
  ontology: Pick<Ontology, 'kinds'>,
): Map<string, Hidden> => {
  const shown = neighboursShown(part);
  const known = new Map<string, Kind>(ontology.kinds.map((kind) => [kind.name, kind]));
  return new Map(
    counts.map(({ id, kinds }) => {
      const left = kinds
        .flatMap(({ kind, count }) => {
          const of = known.get(kind);
          return of ? [{ kind: of, count: count - (shown.get(`${id} ${kind}`) ?? 0) }] : [];
        })
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
      return [id, { count: left.reduce((sum, { count }) => sum + count, 0), kinds: left }];
    }),
  );
};

/** So many kinds are told one by one. */
const mostKinds = 4;

/** The most numerous kinds of what is hidden, and how many there are of all the others; a single kind left over is told. */
export const firstKinds = ({ kinds }: Hidden): { kinds: Hidden['kinds']; others: number } => {
  const number = kinds.length === mostKinds + 1 ? mostKinds + 1 : mostKinds;
  return { kinds: kinds.slice(0, number), others: kinds.slice(number).reduce((sum, { count }) => sum + count, 0) };
};
