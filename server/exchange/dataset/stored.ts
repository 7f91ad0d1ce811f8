import type { Ask, StatementName } from '../../graph/graph.ts';
import type { Dataset } from './dataset.ts';
import type { Properties } from './merge.ts';

/** What the graph holds already of what a data set speaks of, now or before. */
export interface Stored {
  entities: ReadonlyMap<string, Properties>;
  links: ReadonlyMap<string, Properties>;
  /** Sources by id, with the data set that each belongs to. */
  sources: ReadonlyMap<string, string>;
  /** Kinds of the ends of links that are not in the data set. */
  kindsElsewhere: ReadonlyMap<string, string>;
  /** Entities that a link of another data set rests on. */
  held: ReadonlySet<string>;
}

const byId = (rows: readonly Properties[]) => new Map(rows.map((row) => [String(row['id']), row]));

/** Reads it inside the transaction that will write, so that nothing changes in between. */
export const readStored = async (ask: Ask<StatementName>, { id, entities, links }: Dataset): Promise<Stored> => {
  const inside = new Set(entities.map((entity) => entity.id));
  const ends = [...new Set(links.flatMap((link) => [link.from, link.to]))].filter((end) => !inside.has(end));
  const storedEntities = await ask('dataset/entities', { dataset: id, ids: [...inside] });
  const storedLinks = await ask('dataset/links', { dataset: id, ids: links.map((link) => link.id) });
  const sources = await ask('dataset/sources', {});
  const elsewhere = await ask('entity/by-ids', { ids: ends });
  const held = await ask('dataset/held-entities', { dataset: id });
  return {
    entities: byId(storedEntities.map((row) => row.entity)),
    links: byId(storedLinks.map((row) => row.link)),
    sources: new Map(sources.map((row) => [row.id, row.dataset])),
    kindsElsewhere: new Map(elsewhere.map(({ entity }) => [entity.id, entity.kind])),
    held: new Set(held.map((row) => row.id)),
  };
};
