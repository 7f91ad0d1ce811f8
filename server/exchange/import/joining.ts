import type { Ask, ReadName } from '../../graph/graph.ts';
import { pace } from '../../graph/slices.ts';
import { refuseLink } from '../../ontology/check.ts';
import type { EntityFact, LinkFact } from '../source/facts.ts';
import { createIdentity } from './identity.ts';
import type { Problems } from './problems.ts';

/** Ids that are asked for at once. */
const atOnce = 1_000;

const kindsOf = async (ask: Ask<ReadName>, ids: readonly string[]): Promise<Map<string, string>> => {
  const kinds = new Map<string, string>();
  for (let at = 0; at < ids.length; at += atOnce) {
    for (const { id, kind } of await ask('import/kinds', { ids: ids.slice(at, at + atOnce) })) kinds.set(id, kind);
  }
  return kinds;
};

/**
 * How many of these entities the graph knows already. What would be refused when they are written, because of the graph
 * or of the ontology, is a problem; ends of links are looked for only where all entities are known (`complete`).
 */
export const checkJoining = async (
  ask: Ask<ReadName>,
  entities: readonly EntityFact[],
  links: readonly LinkFact[],
  { complete, problems }: { complete: boolean; problems: Problems },
): Promise<number> => {
  const rows = await ask('import/identifiers', {});
  const owners = rows.flatMap(({ id, identifiers }) => identifiers.map((identifier) => [identifier, id] as const));
  const identity = createIdentity(new Map(owners));
  const rested = pace();
  const facts = new Map<string, EntityFact>();
  for (const fact of entities) {
    const id = identity.settle(fact);
    const before = facts.get(id);
    if (!before) facts.set(id, fact);
    else if (before.kind !== fact.kind)
      problems.add({ place: fact.place, expected: `${id} to be ${before.kind} as elsewhere`, found: fact.kind });
    await rested();
  }
  const there = await kindsOf(ask, [...facts.keys()]);
  for (const [id, kind] of there) {
    const { kind: found, place } = facts.get(id)!;
    if (found !== kind) problems.add({ place, expected: `${id} to be ${kind} as in the graph`, found });
  }
  const ends = links.flatMap(({ from, to }) => [identity.idOf(from), identity.idOf(to)]);
  const elsewhere = await kindsOf(
    ask,
    [...new Set(ends)].filter((id) => !facts.has(id)),
  );
  const kindOf = (id: string) => facts.get(id)?.kind ?? elsewhere.get(id);
  for (const link of links) {
    const [from, to] = [identity.idOf(link.from), identity.idOf(link.to)];
    const [a, b] = [kindOf(from), kindOf(to)];
    const reason = a && b ? refuseLink(link, a, b) : undefined;
    if (reason) problems.add({ place: link.place, expected: 'a link that the ontology allows', found: reason });
    if (complete && (!a || !b)) {
      const found = `no entity ${a ? to : from}`;
      problems.add({ place: link.place, expected: 'both ends of a link to be there', found });
    }
    await rested();
  }
  return there.size;
};
