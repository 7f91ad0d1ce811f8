import type { Ontology } from '../../api/model.ts';
import { nothingMore, type Drawn, type DrawnLink } from './drawn.ts';

/** A unit with more ends than this would be a thicket of pairs; it stays as it is. */
const mostEnds = 12;

/** Places and actors: those that cooperate through units. */
const parties = ['places', 'actors'];

/** Units are drawn as links between those who meet in them: A - lab - B is A - B, with the lab behind it. */
export const bridged = (drawn: Drawn, ontology: Ontology): Drawn => {
  const kinds = new Map(ontology.kinds.map((kind) => [kind.name as string, kind]));
  const isParty = new Set(
    drawn.entities.flatMap(({ id, kind }) => (parties.includes(kinds.get(kind)?.group.name ?? '') ? [id] : [])),
  );
  const away = new Set<string>();
  const bridges = drawn.entities.flatMap((unit): DrawnLink[] => {
    if (!kinds.get(unit.kind)?.unit) return [];
    const own = drawn.links.filter(({ from, to }) => from.id === unit.id || to.id === unit.id);
    const ends = [...new Set(own.map(({ from, to }) => (from.id === unit.id ? to.id : from.id)))]
      .filter((id) => isParty.has(id))
      .sort();
    if (ends.length < 2 || ends.length > mostEnds) return [];
    away.add(unit.id);
    const weakest = own.find(({ confidence }) => confidence === 'INFERRED') ?? own[0];
    if (!weakest) return [];
    return ends.flatMap((a, at) =>
      ends.slice(at + 1).map((b): DrawnLink => ({
        ...weakest,
        id: `bridge:${unit.id}:${a}:${b}`,
        kind: 'PARTNERS_WITH',
        status: unit.status,
        from: { id: a },
        to: { id: b },
        stands: [unit.id],
        bridge: true,
      })),
    );
  });
  const stays = ({ from, to }: DrawnLink) => !away.has(from.id) && !away.has(to.id);
  return {
    entities: drawn.entities.filter(({ id }) => !away.has(id)),
    links: [...drawn.links.filter(stays), ...bridges],
  };
};

export const asTheyAre = (part: {
  entities: readonly Omit<Drawn['entities'][number], 'stands'>[];
  links: readonly Omit<Drawn['links'][number], 'stands'>[];
}): Drawn => ({
  entities: part.entities.map((entity) => ({ ...entity, stands: nothingMore })),
  links: part.links.map((link) => ({ ...link, stands: nothingMore })),
});
