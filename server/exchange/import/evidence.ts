import type { SourceRow } from '../../graph/model.ts';
import type { EntityFact, LinkFact } from '../source/facts.ts';
import type { Writing } from './writing.ts';

/** Sources that evidence may rest on while files are imported: those of the graph, and those that the files bring. */
export interface KnownSources {
  add: (sources: readonly SourceRow[]) => Promise<void>;
  /** The fact without evidence that rests on nothing; where none is left, it rests on the file. */
  settle: <Fact extends EntityFact | LinkFact>(fact: Fact) => Fact;
  /** How many facts have lost evidence. */
  lost: () => number;
}

export const createKnownSources = (
  { later }: Writing,
  ids: readonly string[],
  { dataset, hidden }: { dataset: string; hidden: ReadonlySet<string> },
): KnownSources => {
  const known = new Set(ids.filter((id) => !hidden.has(id)));
  let lost = 0;
  return {
    add: async (sources) => {
      // What is there and hidden is neither cited nor written over.
      const fresh = sources.filter(({ id }) => !known.has(id) && !hidden.has(id));
      fresh.forEach(({ id }) => known.add(id));
      const rows = fresh.map((source) => ({ id: source.id, properties: { ...source, dataset } }));
      if (rows.length > 0) await later((ask) => ask('write/sources', { rows }));
    },
    settle: (fact) => {
      const { evidence, ...rest } = fact;
      const kept = evidence?.filter(({ source }) => known.has(source));
      if (!evidence || kept?.length === evidence.length) return fact;
      lost += 1;
      return (kept && kept.length > 0 ? { ...rest, evidence: kept } : rest) as typeof fact;
    },
    lost: () => lost,
  };
};
