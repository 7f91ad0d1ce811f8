import type { Ask, StatementName } from '../../graph/graph.ts';
import { refuseLink } from '../../ontology/check.ts';
import type { LinkKindName } from '../../ontology/link-kinds.ts';
import { byKind, linkRow } from '../dataset/by-kind.ts';
import { isUsableId } from '../dataset/check.ts';
import { saysTheSame, stateIn, statementOf, type Properties } from '../dataset/merge.ts';
import type { LinkFact } from '../source/facts.ts';
import type { Identity } from './identity.ts';
import { noTally, type Tally } from './import.ts';
import type { Problems } from './problems.ts';
import { linkStatement, newLink, sameOfLinks, type Run } from './rows.ts';
import { createSeen } from './seen.ts';
import type { EntityWriter } from './write-entities.ts';
import type { Writing } from './writing.ts';

export interface LinkWriter {
  /** Resolves when the next may come: what is new of these is still being written. */
  write: (facts: readonly LinkFact[]) => Promise<void>;
  /** Resolves when all are written. */
  end: () => Promise<void>;
  tally: Tally;
}

interface Around {
  identity: Identity;
  entities: EntityWriter;
  problems: Problems;
  /** Whether something rests on sources alone that are not there to those who will see what is imported. */
  isHidden: (stored: Properties) => boolean;
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

/** A link that is not there yet, made ready to be written. */
interface Ready extends Placed {
  row: ReturnType<typeof newLink>;
}

const rowsByKind = (links: readonly Ready[]) => {
  const lists: Partial<Record<LinkKindName, Ready['row'][]>> = {};
  for (const { fact, row } of links) (lists[fact.kind] ??= []).push(row);
  return lists;
};

/** Writes links once all entities are there. */
export const createLinkWriter = (
  { ask, later }: Writing,
  given: Run,
  { identity, entities, problems, isHidden, isFirst }: Around,
): LinkWriter => {
  const { dataset, run, source } = given;
  const same = sameOfLinks(given);
  const seen = createSeen();
  const tally = noTally();
  let writing: Promise<void> = Promise.resolve();
  /** Kinds of ends that are in the graph and not in the files; undefined where there is no such entity. */
  const elsewhere = new Map<string, string | undefined>();
  const kindOf = (id: string) => entities.kindOf(id) ?? elsewhere.get(id);

  const lookElsewhere = async (links: readonly Placed[]) => {
    const unknown = links.flatMap(({ from, to }) => [from, to]).filter((id) => !entities.kindOf(id));
    const ids = [...new Set(unknown)].filter((id) => !elsewhere.has(id));
    if (ids.length === 0) return;
    await writing;
    const rows = await ask('import/entities', { ids });
    const seen = rows.filter(({ entity }) => !isHidden(entity));
    const kinds = new Map(seen.map(({ entity }) => [String(entity['id']), String(entity['kind'])]));
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

  /** The next links are made ready while the engine, which does not need this thread, writes these. */
  const writeNew = async (links: readonly Placed[]) => {
    const ready = links.map((link): Ready => ({ ...link, row: newLink(link.fact, link.from, link.to) }));
    await writing;
    writing = put(ready, (ask, some) => ask('import/new-links', { byKind: rowsByKind(some), same }));
    // Whoever waits for it is told; until somebody does, it is no fault of the process.
    writing.catch(() => undefined);
  };

  return {
    tally,
    end: () => writing,
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
      if (fresh.length > 0) await writeNew(fresh);
      if (known.length === 0) return;
      await writing;
      await writeAgain(known, repeated);
    },
  };
};
