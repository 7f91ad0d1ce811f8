import type { Ask, StatementName } from '../../graph/graph.ts';
import { refuseLink } from '../../ontology/check.ts';
import { byKind } from '../dataset/by-kind.ts';
import { isUsableId } from '../dataset/check.ts';
import { saysTheSame, stateIn, statementOf, type Properties } from '../dataset/merge.ts';
import type { LinkFact } from '../source/facts.ts';
import type { Identity } from './identity.ts';
import { noTally, type Tally } from './import.ts';
import type { Problems } from './problems.ts';
import { linkStatement, newLink, sameOf, type Run } from './rows.ts';
import { createSeen } from './seen.ts';
import type { EntityWriter } from './write-entities.ts';
import type { Writing } from './writing.ts';

export interface LinkWriter {
  write: (facts: readonly LinkFact[]) => Promise<void>;
  tally: Tally;
}

interface Around {
  identity: Identity;
  entities: EntityWriter;
  problems: Problems;
  /** Whether none of these links can have been stated before. */
  isFirst: boolean;
}

type Ends = {
  id: string;
  from: string;
  to: string;
};

/** A link between entities of the graph. */
interface Placed extends Ends {
  fact: LinkFact;
}

/** One id may be told of links between different ends. */
const keyOf = ({ id, from, to }: Ends) => `${id} ${from} ${to}`;

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
  { ask, later }: Writing,
  given: Run,
  { identity, entities, problems, isFirst }: Around,
): LinkWriter => {
  const { dataset, run, source } = given;
  const same = sameOf(given);
  const seen = createSeen();
  const tally = noTally();
  /** Kinds of ends that are in the graph and not in the files; undefined where there is no such entity. */
  const elsewhere = new Map<string, string | undefined>();
  const kindOf = (id: string) => entities.kindOf(id) ?? elsewhere.get(id);

  const lookElsewhere = async (links: readonly Placed[]) => {
    const unknown = links.flatMap(({ from, to }) => [from, to]).filter((id) => !entities.kindOf(id));
    const ids = [...new Set(unknown)].filter((id) => !elsewhere.has(id));
    if (ids.length === 0) return;
    const rows = await ask('import/entities', { ids });
    const kinds = new Map(rows.map(({ entity }) => [String(entity['id']), String(entity['kind'])]));
    for (const id of ids) elsewhere.set(id, kinds.get(id));
  };

  const check = ({ fact, from, to }: Placed) => {
    const { id, place } = fact;
    if (!isUsableId(id)) problems.add({ place, expected: 'an id of 1 to 200 characters without blanks', found: id });
    const [a, b] = [kindOf(from), kindOf(to)];
    if (!a || !b)
      return problems.add({ place, expected: 'both ends of a link to be there', found: `no entity ${a ? to : from}` });
    const reason = refuseLink(fact, a, b);
    if (reason) problems.add({ place, expected: 'a link that the ontology allows', found: reason });
  };

  const isShown = ({ from, to }: Ends) => entities.wasThere(from) && entities.wasThere(to);

  /** Does a part of the work at once, and at the end what would be seen by others. */
  const put = async <Row extends Ends>(
    rows: readonly Row[],
    write: (ask: Ask<StatementName>, rows: Row[]) => Promise<unknown>,
  ) => {
    const [shown, unseen] = [rows.filter(isShown), rows.filter((row) => !isShown(row))];
    if (unseen.length > 0) await write(ask, unseen);
    if (shown.length > 0) await later((ask) => write(ask, shown));
  };

  const writeAgain = async (links: readonly Placed[], repeated: ReadonlySet<string>) => {
    const statements = new Map(
      links.map((link) => [keyOf(link), linkStatement(link.fact, link.from, link.to, source)] as const),
    );
    const found = await ask('import/links', { rows: links.map(({ fact, from, to }) => ({ id: fact.id, from, to })) });
    const stored = new Map(found.map(({ link }) => [keyOf(linkRow(link)), link]));
    const same: Ends[] = [];
    const rows: ReturnType<typeof linkRow>[] = [];
    for (const [key, statement] of statements) {
      const there = stored.get(key);
      const before = statementOf(there, dataset);
      const isSame = before !== undefined && saysTheSame(before, statement);
      if (!repeated.has(key)) tally[isSame ? 'same' : before ? 'changed' : 'added'] += 1;
      if (isSame) same.push({ id: statement.id, from: statement.from, to: statement.to });
      else rows.push(linkRow({ ...stateIn(there, dataset, statement), run }));
    }
    if (same.length > 0) await ask('import/mark-links', { rows: same, run });
    await put(rows, (ask, some) => ask('write/links', { byKind: byKind(some) }));
  };

  return {
    tally,
    write: async (facts) => {
      const links = facts.map((fact) => ({
        id: fact.id,
        fact,
        from: identity.idOf(fact.from),
        to: identity.idOf(fact.to),
      }));
      await lookElsewhere(links);
      links.forEach(check);
      if (links.length === 0 || problems.count > 0) return;
      const [fresh, known]: [Placed[], Placed[]] = [[], []];
      const repeated = new Set<string>();
      for (const link of links) {
        const key = keyOf(link);
        const again = seen.add(key);
        if (again) repeated.add(key);
        // Between ends that are new there is no link yet.
        (again || (isShown(link) && !isFirst) ? known : fresh).push(link);
      }
      tally.added += fresh.length;
      const rows = fresh.map(({ fact, from, to }) => newLink(fact, from, to));
      await put(rows, (ask, some) => ask('import/new-links', { byKind: byKind(some), same }));
      if (known.length > 0) await writeAgain(known, repeated);
    },
  };
};
