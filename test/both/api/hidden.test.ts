import { describe, expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { seenOf } from '../../support/seen.ts';
import { walk } from '../../support/walk.ts';

const api = serve();
const whole = policy();
const everySource = whole.sources.map(({ id }) => id);

const part = 'id evidence { source { id } }';

interface Rested {
  id: string;
  evidence: { source: { id: string } }[];
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();

describe.each([
  ['the policy', ['src:policy-2021-26']],
  ['a map and what nobody wrote down', ['src:natural-earth-populated-places-10m', 'src:own-knowledge']],
  ['all but the policy', everySource.filter((id) => id !== 'src:policy-2021-26')],
  ['everything', everySource],
])('a caller who may not see %s', (_, hidden) => {
  const seen = seenOf(whole, hidden);

  it('gets the entities and links that rest on something else, and those alone', async () => {
    const entities = await walk<Rested>(api, 'entities', part, { hidden });
    const links = await walk<Rested>(api, 'links', part, { hidden });
    expect(idsOf(entities.found)).toEqual(seen.entities);
    expect(idsOf(links.found)).toEqual(seen.links);
    expect([entities.totals, links.totals]).toEqual([[seen.entities.length], [seen.links.length]]);
    const rested = [...entities.found, ...links.found].map(({ evidence }) => evidence.map(({ source }) => source.id));
    expect(rested.filter((sources) => sources.length === 0)).toEqual([]);
    expect(rested.flat().filter((source) => hidden.includes(source))).toEqual([]);
  });

  it('gets no source that is hidden', async () => {
    const sources = await walk<{ id: string }>(api, 'sources', 'id', { hidden });
    expect(idsOf(sources.found)).toEqual([...seen.sources].sort());
    expect(sources.totals).toEqual([seen.sources.length]);
  });

  it('gets counts of what may be seen', async () => {
    const query = '{ statistics { entities links byKind { count } byLinkKind { count } bySource { source { id } } } }';
    const { statistics } = await api.data(query, {}, { hidden });
    const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    expect(statistics).toMatchObject({ entities: seen.entities.length, links: seen.links.length });
    expect([sum(statistics.byKind), sum(statistics.byLinkKind)]).toEqual([seen.entities.length, seen.links.length]);
    const sources = statistics.bySource.map(({ source }: { source: { id: string } }) => source.id);
    expect(sources.filter((id: string) => hidden.includes(id))).toEqual([]);
  });

  it('gets a network of it, with nothing more left out than may be seen', async () => {
    const query =
      'query ($limit: Int!) { network(limit: $limit) { entities { id } links { id } leftOut { entities links } } }';
    const { network: all } = await api.data(query, { limit: 5_000 }, { hidden });
    expect(idsOf(all.entities)).toEqual(seen.entities);
    expect(idsOf(all.links)).toEqual(seen.links);
    const { network } = await api.data(query, { limit: 10 }, { hidden });
    expect(network.entities.length + network.leftOut.entities).toBe(seen.entities.length);
    expect(network.links.length + network.leftOut.links).toBe(seen.links.length);
  });

  it('meets nothing else in a neighbourhood or on a path', async () => {
    const query = `{
      neighbourhood(ids: ["cty:IL", "doc:2021-26", "reg:js"], depth: 3, limit: 5000) { entities { id } links { id } }
      paths(from: "cty:IL", to: "reg:js", k: 50, maxLength: 5) { entities { id } links { id } }
    }`;
    const { neighbourhood, paths } = await api.data(query, {}, { hidden });
    const walked = (paths ?? []) as (typeof neighbourhood)[];
    const met = [neighbourhood, ...walked];
    expect(met.flatMap(({ entities }) => idsOf(entities)).filter((id) => !seen.entities.includes(id))).toEqual([]);
    expect(met.flatMap(({ links }) => idsOf(links)).filter((id) => !seen.links.includes(id))).toEqual([]);
    expect(paths === null).toBe(!['cty:IL', 'reg:js'].every((id) => seen.entities.includes(id)));
  });

  it('finds nothing else by its name or its id', async () => {
    const query =
      'query ($ids: [ID!]) { search(text: "shanghai", first: 100, filter: { ids: $ids }) { totalCount nodes { entity { id } } } }';
    const { search } = await api.data(query, { ids: null }, { hidden });
    const found = search.nodes.map(({ entity }: { entity: { id: string } }) => entity.id);
    expect(found.filter((id: string) => !seen.entities.includes(id))).toEqual([]);
    expect(search.totalCount).toBe(found.length);
    for (const id of ['m:2.4', 'park:sip', 'link:r147', 'link:r271', ...hidden.slice(0, 3)]) {
      const { node } = await api.data('query ($id: ID!) { node(id: $id) { id } }', { id }, { hidden });
      const there = [...seen.entities, ...seen.links, ...seen.sources].includes(id);
      expect(node).toEqual(there ? { id } : null);
    }
  });
});
