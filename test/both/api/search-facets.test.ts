import { expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';

const api = serve();

const query = `query ($text: String!, $filter: EntityFilter, $belonging: Belonging, $most: Int!, $first: Int! = 100, $after: String) {
  search(text: $text, first: $first, after: $after, filter: $filter, belonging: $belonging) {
    totalCount
    nodes { score entity { id kind layer } }
    pageInfo { hasNextPage endCursor }
    facets(first: $most) { by hits valueCount values { id count entity { nameEn } source { titleEn } } }
  }
}`;

interface Value {
  id: string;
  count: number;
  entity: { nameEn: string } | null;
  source: { titleEn: string } | null;
}

const ask = async (variables: Record<string, unknown>, hidden: string[] = []) => {
  const { search } = await api.data(query, { text: '', most: 50, ...variables }, { hidden });
  const facet = (by: string): { hits: number; valueCount: number; values: Value[] } =>
    search.facets.find((one: { by: string }) => one.by === by);
  return {
    ...search,
    facet,
    ids: search.nodes.map(({ entity }: { entity: { id: string } }) => entity.id) as string[],
    counts: (by: string) => facet(by).values.map(({ id, count }) => `${id} ${count}`),
  };
};

const parks = { kinds: ['COOPERATION_PARK'] };

it('lists all parks in Shanghai without a word, what the policy names first', async () => {
  const { ids, totalCount } = await ask({ filter: parks, belonging: { regions: ['reg:sh'] } });
  expect(totalCount).toBe(ids.length);
  expect(ids).toContain('park:cih');
  expect(ids).not.toContain('park:sip');
  const layers = (await ask({ filter: parks })).nodes.map(({ entity }: { entity: { layer: string } }) => entity.layer);
  expect(layers).toEqual([...layers].sort((a, b) => (a === b ? 0 : a === 'CORE' ? -1 : 1)));
});

it('still offers the other regions when one is chosen, with what they would give', async () => {
  const all = await ask({ filter: parks });
  const chosen = await ask({ filter: parks, belonging: { regions: ['reg:sh'] } });
  expect(chosen.counts('REGION')).toEqual(all.counts('REGION'));
  expect(chosen.facet('REGION').hits).toBe(all.totalCount);
  expect(chosen.counts('LAYER')).not.toEqual(all.counts('LAYER'));
});

it('narrows what words find by where it belongs, ranked as without', async () => {
  const all = await ask({ text: '创新' });
  const { ids, totalCount, nodes } = await ask({ text: '创新', belonging: { countries: ['cty:IL'] } });
  expect(ids.length).toBeGreaterThan(1);
  expect(totalCount).toBe(ids.length);
  expect(nodes).toEqual(all.nodes.filter(({ entity }: { entity: { id: string } }) => ids.includes(entity.id)));
  expect(all.facet('COUNTRY').values.find(({ id }: Value) => id === 'cty:IL')?.count).toBe(totalCount);
});

it('gives for each value what choosing it finds, with words too', async () => {
  const { facet } = await ask({ text: '上海', filter: { layers: ['CORE', 'ENRICHMENT'] } });
  const argument = { KIND: 'kinds', LAYER: 'layers', STATUS: 'statuses', SOURCE: 'sources' } as const;
  for (const [by, name] of Object.entries(argument)) {
    for (const { id, count } of facet(by).values) {
      const filter = { layers: ['CORE', 'ENRICHMENT'], [name]: [id] };
      expect((await ask({ text: '上海', filter })).totalCount, `${by} ${id}`).toBe(count);
    }
  }
});

it('names places, fields and sources, and nothing else', async () => {
  const { facets, facet } = await ask({});
  expect(facets.map(({ by }: { by: string }) => by)).toEqual([
    'KIND',
    'REGION',
    'COUNTRY',
    'FIELD',
    'LAYER',
    'STATUS',
    'SOURCE',
  ]);
  expect(facet('REGION').values.map(({ entity }: Value) => entity?.nameEn)).toContain('Shanghai');
  expect(facet('SOURCE').values.every(({ source, entity }: Value) => source && !entity)).toBe(true);
  expect(facet('KIND').values.every(({ source, entity }: Value) => !source && !entity)).toBe(true);
});

it('offers facets of everything before a word is typed, and finds nothing yet', async () => {
  const { totalCount, facet } = await ask({});
  expect(totalCount).toBe(0);
  expect(facet('LAYER').hits).toBe(policy().entities.length);
});

it('takes what is no word for no hit', async () => {
  const { totalCount, facet } = await ask({ text: '%', filter: parks });
  expect([totalCount, facet('KIND').hits]).toEqual([0, 0]);
});

it('counts nothing that the caller may not see', async () => {
  const hidden = ['src:policy-2021-26'];
  const all = await ask({});
  const { facet } = await ask({}, hidden);
  expect(facet('SOURCE').values.map(({ id }: Value) => id)).not.toContain('src:policy-2021-26');
  expect(facet('LAYER').hits).toBeLessThan(all.facet('LAYER').hits);
  for (const { id, count } of facet('LAYER').values) {
    expect((await ask({ filter: { layers: [id] } }, hidden)).totalCount).toBe(count);
  }
});

it('pages through what a filter lists, each once', async () => {
  const whole = await ask({ filter: { layers: ['CORE'] } });
  const paged: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof ask>> = await ask({ filter: { layers: ['CORE'] }, first: 40, after });
    paged.push(...page.ids);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(paged).toHaveLength(whole.totalCount);
  expect(new Set(paged).size).toBe(paged.length);
  expect(paged.slice(0, 100)).toEqual(whole.ids);
});

it('looks nothing up that is not asked for', async () => {
  const statementsFor = async (part: string) => {
    api.forget();
    await api.data(`{ search(text: "上海", first: 1) { ${part} } }`);
    return api.statements;
  };
  expect(await statementsFor('totalCount')).toEqual(['search/matching']);
  expect(await statementsFor('facets { by values { id count } }')).not.toContain('entity/by-ids');
});

it.each([0, 101])('refuses %i values of a facet', async (most) => {
  const { errors } = await api.ask(query, { text: '', most, first: 1 });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
});
