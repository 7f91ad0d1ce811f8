import type { LinkOfEntity, Ontology } from '../api/model.ts';

type LinkKind = Ontology['linkKinds'][number];

export interface LinkGroupOf {
  kind: LinkKind;
  /** Seen from the entity whose card it is. */
  direction: 'out' | 'in' | 'both';
  links: { link: LinkOfEntity; end: LinkOfEntity['from'] }[];
}

const order = { out: 0, both: 1, in: 2 };

/** The links of an entity by kind and direction, in the ontology's order, outgoing first. */
export const grouped = (links: readonly LinkOfEntity[], id: string, kinds: readonly LinkKind[]): LinkGroupOf[] => {
  const groups = new Map<string, LinkGroupOf>();
  for (const link of links) {
    const kind = kinds.find(({ name }) => name === link.kind);
    if (!kind) continue;
    const out = link.from.id === id;
    const direction = !kind.directed ? 'both' : out ? 'out' : 'in';
    const key = `${kind.name} ${direction}`;
    const group = groups.get(key) ?? { kind, direction, links: [] };
    group.links.push({ link, end: out ? link.to : link.from });
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => order[a.direction] - order[b.direction] || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
};
