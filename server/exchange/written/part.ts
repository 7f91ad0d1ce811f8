import type { Ask, ReadName } from '../../graph/graph.ts';
import type { EntityRow, LinkRow, SourceRow } from '../../graph/model.ts';
import type { Statements } from '../../graph/statements.generated.ts';
import { kindNames } from '../../ontology/kinds.ts';

/** Which part of the graph is written: entities that fit, and of the links among them those that fit. */
export interface Chosen {
  entities: Omit<Statements['analysis/fitting']['params'], 'analysed'>;
  links: Omit<Statements['link/page-from']['params'], 'from' | 'after' | 'first'>;
  /** Ids of links, where a picture shows only some of those that fit. */
  only: ReadonlySet<string> | null;
}

/** All that may be seen. */
export const everything: Chosen = { entities: {}, links: {}, only: null };

/** A part of the graph; all of it is read anew, page by page, whenever it is gone through. */
export interface GraphPart {
  entityCount: number;
  entities: () => AsyncIterable<EntityRow>;
  links: () => AsyncIterable<LinkRow>;
  /** What all of it rests on. */
  sources: () => Promise<SourceRow[]>;
}

/** Half of what is written before and half of it after a change would be a graph that never was. */
export class ChangedError extends Error {
  constructor() {
    super('The graph was changed while it was read: take it again.');
  }
}

/** Entities, and entities whose links are read, at once: both keep what is held small, and the statements few. */
const atOnce = { entities: 1_000, starts: 250, links: 5_000, sources: 1_000 };

const pagesOf = (ids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));

const sourcesCited = async (rows: readonly AsyncIterable<EntityRow | LinkRow>[]): Promise<Set<string>> => {
  const cited = new Set<string>();
  for (const some of rows) for await (const { evidence } of some) for (const { source } of evidence) cited.add(source);
  return cited;
};

const allSources = async (ask: Ask<ReadName>): Promise<SourceRow[]> => {
  const all: SourceRow[] = [];
  for (;;) {
    const rows = await ask('source/page', { after: all.at(-1)?.id ?? null, first: atOnce.sources });
    all.push(...rows.map(({ source }) => source));
    if (rows.length < atOnce.sources) return all;
  }
};

const isAll = ({ entities, links, only }: Chosen) =>
  only === null && [...Object.values(entities), ...Object.values(links)].every((asked) => (asked ?? null) === null);

/** Reads a part of the graph as the caller may see it. Which entities it has is settled now. */
export const readPart = async (ask: Ask<ReadName>, chosen: Chosen): Promise<GraphPart> => {
  const versions = async () => JSON.stringify(await ask('dataset/versions', {}));
  const version = await versions();
  const rows = await ask('analysis/fitting', { analysed: kindNames, ...chosen.entities });
  const ids = rows.map(({ id }) => id).sort();
  const there = new Set(ids);
  const unchanged = async () => {
    if ((await versions()) !== version) throw new ChangedError();
  };

  async function* entities() {
    for (const page of pagesOf(ids, atOnce.entities)) {
      const found = new Map((await ask('entity/by-ids', { ids: page })).map(({ entity }) => [entity.id, entity]));
      for (const id of page) {
        const entity = found.get(id);
        if (!entity) throw new ChangedError();
        yield entity;
      }
    }
    await unchanged();
  }

  async function* links() {
    for (const from of pagesOf(ids, atOnce.starts)) {
      let after: string | null = null;
      do {
        const page: { link: LinkRow }[] = await ask('link/page-from', {
          from,
          ...chosen.links,
          after,
          first: atOnce.links,
        });
        for (const { link } of page) if (there.has(link.to) && (chosen.only?.has(link.id) ?? true)) yield link;
        after = page.length < atOnce.links ? null : (page.at(-1)?.link.id ?? null);
      } while (after !== null);
    }
    await unchanged();
  }

  const sources = async () => {
    const all = await allSources(ask);
    if (isAll(chosen)) return all;
    const cited = await sourcesCited([entities(), links()]);
    return all.filter(({ id }) => cited.has(id));
  };

  return { entityCount: ids.length, entities, links, sources };
};
