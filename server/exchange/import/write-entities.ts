import { hash } from 'node:crypto';
import type { EntityKind } from '../../ontology/kinds.ts';
import { byKind } from '../dataset/by-kind.ts';
import { isUsableId } from '../dataset/check.ts';
import { saysTheSame, stateIn, statementOf, withSearchText, type Properties } from '../dataset/merge.ts';
import type { EntityFact } from '../source/facts.ts';
import type { Identity } from './identity.ts';
import { noTally, type Tally } from './import.ts';
import type { Problems } from './problems.ts';
import { entityStatement, newEntity, sameOfEntities, together, type Run } from './rows.ts';
import type { Writing } from './writing.ts';

/** Writes entities as they are read, and knows afterwards which there are. */
export interface EntityWriter {
  /** Resolves when the next may come: what is new of these is still being written. */
  write: (facts: readonly EntityFact[]) => Promise<void>;
  /** Resolves when all are written. */
  end: () => Promise<void>;
  kindOf: (id: string) => EntityKind | undefined;
  /** Whether it may have been in the graph before. */
  wasThere: (id: string) => boolean;
  tally: Tally;
  joined: () => number;
}

interface Around {
  identity: Identity;
  problems: Problems;
  /** Whether something rests on sources alone that are not there to those who will see what is imported. */
  isHidden: (stored: Properties) => boolean;
}

export const createEntityWriter = (
  { ask, stage, pending, later }: Writing,
  given: Run,
  { identity, problems, isHidden }: Around,
): EntityWriter => {
  const { dataset, run, source } = given;
  const same = stage.hide(sameOfEntities(given));
  const kinds = new Map<string, EntityKind>();
  const there = new Set<string>();
  /** What was said already, as short as can be: many files say the same of an entity again and again. */
  const said = new Set<string>();
  const tally = noTally();
  let joined = 0;
  let writing: Promise<unknown> = Promise.resolve();

  const hideRow = <Row extends { properties: Properties }>(row: Row): Row => ({
    ...row,
    properties: stage.hide(row.properties),
  });

  const check = (id: string, { kind, place }: EntityFact) => {
    const before = kinds.get(id);
    if (before === undefined) kinds.set(id, kind);
    else if (before !== kind) problems.add({ place, expected: `${id} to be ${before} as elsewhere`, found: kind });
    if (!isUsableId(id)) problems.add({ place, expected: 'an id of 1 to 200 characters without blanks', found: id });
  };

  /** What is new in these facts, by the id of the entity that they are about. */
  const gather = (facts: readonly EntityFact[]) => {
    const byId = new Map<string, EntityFact[]>();
    for (const fact of facts) {
      const id = identity.settle(fact);
      const { place: _, ...saying } = fact;
      const print = hash('sha1', JSON.stringify({ ...saying, id }), 'base64');
      if (said.has(print)) continue;
      said.add(print);
      check(id, fact);
      const others = byId.get(id);
      if (others) others.push(fact);
      else byId.set(id, [fact]);
    }
    return [...byId];
  };

  const count = (stored: Properties | undefined, isSame: boolean | undefined) => {
    if (!stored || (isSame === undefined && isHidden(stored))) tally.added += 1;
    else if (isSame === undefined) joined += 1;
    else tally[isSame ? 'same' : 'changed'] += 1;
  };

  /** The row of an entity of which something is known already, from before or from this run. */
  const again = (id: string, facts: readonly EntityFact[], stored: Properties | undefined) => {
    const [first, ...more] = facts.map((fact) => entityStatement(id, fact, source));
    const statement = more.reduce(together, first!);
    if (stored && stored['kind'] !== statement['kind'])
      problems.add({
        place: facts[0]!.place,
        expected: isHidden(stored) ? 'an id that is free' : `${id} to be ${String(stored['kind'])} as in the graph`,
        found: isHidden(stored) ? id : String(statement['kind']),
      });
    const before = statementOf(stored, dataset);
    const ofThisRun = stored?.['run'] === run;
    const now = ofThisRun && before ? together(before, statement) : statement;
    if (!ofThisRun) count(stored, before && saysTheSame(before, now));
    if (stored && !ofThisRun) there.add(id);
    return { id, properties: withSearchText({ ...stateIn(stored, dataset, now), run }) };
  };

  /** The next are made ready while the engine, which does not need this thread, writes these. */
  const writeNew = (rows: readonly ReturnType<typeof newEntity>[]) => {
    writing = ask('import/new-entities', { byKind: byKind(rows), same });
    // Whoever waits for it is told; until somebody does, it is no fault of the process.
    writing.catch(() => undefined);
  };

  return {
    tally,
    end: async () => void (await writing),
    joined: () => joined,
    kindOf: (id) => kinds.get(id),
    wasThere: (id) => there.has(id) || !kinds.has(id),
    write: async (facts) => {
      const gathered = gather(facts);
      if (gathered.length === 0 || problems.count > 0) return;
      const ready = new Map(
        gathered.flatMap(([id, [fact, ...more]]) => (more.length > 0 ? [] : [[id, hideRow(newEntity(id, fact!))]])),
      );
      await writing;
      const found = await ask('import/entities', { ids: gathered.map(([id]) => id) });
      const stored = new Map(found.map(({ entity }) => [String(entity['id']), stage.bare(entity)]));
      for (const id of stored.keys()) ready.delete(id);
      const known = gathered
        .filter(([id]) => !ready.has(id))
        .map(([id, all]) => again(id, all, pending?.get(id) ?? stored.get(id)));
      const [shown, unseen] = [known.filter(({ id }) => there.has(id)), known.filter(({ id }) => !there.has(id))];
      tally.added += ready.size;
      if (unseen.length > 0) await ask('write/entities', { rows: unseen.map(hideRow) });
      for (const { id, properties } of shown) pending?.set(id, properties);
      if (shown.length > 0) await later((ask) => ask('write/entities', { rows: shown }));
      if (ready.size > 0) writeNew([...ready.values()]);
    },
  };
};
