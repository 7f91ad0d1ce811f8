import type { Ask, StatementName } from '../../graph/graph.ts';
import { refuseLink } from '../../ontology/check.ts';
import { byKind } from '../dataset/by-kind.ts';
import { saysTheSame, stateIn, statementOf, type Properties } from '../dataset/merge.ts';
import type { LinkFact } from '../source/facts.ts';
import type { Identity } from './identity.ts';
import { noTally, type Tally } from './import.ts';
import type { Problems } from './problems.ts';
import { linkStatement, type LinkStatement } from './rows.ts';
import type { EntityWriter, Run } from './write-entities.ts';

export interface LinkWriter {
  write: (facts: readonly LinkFact[]) => Promise<void>;
  tally: Tally;
}

/** A link as it is written: its ends and kind are told beside its properties. */
export const linkRow = ({ id, kind, from, to, ...properties }: Properties) => ({
  id: String(id),
  kind: String(kind),
  from: String(from),
  to: String(to),
  properties: { id, ...properties },
});

/** Writes links once all entities are there. */
export const createLinkWriter = (
  ask: Ask<StatementName>,
  { dataset, run, source }: Run,
  { identity, entities, problems }: { identity: Identity; entities: EntityWriter; problems: Problems },
): LinkWriter => {
  const tally = noTally();
  /** Kinds of ends that are in the graph and not in the files; undefined where there is no such entity. */
  const elsewhere = new Map<string, string | undefined>();
  const kindOf = (id: string) => entities.kindOf(id) ?? elsewhere.get(id);

  const lookElsewhere = async (links: readonly LinkStatement[]) => {
    const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter(
      (id) => !entities.kindOf(id) && !elsewhere.has(id),
    );
    if (ids.length === 0) return;
    const rows = await ask('import/entities', { ids });
    const kinds = new Map(rows.map(({ entity }) => [String(entity['id']), String(entity['kind'])]));
    for (const id of ids) elsewhere.set(id, kinds.get(id));
  };

  const refuse = (link: LinkStatement) => {
    const place = link.evidence[0]?.locator ?? '';
    const [from, to] = [kindOf(link.from), kindOf(link.to)];
    if (!from || !to) {
      problems.add({
        place,
        expected: 'both ends of a link to be there',
        found: `no entity ${from ? link.to : link.from}`,
      });
      return;
    }
    const reason = refuseLink(link, from, to);
    if (reason) problems.add({ place, expected: 'a link that the ontology allows', found: reason });
  };

  /** Between ends that were not there before there can be no link yet. */
  const readStored = async (links: readonly LinkStatement[]) => {
    const rows = links
      .filter(({ from, to }) => entities.wasThere(from) && entities.wasThere(to))
      .map(({ id, from, to }) => ({ id, from, to }));
    const stored = rows.length > 0 ? await ask('import/links', { rows }) : [];
    return new Map(stored.map(({ link }) => [String(link['id']), link]));
  };

  const count = (stored: Properties | undefined, now: LinkStatement) => {
    if (stored?.['run'] === run) return;
    const before = statementOf(stored, dataset);
    if (!before) tally.added += 1;
    else tally[saysTheSame(before, now) ? 'same' : 'changed'] += 1;
  };

  return {
    tally,
    write: async (facts) => {
      const links = [
        ...new Map(
          facts.map((fact) => [fact.id, linkStatement(fact, identity.idOf(fact.from), identity.idOf(fact.to), source)]),
        ).values(),
      ];
      await lookElsewhere(links);
      links.forEach(refuse);
      if (links.length === 0 || problems.count > 0) return;
      const stored = await readStored(links);
      const rows = links.map((link) => {
        count(stored.get(link.id), link);
        return linkRow({ ...stateIn(stored.get(link.id), dataset, link), run });
      });
      await ask('write/links', { byKind: byKind(rows) });
    },
  };
};
