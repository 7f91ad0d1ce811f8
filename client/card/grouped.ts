import type { LinkOfEntity, Ontology } from '../api/model.ts';

type Kind = Ontology['kinds'][number];
type LinkKind = Ontology['linkKinds'][number];

/** What a link says of an entity and the other end, seen from the entity. */
interface Relation {
  kind: LinkKind;
  direction: 'out' | 'in' | 'both';
}

interface Tie extends Relation {
  link: LinkOfEntity;
}

export interface LinkGroupOf extends Relation {
  links: { link: LinkOfEntity; end: LinkOfEntity['from'] }[];
}

/** The neighbours of one kind, each once, with all that links it. */
export interface KindGroupOf {
  kind: Kind;
  neighbours: { end: LinkOfEntity['from']; ties: Tie[] }[];
}

const order = { out: 0, both: 1, in: 2 };

const relationOf = (link: LinkOfEntity, id: string, kinds: readonly LinkKind[]): Relation | undefined => {
  const kind = kinds.find(({ name }) => name === link.kind);
  return kind && { kind, direction: !kind.directed ? 'both' : link.from.id === id ? 'out' : 'in' };
};

const endOf = ({ from, to }: LinkOfEntity, id: string) => (from.id === id ? to : from);

/** The links of an entity by kind and direction, in the ontology's order, outgoing first. */
export const grouped = (links: readonly LinkOfEntity[], id: string, kinds: readonly LinkKind[]): LinkGroupOf[] => {
  const groups = new Map<string, LinkGroupOf>();
  for (const link of links) {
    const relation = relationOf(link, id, kinds);
    if (!relation) continue;
    const key = `${relation.kind.name} ${relation.direction}`;
    const group = groups.get(key) ?? { ...relation, links: [] };
    group.links.push({ link, end: endOf(link, id) });
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => order[a.direction] - order[b.direction] || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
};

/** The neighbours of an entity by kind, the most numerous kind first, otherwise in the ontology's order. */
export const groupedByKind = (
  links: readonly LinkOfEntity[],
  id: string,
  { kinds, linkKinds }: Pick<Ontology, 'kinds' | 'linkKinds'>,
): KindGroupOf[] => {
  const neighbours = new Map<string, KindGroupOf['neighbours'][number]>();
  for (const link of links) {
    const [end, relation] = [endOf(link, id), relationOf(link, id, linkKinds)];
    if (!relation || end.id === id) continue;
    const neighbour = neighbours.get(end.id) ?? { end, ties: [] };
    neighbour.ties.push({ ...relation, link });
    neighbours.set(end.id, neighbour);
  }
  return kinds
    .map((kind) => ({ kind, neighbours: [...neighbours.values()].filter(({ end }) => end.kind === kind.name) }))
    .filter((group) => group.neighbours.length > 0)
    .sort((a, b) => b.neighbours.length - a.neighbours.length);
};
