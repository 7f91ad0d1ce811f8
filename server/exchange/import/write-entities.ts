import { hash } from 'node:crypto';
import type { Ask, StatementName } from '../../graph/graph.ts';
import type { EntityKind } from '../../ontology/kinds.ts';
import {
  saysTheSame,
  stateIn,
  statementOf,
  withSearchText,
  type Properties,
  type Statement,
} from '../dataset/merge.ts';
import type { EntityFact } from '../source/facts.ts';
import type { Identity } from './identity.ts';
import { noTally, type Tally } from './import.ts';
import type { Problems } from './problems.ts';
import { entityStatement, together } from './rows.ts';

/** Whom a run of an import writes for. */
export interface Run {
  dataset: string;
  run: string;
  source: string;
}

/** Writes entities as they are read, and knows afterwards which there are. */
export interface EntityWriter {
  write: (facts: readonly EntityFact[]) => Promise<void>;
  kindOf: (id: string) => EntityKind | undefined;
  /** Whether it was in the graph before. */
  wasThere: (id: string) => boolean;
  tally: Tally;
  joined: () => number;
}

export const createEntityWriter = (
  ask: Ask<StatementName>,
  { dataset, run, source }: Run,
  identity: Identity,
  problems: Problems,
): EntityWriter => {
  const kinds = new Map<string, EntityKind>();
  const there = new Set<string>();
  /** What was said already, as short as can be: many files say the same of an entity again and again. */
  const said = new Set<string>();
  const tally = noTally();
  let joined = 0;

  const gather = (facts: readonly EntityFact[]) => {
    const statements = new Map<string, Statement>();
    for (const fact of facts) {
      const id = identity.settle(fact);
      const { place: _, ...saying } = fact;
      const print = hash('sha1', JSON.stringify({ ...saying, id }), 'base64');
      if (said.has(print)) continue;
      said.add(print);
      const statement = entityStatement(id, fact, source);
      const before = statements.get(id);
      statements.set(id, before ? together(before, statement) : statement);
      const kind = kinds.get(id) ?? fact.kind;
      kinds.set(id, kind);
      if (kind !== fact.kind)
        problems.add({ place: fact.place, expected: `${id} to be ${kind} as elsewhere`, found: fact.kind });
    }
    return statements;
  };

  const count = (stored: Properties | undefined, before: Statement | undefined, now: Statement) => {
    if (stored?.['run'] === run) return;
    if (!stored) tally.added += 1;
    else there.add(now.id);
    if (stored && !before) joined += 1;
    if (before) tally[saysTheSame(before, now) ? 'same' : 'changed'] += 1;
  };

  const rowOf = (statement: Statement, stored: Properties | undefined) => {
    if (stored && stored['kind'] !== statement['kind'])
      problems.add({
        place: statement.evidence[0]?.locator ?? '',
        expected: `${statement.id} to be ${String(stored['kind'])} as in the graph`,
        found: String(statement['kind']),
      });
    const before = statementOf(stored, dataset);
    const again = stored?.['run'] === run && before;
    const now = again ? together(before, statement) : statement;
    count(stored, before, now);
    return { id: now.id, properties: withSearchText({ ...stateIn(stored, dataset, now), run }) };
  };

  return {
    tally,
    joined: () => joined,
    kindOf: (id) => kinds.get(id),
    wasThere: (id) => there.has(id) || !kinds.has(id),
    write: async (facts) => {
      const statements = gather(facts);
      if (statements.size === 0 || problems.count > 0) return;
      const rows = await ask('import/entities', { ids: [...statements.keys()] });
      const stored = new Map(rows.map(({ entity }) => [String(entity['id']), entity]));
      await ask('write/entities', {
        rows: [...statements.values()].map((statement) => rowOf(statement, stored.get(statement.id))),
      });
    },
  };
};
