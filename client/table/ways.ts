import type { Link, Ontology } from '../api/model.ts';

type LinkKind = Ontology['linkKinds'][number];

/** Which way a link goes, seen from one of its ends. */
export type Way = 'out' | 'in' | 'both';

export interface Ways<One extends Link = Link> {
  kind: LinkKind;
  way: Way;
  /** The links and their other ends. */
  ends: { link: One; id: string }[];
}

const order: Record<Way, number> = { out: 0, both: 1, in: 2 };

/** The links of an entity by kind and way, outgoing first, kinds in the ontology's order. */
export const waysFrom = <One extends Link>(id: string, links: readonly One[], { linkKinds }: Ontology): Ways<One>[] => {
  const all = new Map<string, Ways<One>>();
  for (const link of links) {
    const kind = linkKinds.find(({ name }) => name === link.kind);
    if (!kind) continue;
    const out = link.from.id === id;
    const way = !kind.directed ? 'both' : out ? 'out' : 'in';
    const key = `${way} ${kind.name}`;
    const one = all.get(key) ?? { kind, way, ends: [] };
    one.ends.push({ link, id: out ? link.to.id : link.from.id });
    all.set(key, one);
  }
  return [...all.values()].sort(
    (a, b) => order[a.way] - order[b.way] || linkKinds.indexOf(a.kind) - linkKinds.indexOf(b.kind),
  );
};
